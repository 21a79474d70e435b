package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

/** One command with its options. */
record Request(String command, Document body) {
    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findAndModify",
            "create",
            "createIndexes",
            "drop",
            "dropIndexes",
            "dropDatabase");

    static Request of(Document body) {
        return new Request(body.keySet().iterator().next(), body);
    }

    boolean writes() {
        return WRITES.contains(command);
    }

    /** The first value: for most commands the collection. */
    Object target() {
        return body.getOrMissing(command);
    }
}
