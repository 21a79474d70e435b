package vn.tiendo.bot.mongo.stored;

import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What schema 1 kept as bare texts of a line: the number of a decision, and what was founded. */
final class FirstDecisions {
    private static final Pattern PARTY = Pattern.compile("\\d+-(\\p{L}+)/(.+)");
    private static final Pattern STATE = Pattern.compile("\\d+(?:/\\d{4})?/(\\p{L}+)-(.+)");

    private static final Map<String, String> KINDS = Map.of(
            "chi bộ", "chi_bo",
            "đảng bộ", "dang_bo",
            "công đoàn cơ sở", "cdcs",
            "nghiệp đoàn cơ sở", "nghiep_doan",
            "chi đoàn", "chi_doan",
            "đoàn cơ sở", "doan_co_so",
            "chi hội", "chi_hoi");

    private FirstDecisions() {}

    /** The decision of a line; {@code day} is the day of its event, which was that of the decision. */
    static Document decision(Document line, @Nullable String day) {
        if (line.getBoolean("awaitsDecision", false)) {
            return new Document(TaggedForm.TAG, "awaited");
        }
        var number = line.getString("decision");
        return number == null ? new Document(TaggedForm.TAG, "none") : numbered(number, day);
    }

    private static Document numbered(String number, @Nullable String day) {
        var kind = "";
        var issuer = "";
        for (var form : new Pattern[] {PARTY, STATE}) {
            var parts = form.matcher(number);
            if (kind.isEmpty() && parts.matches()) {
                kind = parts.group(1);
                issuer = parts.group(2);
            }
        }
        return new Document(TaggedForm.TAG, "numbered")
                .append("number", number)
                .append("kind", kind)
                .append("issuer", issuer)
                .append("day", day);
    }

    /** What was founded: a kind that the flows named, or a name from a sheet. */
    static @Nullable Document organisation(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var kind = KINDS.get(text);
        return new Document("kind", kind).append("founders", null).append("name", kind == null ? text : null);
    }
}
