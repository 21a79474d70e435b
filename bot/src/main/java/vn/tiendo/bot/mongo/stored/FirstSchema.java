package vn.tiendo.bot.mongo.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Brings documents of schema 1, which were named after the classes and components of their day, into the form of schema 2.
 * It knows nothing of today's classes.
 */
public final class FirstSchema {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("Given", "given"),
            Map.entry("Guessed", "guessed"),
            Map.entry("Skipped", "skipped"),
            Map.entry("Said", "said"),
            Map.entry("Told", "told"),
            Map.entry("CheckCode", "check-code"),
            Map.entry("Join", "join"),
            Map.entry("Leave", "leave"),
            Map.entry("FileReport", "file-report"),
            Map.entry("Events", "events"),
            Map.entry("Nothing", "nothing"),
            Map.entry("NetChange", "net-change"),
            Map.entry("Snapshot", "snapshot"),
            Map.entry("On", "on"),
            Map.entry("Within", "within"));

    private static final String PENDING = "PENDING";

    private FirstSchema() {}

    /** A session. */
    public static Document session(Document old) {
        var session = new Document(old);
        session.computeIfPresent("open", (_, draft) -> draft((Document) draft));
        session.append("parked", each(old, "parked", FirstSchema::draft));
        return session.append("shown", rows(old.get("shown", Document.class), UnaryOperator.identity()));
    }

    private static Document draft(Document old) {
        return new Document(old).append("answers", rows(old.get("answers", Document.class), FirstSchema::tagged));
    }

    /** A message. */
    public static Document message(Document old) {
        return new Document(old)
                .append(
                        "figures",
                        each(
                                old,
                                "figures",
                                figure -> new Document(figure).append("state", word(figure.getString("state")))))
                .append("urgency", "answer");
    }

    /** One thing said. */
    public static Document entry(Document old) {
        var entry = tagged(old);
        entry.computeIfPresent("message", (_, message) -> message((Document) message));
        return entry;
    }

    /** An order that is not settled. */
    public static Document pending(Document old) {
        var order = tagged(old.get("order", Document.class));
        if (order.remove("status") instanceof String status) {
            order.append("waits", waits(status, order.getList("programmes", String.class)));
            order.append("content", content(order.get("content", Document.class)));
            order.append("unlike", List.of());
        }
        return new Document(old).append("order", order);
    }

    /** The one version that a report had. */
    public static Document act(Document report) {
        var filed = new Document(TaggedForm.TAG, "filed")
                .append("programmes", report.getList("programmes", String.class))
                .append("waits", waits(report.getString("status"), report.getList("programmes", String.class)))
                .append("content", content(report.get("content", Document.class)));
        return new Document("order", report.getString("_id"))
                .append("change", filed)
                .append("by", report.getString("reporter"))
                .append("channel", report.getString("channel"))
                .append("sentAt", report.getString("sentAt"))
                .append("at", report.getString("filedAt"));
    }

    /** Whether a report of schema 1 waits for the level above. */
    public static boolean isPending(Document report) {
        return PENDING.equals(report.getString("status"));
    }

    /** Whether a line of a report of schema 1 waits for its decision. */
    public static boolean isAwaiting(Document report) {
        return report.get("content", Document.class).getList("lines", Document.class, List.of()).stream()
                .anyMatch(line -> line.getBoolean("awaitsDecision", false));
    }

    /** Why a report waited was not kept: its programmes are taken for it. */
    private static List<Document> waits(String status, List<String> programmes) {
        return status.equals(PENDING)
                ? programmes.stream()
                        .map(programme -> new Document(TaggedForm.TAG, "by-programme").append("programme", programme))
                        .toList()
                : List.of();
    }

    private static Document content(Document old) {
        var content = tagged(old);
        if (content.containsKey("lines")) {
            content.append("lines", each(old, "lines", FirstSchema::line));
        }
        content.computeIfPresent("exactness", (_, exactness) -> word((String) exactness));
        return content;
    }

    private static Document line(Document old) {
        var when = tagged(old.get("when", Document.class));
        return new Document("indicator", old.getString("indicator"))
                .append("count", old.getInteger("count"))
                .append("subCounts", rows(old.get("subCounts", Document.class)))
                .append("when", when)
                .append("decision", FirstDecisions.decision(old, when.getString("day")))
                .append("workplace", workplace(old.getString("enterprise")))
                .append("organisation", FirstDecisions.organisation(old.getString("organisation")))
                .append("marks", List.of());
    }

    private static @Nullable Document workplace(@Nullable String name) {
        return name == null ? null : new Document(TaggedForm.TAG, "named").append("name", name);
    }

    private static Document tagged(Document old) {
        var tagged = new Document(old);
        tagged.computeIfPresent(TaggedForm.TAG, (_, tag) -> TAGS.getOrDefault((String) tag, (String) tag));
        return tagged;
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Document> each(Document of, String name, UnaryOperator<Document> change) {
        return of.getList(name, Document.class).stream().map(change).toList();
    }

    private static List<Document> rows(Document table, UnaryOperator<Document> change) {
        var rows = new ArrayList<Document>();
        table.forEach(
                (name, value) -> rows.add(new Document("name", name).append("value", change.apply((Document) value))));
        return rows;
    }

    private static List<Document> rows(Document table) {
        var rows = new ArrayList<Document>();
        table.forEach((name, value) -> rows.add(new Document("name", name).append("value", value)));
        return rows;
    }
}
