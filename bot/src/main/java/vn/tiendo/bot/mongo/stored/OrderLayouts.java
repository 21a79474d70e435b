package vn.tiendo.bot.mongo.stored;

import static vn.tiendo.bot.mongo.stored.Plain.INSTANT;
import static vn.tiendo.bot.mongo.stored.Plain.TEXT;
import static vn.tiendo.bot.mongo.stored.Plain.TRUTH;
import static vn.tiendo.bot.mongo.stored.RecordForm.field;
import static vn.tiendo.bot.mongo.stored.RecordForms.shape;
import static vn.tiendo.bot.mongo.stored.TaggedForm.kind;

import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Order;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.units.UnitId;

/** How orders are stored until they are settled. */
public final class OrderLayouts {
    private static final Layout<UnitId> UNIT = Plain.name(UnitId::new, UnitId::value);

    private static final Layout<Order.ConfirmReports.Seen> SEEN = shape(
            field("report", ReportLayouts.REPORT_ID, Order.ConfirmReports.Seen::report),
            field("version", Plain.NUMBER, Order.ConfirmReports.Seen::version),
            Order.ConfirmReports.Seen::new);

    private static final Layout<Extension> EXTENSION = shape(
            field("programme", Plain.PROGRAMME, Extension::programme),
            field("period", ContentLayouts.PERIOD, Extension::period),
            field("unit", UNIT, Extension::unit),
            field("until", Plain.DAY, Extension::until),
            field("reason", TEXT, Extension::reason),
            Extension::new);

    private static final Layout<Order> ORDER = TaggedForm.of(
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
                            field("unlike", Plain.list(ReportLayouts.REPORT_ID), Order.FileReport::unlike),
                            field("channel", TEXT, Order.FileReport::channel),
                            field("sentAt", INSTANT, Order.FileReport::sentAt),
                            Order.FileReport::new)),
            kind(
                    "change-report",
                    Order.ChangeReport.class,
                    shape(
                            field("id", TEXT, Order.ChangeReport::id),
                            field("report", ReportLayouts.REPORT_ID, Order.ChangeReport::report),
                            field("seen", Plain.NUMBER, Order.ChangeReport::seen),
                            field("change", ReportLayouts.CHANGE, Order.ChangeReport::change),
                            field("by", ReportLayouts.PERSON, Order.ChangeReport::by),
                            field("channel", TEXT, Order.ChangeReport::channel),
                            field("sentAt", INSTANT, Order.ChangeReport::sentAt),
                            Order.ChangeReport::new)),
            kind(
                    "confirm-reports",
                    Order.ConfirmReports.class,
                    shape(
                            field("id", TEXT, Order.ConfirmReports::id),
                            field("reports", Plain.list(SEEN), Order.ConfirmReports::reports),
                            field("by", ReportLayouts.PERSON, Order.ConfirmReports::by),
                            field("channel", TEXT, Order.ConfirmReports::channel),
                            field("sentAt", INSTANT, Order.ConfirmReports::sentAt),
                            Order.ConfirmReports::new)),
            kind(
                    "put-off",
                    Order.PutOff.class,
                    shape(
                            field("id", TEXT, Order.PutOff::id),
                            field("by", ReportLayouts.PERSON, Order.PutOff::by),
                            field("unit", UNIT, Order.PutOff::unit),
                            field("period", ContentLayouts.PERIOD, Order.PutOff::period),
                            field("until", Plain.DAY, Order.PutOff::until),
                            Order.PutOff::new)),
            kind(
                    "extend-time",
                    Order.ExtendTime.class,
                    shape(
                            field("id", TEXT, Order.ExtendTime::id),
                            field("extensions", Plain.list(EXTENSION), Order.ExtendTime::extensions),
                            field("by", ReportLayouts.PERSON, Order.ExtendTime::by),
                            Order.ExtendTime::new)),
            kind(
                    "remind-units",
                    Order.RemindUnits.class,
                    shape(
                            field("id", TEXT, Order.RemindUnits::id),
                            field("programme", Plain.PROGRAMME, Order.RemindUnits::programme),
                            field("period", ContentLayouts.PERIOD, Order.RemindUnits::period),
                            field("top", UNIT, Order.RemindUnits::top),
                            field("cells", Plain.list(UNIT), Order.RemindUnits::cells),
                            field("by", ReportLayouts.PERSON, Order.RemindUnits::by),
                            Order.RemindUnits::new)),
            kind(
                    "assign-chase",
                    Order.AssignChase.class,
                    shape(
                            field("id", TEXT, Order.AssignChase::id),
                            field("programme", Plain.PROGRAMME, Order.AssignChase::programme),
                            field("period", ContentLayouts.PERIOD, Order.AssignChase::period),
                            field("top", UNIT, Order.AssignChase::top),
                            field("cells", Plain.list(UNIT), Order.AssignChase::cells),
                            field("by", ReportLayouts.PERSON, Order.AssignChase::by),
                            Order.AssignChase::new)),
            kind(
                    "offer-link",
                    Order.OfferLink.class,
                    shape(field("id", TEXT, Order.OfferLink::id), Order.OfferLink::new)),
            kind(
                    "lock-accounts",
                    Order.LockAccounts.class,
                    shape(
                            field("id", TEXT, Order.LockAccounts::id),
                            field("unit", UNIT, Order.LockAccounts::unit),
                            field("by", ReportLayouts.PERSON, Order.LockAccounts::by),
                            Order.LockAccounts::new)),
            kind(
                    "erase-data",
                    Order.EraseData.class,
                    shape(
                            field("id", TEXT, Order.EraseData::id),
                            field("person", ReportLayouts.PERSON, Order.EraseData::person),
                            Order.EraseData::new)),
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
