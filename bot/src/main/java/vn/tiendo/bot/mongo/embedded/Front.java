package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * The way of one command: who asks, is it allowed, carried out alone or beside other readers, copied, and answered when all that it
 * may have seen is in the file.
 */
final class Front implements MongoBackend {
    private static final int COMMAND_NOT_FOUND = 59;
    private static final int FIRST_BATCH = 101;
    private static final int NEXT_BATCH = 1000;

    private final CommandEngine engine;
    private final WritingCommands changes;
    private final Commits commits;
    private final Handshake handshake;

    Front(CommandEngine engine, Commits commits, Handshake handshake) {
        this.engine = engine;
        this.changes = new WritingCommands(engine);
        this.commits = commits;
        this.handshake = handshake;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var request = Request.of(message.getDocument());
        try {
            return answer(message, request);
        } catch (MongoServerException e) {
            return Refusal.reply(e);
        } catch (RuntimeException e) {
            return Refusal.reply(e);
        }
    }

    private Document answer(MongoMessage message, Request request) {
        if (Handshake.isGreeting(request.command())) {
            return handshake.answer(message.getChannel(), request.body());
        }
        handshake.check(message.getChannel());
        commits.check();
        Allowed.check(request);
        return request.writes() ? change(message, request) : look(message, request);
    }

    private Document change(MongoMessage message, Request request) {
        return answered(commits.changing(), _ -> commits.changed(), () -> {
            try {
                return changes.make(message, request);
            } catch (MongoServerException e) {
                // found out before anything was changed
                return Refusal.reply(e);
            } catch (RuntimeException | Error e) {
                // the documents or their indexes may be changed by half: the file is still whole
                commits.stop(e);
                throw e;
            }
        });
    }

    private Document look(MongoMessage message, Request request) {
        return answered(commits.looking(), reply -> seen(message, request, reply), () -> {
            try {
                return read(message, request);
            } catch (MongoServerException e) {
                return Refusal.reply(e);
            } catch (RuntimeException e) {
                return Refusal.reply(e);
            }
        });
    }

    /** A first batch holds what the filter finds; all else may depend on anything. */
    private long seen(MongoMessage message, Request request, Document reply) {
        return request.command().equals("find") && reply.containsKey("cursor")
                ? commits.latest(message.getDatabaseName() + "." + request.target(), (Document)
                        request.body().getOrDefault("filter", new Document()))
                : commits.latest();
    }

    /** The engine's replies hold its live documents; they are copied while nobody changes them. */
    private Document answered(Lock lock, ToLongFunction<Document> seen, Supplier<Document> command) {
        Document reply;
        long change;
        lock.lock();
        try {
            commits.check();
            reply = command.get().cloneDeeply();
            change = seen.applyAsLong(reply);
        } finally {
            lock.unlock();
        }
        commits.await(change);
        return reply;
    }

    private Document read(MongoMessage message, Request request) {
        return switch (request.command()) {
            case "find" -> find(message, request);
            case "getMore" -> {
                request.body().putIfAbsent("batchSize", NEXT_BATCH);
                yield engine.handleMessage(message);
            }
            case "buildInfo", "buildinfo" -> Handshake.buildInfo();
            case "endSessions" -> new Document("ok", 1.0);
            default -> engine.handleMessage(message);
        };
    }

    private Document find(MongoMessage message, Request request) {
        var body = request.body();
        // the engine knows no single batch, and sends everything at once when no size is given
        if (Boolean.TRUE.equals(body.get("singleBatch")) && body.get("limit") instanceof Number limit) {
            body.put("batchSize", limit.intValue());
        }
        body.putIfAbsent("batchSize", FIRST_BATCH);
        return engine.handleMessage(message);
    }

    /** The old way to send commands, in which drivers greet. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document body) {
        if (!Handshake.isGreeting(command)) {
            throw new MongoServerError(COMMAND_NOT_FOUND, "CommandNotFound", "only a greeting may come as OP_QUERY");
        }
        return handshake.answer(channel, body);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerError(COMMAND_NOT_FOUND, "CommandNotFound", "OP_QUERY is not served");
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return List.of();
    }

    @Override
    public Document getServerStatus() {
        return new Document("ok", 1.0);
    }

    @Override
    public void handleClose(Channel channel) {
        engine.handleClose(channel);
    }

    @Override
    public void dropDatabase(String database) {
        throw new UnsupportedOperationException("databases are dropped by command");
    }

    @Override
    public void close() {
        if (commits.stopped()) {
            engine.abandon();
        } else {
            engine.close();
        }
    }

    @Override
    public void closeCursors(List<Long> cursors) {
        engine.closeCursors(cursors);
    }

    @Override
    public Clock getClock() {
        return engine.getClock();
    }

    @Override
    public void enableOplog() {
        throw new UnsupportedOperationException("the embedded store keeps no oplog");
    }

    @Override
    public void disableOplog() {
        throw new UnsupportedOperationException("the embedded store keeps no oplog");
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return engine.resolveDatabase(database);
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        throw new UnsupportedOperationException("the handshake says the version");
    }
}
