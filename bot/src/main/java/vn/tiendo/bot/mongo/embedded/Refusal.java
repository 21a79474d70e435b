package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/** An error as the driver reads it. */
final class Refusal {
    private static final int UNKNOWN = 8;

    private Refusal() {}

    /** Without {@code ok}: a part's error in a list of them. */
    static Document of(MongoServerException e) {
        var refusal = new Document("errmsg", e.getMessageWithoutErrorCode());
        return e instanceof MongoServerError error
                ? refusal.append("code", error.getCode()).append("codeName", error.getCodeName())
                : refusal.append("code", UNKNOWN).append("codeName", "UnknownError");
    }

    static Document reply(MongoServerException e) {
        return of(e).append("ok", 0.0);
    }

    /** Names the kind of trouble and nothing of the documents. */
    static Document reply(RuntimeException e) {
        return new Document(
                        "errmsg", "the embedded store failed: " + e.getClass().getSimpleName())
                .append("code", UNKNOWN)
                .append("codeName", "UnknownError")
                .append("ok", 0.0);
    }
}
