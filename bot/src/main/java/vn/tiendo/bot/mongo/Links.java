package vn.tiendo.bot.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;

/** The links of the audit trail: what stands in one, and how it hangs on the one before. */
final class Links {
    private static final String BEGINNING = "";

    private Links() {}

    /** The link that comes after {@code head}; the first of its year if there is none. */
    static Document after(Optional<Document> head, int year, String report, long number, int version, Document act) {
        var seq = seq(head) + 1;
        var link = new Document("_id", "%d:%d".formatted(year, seq))
                .append("year", year)
                .append("seq", seq)
                .append("report", report)
                .append("number", number)
                .append("version", version)
                .append("act", act)
                .append("before", hash(head));
        return link.append("hash", digest(link));
    }

    /** Why a link does not hang on the one before it, if it does not. */
    static Optional<String> broken(Optional<Document> before, Document link) {
        if (seq(Optional.of(link)) != seq(before) + 1) {
            return Optional.of("it is missing");
        }
        if (!hash(before).equals(link.getString("before"))) {
            return Optional.of("it does not hang on the link before");
        }
        return digest(link).equals(link.getString("hash")) ? Optional.empty() : Optional.of("it was changed");
    }

    /** The number of a link; 0 before the first. */
    static long seq(Optional<Document> link) {
        return link.map(found -> found.get("seq", Number.class).longValue()).orElse(0L);
    }

    private static String hash(Optional<Document> link) {
        return link.map(found -> found.getString("hash")).orElse(BEGINNING);
    }

    /** Over all that stands in a link but its own hash, in its order. */
    private static String digest(Document link) {
        var hashed = new Document(link);
        hashed.remove("hash");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(hashed.toJson().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("expected SHA-256, which every Java has", e);
        }
    }
}
