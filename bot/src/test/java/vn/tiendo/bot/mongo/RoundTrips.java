package vn.tiendo.bot.mongo;

import java.time.Instant;
import vn.tiendo.bot.mongo.stored.Layout;
import vn.tiendo.bot.mongo.stored.MessageLayouts;
import vn.tiendo.bot.mongo.stored.OrderLayouts;
import vn.tiendo.bot.mongo.stored.ReportLayouts;
import vn.tiendo.bot.mongo.stored.SessionLayouts;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Session;
import vn.tiendo.domain.reporting.Report;

/** Values as they come back from the store's bytes. */
public final class RoundTrips {
    private RoundTrips() {}

    public static Session session(Session session) {
        return stored(SessionLayouts.SESSION, session);
    }

    public static Order order(Order order) {
        return stored(OrderLayouts.PENDING, new Pending(order, "chat", false, Instant.EPOCH))
                .order();
    }

    public static Message message(Message message) {
        return stored(MessageLayouts.MESSAGE, message);
    }

    public static Report report(Report report) {
        return new Report(
                report.id(),
                report.number(),
                report.unit(),
                report.acts().stream()
                        .map(act -> stored(ReportLayouts.ACT, act))
                        .toList());
    }

    private static <T> T stored(Layout<T> layout, T value) {
        return BsonValues.value(layout, BsonValues.bytes(layout, value));
    }
}
