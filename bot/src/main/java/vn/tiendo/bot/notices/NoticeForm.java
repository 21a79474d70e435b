package vn.tiendo.bot.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.bot.store.StoredWords;
import vn.tiendo.conversations.Notice;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/**
 * How a notice is written into its row: the kind in the first line, then {@code name=value} in a line each. The names are
 * those of the stored form and not of Java.
 */
public final class NoticeForm {
    private NoticeForm() {}

    /** The text that {@link #read} reads. */
    static String written(Notice notice) {
        return switch (notice) {
            case Notice.MembershipEnded(var unit, var role, var on, var latest) ->
                text("membership-ended", "unit", unit, "role", StoredWords.of(role), "on", on, "latest", latest);
            case Notice.DecisionAwaited(var unit, var report, var due, var latest) ->
                text("decision-awaited", "unit", unit, "report", report, "due", due, "latest", latest);
            case Notice.ConsentUsedUp(var channel, var since, var latest) ->
                text("consent-used-up", "channel", channel, "since", since, "latest", latest);
            case Notice.ReportsOwed(var reminders, var latest) ->
                text("reports-owed", "owed", OwedForm.written(reminders), "latest", latest);
            case Notice.ChatJoined(var channel, var at, var latest) ->
                text("chat-joined", "channel", channel, "at", at, "latest", latest);
            case Notice.AskedAmongOthers(var view, var latest) ->
                text("asked-among-others", "view", view, "latest", latest);
            case Notice.ReportReturned(var unit, var report, var version, var latest) ->
                text("report-returned", "unit", unit, "report", report, "version", version, "latest", latest);
        };
    }

    /** The notice of a row; throws {@link IllegalArgumentException} if it is none that this release knows. */
    public static Notice read(String text) {
        var kind = text.lines().findFirst().orElse("");
        var fields = new Fields(text.lines()
                .skip(1)
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
        return switch (kind) {
            case "membership-ended" ->
                new Notice.MembershipEnded(
                        new UnitId(fields.of("unit")),
                        StoredWords.role(fields.of("role")),
                        LocalDate.parse(fields.of("on")),
                        Instant.parse(fields.of("latest")));
            case "decision-awaited" ->
                new Notice.DecisionAwaited(
                        new UnitId(fields.of("unit")),
                        new ReportId(fields.of("report")),
                        LocalDate.parse(fields.of("due")),
                        Instant.parse(fields.of("latest")));
            case "consent-used-up" ->
                new Notice.ConsentUsedUp(
                        fields.of("channel"), LocalDate.parse(fields.of("since")), Instant.parse(fields.of("latest")));
            case "reports-owed" ->
                new Notice.ReportsOwed(OwedForm.read(fields.of("owed")), Instant.parse(fields.of("latest")));
            case "chat-joined" ->
                new Notice.ChatJoined(
                        fields.of("channel"), Instant.parse(fields.of("at")), Instant.parse(fields.of("latest")));
            case "asked-among-others" ->
                new Notice.AskedAmongOthers(fields.of("view"), Instant.parse(fields.of("latest")));
            case "report-returned" ->
                new Notice.ReportReturned(
                        new UnitId(fields.of("unit")),
                        new ReportId(fields.of("report")),
                        Integer.parseInt(fields.of("version")),
                        Instant.parse(fields.of("latest")));
            case String unknown ->
                throw new IllegalArgumentException("expected a kind of notice, found '%s'".formatted(unknown));
        };
    }

    private static String text(String kind, Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put(namesAndValues[at].toString(), namesAndValues[at + 1]);
        }
        return fields.entrySet().stream()
                .map(field -> "\n" + field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("", kind, ""));
    }

    /** The fields of a written notice, by name. */
    private record Fields(Map<String, String> byName) {
        String of(String name) {
            var value = byName.get(name);
            if (value == null) {
                throw new IllegalArgumentException(
                        "expected '%s' in a notice, found %s".formatted(name, byName.keySet()));
            }
            return value;
        }
    }
}
