package vn.tiendo.bot.mongo.stored;

import static vn.tiendo.bot.mongo.stored.Kinds.kind;
import static vn.tiendo.bot.mongo.stored.Plain.INSTANT;
import static vn.tiendo.bot.mongo.stored.Plain.TEXT;
import static vn.tiendo.bot.mongo.stored.Plain.TRUTH;
import static vn.tiendo.bot.mongo.stored.Shape.field;
import static vn.tiendo.bot.mongo.stored.Shapes.shape;

import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Order;
import vn.tiendo.domain.units.UnitId;

/** How orders are stored until they are settled. */
public final class OrderLayouts {
    private static final Layout<UnitId> UNIT = Plain.name(UnitId::new, UnitId::value);

    private static final Layout<Order> ORDER = Kinds.of(
            Order.class,
            kind(
                    "check-code",
                    Order.CheckCode.class,
                    shape(
                            field("id", TEXT, Order.CheckCode::id),
                            field("code", TEXT, Order.CheckCode::code),
                            Order.CheckCode::new)),
            kind(
                    "join",
                    Order.Join.class,
                    shape(
                            field("id", TEXT, Order.Join::id),
                            field("code", TEXT, Order.Join::code),
                            field("consentVersion", TEXT, Order.Join::consentVersion),
                            field("consentedAt", INSTANT, Order.Join::consentedAt),
                            Order.Join::new)),
            kind(
                    "file-report",
                    Order.FileReport.class,
                    shape(
                            field("id", TEXT, Order.FileReport::id),
                            field("reporter", ReportLayouts.PERSON, Order.FileReport::reporter),
                            field("unit", UNIT, Order.FileReport::unit),
                            field("programmes", Plain.PROGRAMMES, Order.FileReport::programmes),
                            field("waits", ReportLayouts.WAITS, Order.FileReport::waits),
                            field("content", ContentLayouts.CONTENT, Order.FileReport::content),
                            field("channel", TEXT, Order.FileReport::channel),
                            field("sentAt", INSTANT, Order.FileReport::sentAt),
                            Order.FileReport::new)),
            kind("leave", Order.Leave.class, shape(field("id", TEXT, Order.Leave::id), Order.Leave::new)));

    /** An order that is not settled. */
    public static final Layout<Pending> PENDING = shape(
            field("order", ORDER, Pending::order),
            field("endpoint", TEXT, Pending::endpoint),
            field("inGroup", TRUTH, Pending::inGroup),
            field("at", INSTANT, Pending::at),
            Pending::new);

    private OrderLayouts() {}
}
