package vn.tiendo.bot.mongo.embedded;

import static java.util.Map.entry;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the embedded store does as MongoDB does it; all else is refused, as the engine would ignore most of it in silence.
 *
 * <p>So a developer's new query fails in its first test run rather than being wrong in use.
 */
final class Allowed {
    private static final int NOT_IMPLEMENTED = 238;

    private static final Set<String> EVERYWHERE =
            Set.of("$db", "$readPreference", "readConcern", "writeConcern", "comment");

    private static final Map<String, Set<String>> OPTIONS = Map.ofEntries(
            entry("aggregate", Set.of("pipeline", "cursor", "allowDiskUse")),
            entry("buildInfo", Set.of()),
            entry("buildinfo", Set.of()),
            entry("count", Set.of("query", "limit", "skip")),
            entry("create", Set.of()),
            entry("createIndexes", Set.of("indexes")),
            entry("delete", Set.of("deletes", "ordered")),
            entry("distinct", Set.of("key", "query")),
            entry("drop", Set.of()),
            entry("dropDatabase", Set.of()),
            entry("dropIndexes", Set.of("index")),
            entry("endSessions", Set.of()),
            entry(
                    "find",
                    Set.of(
                            "filter",
                            "sort",
                            "projection",
                            "skip",
                            "limit",
                            "batchSize",
                            "singleBatch",
                            "allowDiskUse",
                            "noCursorTimeout")),
            entry(
                    "findAndModify",
                    Set.of("query", "sort", "remove", "update", "new", "fields", "upsert", "arrayFilters")),
            entry("getMore", Set.of("collection", "batchSize")),
            entry("insert", Set.of("documents", "ordered")),
            entry("killCursors", Set.of("cursors")),
            entry("listCollections", Set.of("cursor", "nameOnly", "authorizedCollections")),
            entry("listIndexes", Set.of("cursor")),
            entry("ping", Set.of()),
            entry("update", Set.of("updates", "ordered")),
            entry("validate", Set.of()));

    private static final Set<String> OF_AN_UPDATE = Set.of("q", "u", "multi", "upsert", "arrayFilters");
    private static final Set<String> OF_A_DELETE = Set.of("q", "limit");
    private static final Set<String> OF_AN_INDEX = Set.of("key", "name", "unique", "sparse", "v", "background");
    private static final Set<String> READ_CONCERNS = Set.of("local", "available", "majority", "linearizable");
    private static final Set<String> FORBIDDEN_STAGES = Set.of("$out", "$merge", "$changeStream", "$indexStats");

    private Allowed() {}

    static void check(Request request) {
        if (!OPTIONS.containsKey(request.command())) {
            throw refused("the command " + request.command());
        }
        var options = OPTIONS.get(request.command());
        request.body().forEach((option, value) -> {
            if (!option.equals(request.command())
                    && !EVERYWHERE.contains(option)
                    && !options.contains(option)
                    && !off(value)) {
                throw refused(request.command() + " with " + option);
            }
        });
        checkConcerns(request.body());
        checkParts(request);
    }

    private static boolean off(Object value) {
        return Boolean.FALSE.equals(value);
    }

    private static void checkConcerns(Document body) {
        if (body.get("writeConcern") instanceof Document concern
                && concern.get("w") instanceof Number w
                && w.intValue() == 0) {
            throw refused("an unacknowledged write");
        }
        if (body.get("readConcern") instanceof Document concern
                && !READ_CONCERNS.contains(concern.getOrDefault("level", "local"))) {
            throw refused("the read concern " + concern.get("level"));
        }
    }

    private static void checkParts(Request request) {
        switch (request.command()) {
            case "update" -> each(request, "updates", Allowed::checkUpdate);
            case "delete" -> each(request, "deletes", delete -> only(delete, OF_A_DELETE, "delete"));
            case "createIndexes" -> each(request, "indexes", Allowed::checkIndex);
            case "aggregate" -> each(request, "pipeline", Allowed::checkStage);
            case "findAndModify" -> checkChange(request.body().getOrMissing("update"));
            default -> {}
        }
    }

    private static void each(Request request, String part, Consumer<Document> check) {
        ((Collection<?>) request.body().getOrMissing(part)).forEach(one -> check.accept((Document) one));
    }

    private static void only(Document part, Set<String> options, String what) {
        part.forEach((option, value) -> {
            if (!options.contains(option) && !off(value)) {
                throw refused(what + " with " + option);
            }
        });
    }

    private static void checkUpdate(Document update) {
        only(update, OF_AN_UPDATE, "update");
        checkChange(update.getOrMissing("u"));
    }

    private static void checkChange(Object change) {
        if (change instanceof Collection<?>) {
            throw refused("an update by a pipeline");
        }
    }

    private static void checkIndex(Document index) {
        only(index, OF_AN_INDEX, "an index");
        ((Document) index.getOrMissing("key")).forEach((field, kind) -> {
            if (!(kind instanceof Number) || field.contains("$")) {
                throw refused("an index of the kind " + field + ": " + kind);
            }
        });
    }

    private static void checkStage(Document stage) {
        stage.keySet().stream().filter(FORBIDDEN_STAGES::contains).findFirst().ifPresent(name -> {
            throw refused("the stage " + name);
        });
    }

    private static MongoServerError refused(String what) {
        return new MongoServerError(
                NOT_IMPLEMENTED, "NotImplemented", what + " is not available on the embedded store");
    }
}
