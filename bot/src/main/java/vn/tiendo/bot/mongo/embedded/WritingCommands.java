package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The writing commands, put right where the engine answers them otherwise than MongoDB: order, counts, dropping. */
final class WritingCommands {
    private final CommandEngine engine;

    WritingCommands(CommandEngine engine) {
        this.engine = engine;
    }

    Document make(MongoMessage message, Request request) {
        request.body().putIfAbsent("ordered", true);
        return switch (request.command()) {
            case "insert" -> insert(message, request);
            case "update" -> oneByOne(message, request, "updates");
            case "delete" -> oneByOne(message, request, "deletes");
            case "dropIndexes" -> dropIndexes(message, request);
            case "dropDatabase" -> dropDatabase(message);
            default -> engine.handleMessage(message);
        };
    }

    private static boolean ordered(Request request) {
        return Boolean.TRUE.equals(request.body().get("ordered"));
    }

    /** The engine counts what it refused as inserted. */
    private Document insert(MongoMessage message, Request request) {
        var reply = engine.handleMessage(message);
        if (reply.get("writeErrors") instanceof List<?> errors && !errors.isEmpty()) {
            var given = ((Collection<?>) request.body().getOrMissing("documents")).size();
            var first = ((Document) errors.getFirst()).getOrMissing("index");
            reply.put("n", ordered(request) ? first : given - errors.size());
        }
        return reply;
    }

    /** The engine goes on after an error even when the parts are ordered, and knows no error of a part of a delete. */
    private Document oneByOne(MongoMessage message, Request request, String parts) {
        var all = List.copyOf((Collection<?>) request.body().getOrMissing(parts));
        var tally = new Tally(parts.equals("updates"));
        for (var index = 0; index < all.size() && (tally.errors.isEmpty() || !ordered(request)); index++) {
            var one = new Document(request.body());
            one.put(parts, List.of(all.get(index)));
            try {
                tally.add(index, run(message, one));
            } catch (MongoServerException e) {
                tally.add(index, new Document("writeErrors", List.of(Refusal.of(e))));
            }
        }
        return tally.reply();
    }

    /** By name, the engine forgets the indexes of the same name in every other collection. */
    private Document dropIndexes(MongoMessage message, Request request) {
        var wanted = request.body().getOrMissing("index");
        for (var index : batch(run(message, new Document("listIndexes", request.target())))) {
            var key = (Document) index.getOrMissing("key");
            var named = wanted.equals(index.get("name")) || wanted.equals(key);
            if (named || (wanted.equals("*") && !key.keySet().equals(Set.of("_id")))) {
                run(message, new Document("dropIndexes", request.target()).append("index", key));
            }
        }
        return new Document("ok", 1.0);
    }

    /** The engine also drops what belongs to databases whose names begin like this one's. */
    private Document dropDatabase(MongoMessage message) {
        for (var collection : batch(run(message, new Document("listCollections", 1)))) {
            run(message, new Document("drop", collection.get("name")));
        }
        return new Document("dropped", message.getDatabaseName()).append("ok", 1.0);
    }

    private Document run(MongoMessage message, Document body) {
        return engine.handleCommand(
                message.getChannel(),
                message.getDatabaseName(),
                Request.of(body).command(),
                body);
    }

    private static List<Document> batch(Document reply) {
        var cursor = (Document) reply.getOrMissing("cursor");
        return ((Collection<?>) cursor.getOrMissing("firstBatch"))
                .stream().map(Document.class::cast).toList();
    }

    /** Adds up the replies to the parts of one command. */
    private static final class Tally {
        private final boolean updates;
        private final List<Document> upserted = new ArrayList<>();
        private final List<Document> errors = new ArrayList<>();
        private int matched;
        private int modified;

        Tally(boolean updates) {
            this.updates = updates;
        }

        void add(int index, Document reply) {
            matched += ((Number) reply.getOrDefault("n", 0)).intValue();
            modified += ((Number) reply.getOrDefault("nModified", 0)).intValue();
            numbered(index, reply.getOrMissing("upserted"), upserted);
            numbered(index, reply.getOrMissing("writeErrors"), errors);
        }

        private static void numbered(int index, Object some, List<Document> into) {
            if (some instanceof Collection<?> documents) {
                documents.forEach(document -> into.add(new Document((Document) document).append("index", index)));
            }
        }

        Document reply() {
            var reply = new Document("n", matched);
            if (updates) {
                reply.put("nModified", modified);
            }
            if (!upserted.isEmpty()) {
                reply.put("upserted", upserted);
            }
            if (!errors.isEmpty()) {
                reply.put("writeErrors", errors);
            }
            return reply.append("ok", 1.0);
        }
    }
}
