package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.tiendo.bot.Waits;

/**
 * A Bot API server for tests, as strict as Telegram's where it matters: its offset rule, one poller at a time, limits of
 * length, expiry. People speak through {@link #says} and {@link #taps}; what the bot did stands in {@link #calls}; faults
 * are scripted per method.
 */
public final class FakeBotApi implements AutoCloseable {
    public static final String TOKEN = "123456789:AAfake-token_that-must-not-be-logged0";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofMillis(200);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final HttpServer server;
    private final FakeUpdates updates = new FakeUpdates(1_000);
    private final FakeChats chats = new FakeChats();
    private final FakeProfile profile = new FakeProfile();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Queue<Fault>> faults = new HashMap<>();
    private Duration ahead = Duration.ZERO;
    private String webhook = "";
    private String secret = "";
    private boolean down;
    private long polls;
    private boolean closed;

    private FakeBotApi(HttpServer server) {
        this.server = server;
    }

    /** A call as it came; {@code method} in lower case, because Telegram does not tell cases apart. */
    public record Call(String method, ObjectNode parameters, Instant at) {
        public String text(String name) {
            return parameters.path(name).asText();
        }
    }

    public static FakeBotApi start() throws IOException {
        return start(0);
    }

    public static FakeBotApi start(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var fake = new FakeBotApi(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", fake::serve);
        server.start();
        Thread.ofVirtual().name("fake-webhook").start(fake::push);
        return fake;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        locked(() -> closed = true);
        server.stop(0);
    }

    // What people do.

    public long says(long chat, String text) {
        return update("message", () -> chats.message(chat, text, now()));
    }

    /** {@code messageId} was said before and reads {@code text} now. */
    public long edits(long chat, int messageId, String text) {
        return update("edited_message", () -> chats.edited(chat, messageId, text, now()));
    }

    /** Presses a button of a message of the bot's. */
    public long taps(long chat, int messageId, String data) {
        return update("callback_query", () -> chats.tap(chat, messageId, data, now()));
    }

    /** Queues whatever an update may hold beside its id. */
    public long delivers(ObjectNode update) {
        lock.lock();
        try {
            long id = updates.add(update, now());
            changed.signalAll();
            return id;
        } finally {
            lock.unlock();
        }
    }

    public void blocks(long chat) {
        locked(() -> chats.block(chat));
    }

    private long update(String kind, Supplier<JsonNode> value) {
        lock.lock();
        try {
            var update = JsonNodeFactory.instance.objectNode();
            update.set(kind, value.get());
            return delivers(update);
        } finally {
            lock.unlock();
        }
    }

    // What happens to the server.

    /** The next call of {@code method} goes wrong so; several are met in turn. */
    public void fails(String method, Fault... next) {
        locked(() -> faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>())
                .addAll(List.of(next)));
    }

    /** After a quiet week ids begin again anywhere. */
    public void idsRestartAt(long id) {
        locked(() -> updates.restartAt(id));
    }

    public void timePasses(Duration time) {
        locked(() -> ahead = ahead.plus(time));
    }

    /** While it is down a page of HTML says so to every call. */
    public void isDown(boolean now) {
        locked(() -> down = now);
    }

    /** As if it had been set by somebody else. */
    public void webhookIs(String address) {
        locked(() -> webhook = address);
    }

    // What can be seen.

    public List<Call> calls(String method) {
        lock.lock();
        try {
            return calls.stream()
                    .filter(call -> call.method().equals(method.toLowerCase(Locale.ROOT)))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /** What a person reads, HTML taken out, in order; a message edited later reads as it does now. */
    public List<String> read(long chat) {
        lock.lock();
        try {
            return chats.texts(chat);
        } finally {
            lock.unlock();
        }
    }

    /** The buttons that can be pressed now, data by label, of the newest message that has any. */
    public Optional<FakeChats.Buttons> buttons(long chat) {
        lock.lock();
        try {
            return chats.buttonsOf(chat);
        } finally {
            lock.unlock();
        }
    }

    /** Whether every update was acknowledged. */
    public boolean isDrained() {
        lock.lock();
        try {
            return updates.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    public Map<String, JsonNode> presented() {
        lock.lock();
        try {
            return profile.all();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it is as expected, and fails if it never is. */
    public void await(String expected, Predicate<FakeBotApi> met) {
        await(expected, PATIENCE, met);
    }

    /** The same with more or less patience. */
    public void await(String expected, Duration patience, Predicate<FakeBotApi> met) {
        new Waits(lock, changed).until(expected, patience, () -> met.test(this));
    }

    // The server.

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var expected = "/bot" + TOKEN + "/";
        if (!path.startsWith(expected)) {
            answer(exchange, FakeAnswer.bad(401, "Unauthorized"));
            return;
        }
        var method = path.substring(expected.length()).toLowerCase(Locale.ROOT);
        var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        var parameters =
                FakeParameters.read(type, query, exchange.getRequestBody().readAllBytes());
        var fault = journal(method, parameters);
        if (fault.isPresent()) {
            fail(exchange, fault.get(), method, parameters);
        } else {
            answer(exchange, result(method, parameters));
        }
    }

    private Optional<Fault> journal(String method, ObjectNode parameters) {
        lock.lock();
        try {
            calls.add(new Call(method, parameters, now()));
            changed.signalAll();
            return down
                    ? Optional.of(new Fault.Html(502))
                    : Optional.ofNullable(faults.get(method)).map(Queue::poll);
        } finally {
            lock.unlock();
        }
    }

    private void fail(HttpExchange exchange, Fault fault, String method, ObjectNode parameters) throws IOException {
        switch (fault) {
            case Fault.Throttle(var seconds) ->
                answer(
                        exchange,
                        new FakeAnswer.Bad(429, "Too Many Requests: retry after " + seconds, Optional.of(seconds)));
            case Fault.Refusal(var code, var description) -> answer(exchange, FakeAnswer.bad(code, description));
            case Fault.Migrated(var to) ->
                answer(
                        exchange,
                        400,
                        "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was upgraded to a supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":%d}}"
                                .formatted(to));
            case Fault.Html(var status) ->
                answer(exchange, status, "<html><body><h1>%d</h1>nginx</body></html>".formatted(status));
            case Fault.CutAfterTaking _ -> {
                result(method, parameters);
                exchange.close();
            }
            case Fault.CutBeforeTaking _ -> exchange.close();
            case Fault.Silence _ -> {
                await("the end of the test", fake -> fake.closed);
                exchange.close();
            }
            case Fault.Nonsense _ -> answer(exchange, 200, "{\"hello\":1}");
        }
    }

    private FakeAnswer result(String method, ObjectNode parameters) {
        lock.lock();
        try {
            var answer = switch (method) {
                case "getupdates" -> poll(parameters);
                case "deletewebhook" -> setWebhook("", "");
                case "setwebhook" ->
                    setWebhook(
                            parameters.path("url").asText(),
                            parameters.path("secret_token").asText());
                case "getme" -> new FakeAnswer.Good(chats.bot());
                case "sendmessage" -> chats.send(parameters, now());
                case "sendphoto" -> chats.sendPhoto(parameters, now());
                case "editmessagereplymarkup" -> chats.editKeyboard(parameters);
                case "answercallbackquery" -> chats.answerTap(parameters, now());
                default -> profile.answer(method, parameters);
            };
            changed.signalAll();
            return answer;
        } catch (InterruptedException _) {
            return FakeAnswer.bad(500, "Internal Server Error: closed");
        } finally {
            lock.unlock();
        }
    }

    private FakeAnswer setWebhook(String address, String token) {
        webhook = address;
        secret = token;
        return FakeAnswer.done();
    }

    /** Brings updates to the webhook one by one, each again until it is taken. Unlike Telegram it needs no TLS. */
    private void push() {
        try (var http = HttpClient.newHttpClient()) {
            var next = nextToPush();
            while (next.isPresent()) {
                boolean taken = pushed(http, next.get());
                lock.lock();
                try {
                    if (taken) {
                        updates.forget(next.get().id());
                        changed.signalAll();
                    } else {
                        var _ = changed.awaitNanos(AGAIN.toNanos());
                    }
                } finally {
                    lock.unlock();
                }
                next = nextToPush();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private record Push(URI to, String secret, long id, String body) {}

    /** Waits for something to push; empty once the fake is closed. */
    private Optional<Push> nextToPush() throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                var waiting =
                        webhook.startsWith("http://") && !down ? updates.from(0, 1, now()) : List.<ObjectNode>of();
                if (!waiting.isEmpty()) {
                    var update = waiting.getFirst();
                    return Optional.of(new Push(
                            URI.create(webhook),
                            secret,
                            update.path("update_id").asLong(),
                            update.toString()));
                }
                var _ = changed.awaitNanos(AGAIN.toNanos());
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private static boolean pushed(HttpClient http, Push push) throws InterruptedException {
        var request = HttpRequest.newBuilder(push.to())
                .header("Content-Type", "application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", push.secret())
                .POST(HttpRequest.BodyPublishers.ofString(push.body()))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private FakeAnswer poll(ObjectNode parameters) throws InterruptedException {
        if (!webhook.isEmpty()) {
            return FakeAnswer.bad(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
        long own = ++polls;
        changed.signalAll();
        long offset = parameters.path("offset").asLong(0);
        int limit = parameters.path("limit").asInt(100);
        long left =
                TimeUnit.SECONDS.toNanos(Math.min(50, parameters.path("timeout").asInt(0)));
        var found = updates.from(offset, limit, now());
        while (found.isEmpty() && left > 0 && !closed) {
            left = changed.awaitNanos(left);
            if (own != polls) {
                return FakeAnswer.bad(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
            }
            found = updates.from(offset, limit, now());
        }
        ArrayNode array = new ObjectMapper().createArrayNode();
        found.forEach(update -> array.add(update.deepCopy()));
        return new FakeAnswer.Good(array);
    }

    private static void answer(HttpExchange exchange, FakeAnswer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer(exchange, answer.status(), answer.body());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Instant now() {
        return Instant.now().plus(ahead);
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
