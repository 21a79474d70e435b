package vn.tiendo.bot.zalo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.tiendo.bot.Waits;

/**
 * Zalo's three servers in one, as strict as the facts: refresh tokens that work once, access tokens of 25 hours, five
 * buttons, 2.000 characters in NFC, the window of seven days and its free part, 4.000 calls a minute, errors under HTTP
 * 200. People speak through {@link #says} and {@link #taps}; events are brought to the webhook signed.
 */
public final class FakeZalo implements AutoCloseable {
    public static final String APP = "4455667788990011223";
    public static final String APP_SECRET = "app-secret-must-not-be-logged";
    public static final String OA = "3344556677889900112";
    public static final String OA_SECRET_KEY = "oa-secret-key-must-not-be-logged";
    public static final String SEED = "seed-refresh-must-not-be-logged";
    private static final int CALLS_A_MINUTE = 4_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final HttpServer server;
    private final ObjectMapper mapper = new ObjectMapper();
    private final FakeHook hook = new FakeHook(() -> locked(() -> {}));
    private final FakeGrants grants = new FakeGrants();
    private final FakeOaUsers users = new FakeOaUsers();
    private final FakeUploads uploads = new FakeUploads();
    private final FakeTemplates templates = new FakeTemplates();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Queue<ZaloFault>> faults = new HashMap<>();
    private List<URI> webhooks = List.of();
    private Duration ahead = Duration.ZERO;
    private boolean echoes = true;
    private boolean down;
    private boolean closed;
    private long messages;
    private int turn;

    private FakeZalo(HttpServer server) {
        this.server = server;
    }

    /** A call as it came; the body of an upload is empty here. */
    public record Call(String path, JsonNode body, Instant at) {}

    public static FakeZalo start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var fake = new FakeZalo(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", fake::serve);
        server.start();
        return fake;
    }

    /** Where all three servers are. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The variables that point a service here. */
    public Map<String, String> environment() {
        var here = address().toString();
        return Map.of(
                "ZALO_APP_ID", APP,
                "ZALO_APP_SECRET", APP_SECRET,
                "ZALO_OA_ID", OA,
                "ZALO_OA_SECRET_KEY", OA_SECRET_KEY,
                "ZALO_REFRESH_TOKEN", SEED,
                "ZALO_API_URL", here,
                "ZALO_OAUTH_URL", here);
    }

    @Override
    public void close() {
        locked(() -> closed = true);
        hook.close();
        server.stop(0);
    }

    // What people do.

    /** The platform's id of the message is returned, here and below. */
    public String says(String user, String text) {
        return event("user_send_text", user, message -> message.put("text", text));
    }

    /** Presses a button of the newest message with buttons: its payload comes back as a message, as Zalo does it. */
    public String taps(String user, String title) {
        var payload = Optional.ofNullable(buttons(user).get(title))
                .orElseThrow(() -> new AssertionError(
                        "expected a button '%s', found %s under %s".formatted(title, buttons(user), read(user))));
        return says(user, payload);
    }

    /** A message of another kind than words. */
    public void sends(String user, String kind, String attachment) {
        event(
                "user_send_" + kind,
                user,
                message -> message.putArray("attachments")
                        .addObject()
                        .put("type", attachment)
                        .putObject("payload"));
    }

    public void follows(String user) {
        locked(() -> users.interacted(user, now()));
        bring(flat("follow", user).put("source", "oa_profile"));
    }

    public void unfollows(String user) {
        locked(() -> users.leave(user));
        bring(flat("unfollow", user));
    }

    /** Any event; it gets the application's id and the time if it has none. */
    public void bring(ObjectNode event) {
        var whole = event.deepCopy();
        locked(() -> {
            if (!whole.has("app_id")) {
                whole.put("app_id", APP);
            }
            if (!whole.has("timestamp")) {
                whole.put("timestamp", String.valueOf(now().toEpochMilli()));
            }
        });
        locked(() -> {
            if (!webhooks.isEmpty()) {
                hook.bring(webhooks.get(turn++ % webhooks.size()), whole);
            }
        });
    }

    private ObjectNode flat(String name, String user) {
        var event =
                JsonNodeFactory.instance.objectNode().put("event_name", name).put("oa_id", OA);
        event.putObject("follower").put("id", user);
        return event;
    }

    private String event(String name, String user, Consumer<ObjectNode> content) {
        locked(() -> users.interacted(user, now()));
        var event = JsonNodeFactory.instance.objectNode().put("event_name", name);
        event.putObject("sender").put("id", user);
        event.putObject("recipient").put("id", OA);
        var id = "in%08d".formatted(locked(() -> ++messages));
        content.accept(event.putObject("message").put("msg_id", id));
        bring(event);
        return id;
    }

    // What happens to the servers.

    /** Zalo knows one address; several are what stands behind it, in turn. */
    public void webhookIs(URI... addresses) {
        locked(() -> webhooks = List.of(addresses));
    }

    /** Whether what the account says is brought to its own webhook, as Zalo does. */
    public void echoes(boolean now) {
        locked(() -> echoes = now);
    }

    /** The next calls of {@code path} go wrong so, one after the other. */
    public void fails(String path, ZaloFault... next) {
        locked(() -> faults.computeIfAbsent(path, _ -> new ArrayDeque<>()).addAll(List.of(next)));
    }

    /** While it is down a page of HTML says so to every call. */
    public void isDown(boolean now) {
        locked(() -> down = now);
    }

    public void timePasses(Duration time) {
        locked(() -> ahead = ahead.plus(time));
    }

    public void approves(String template, Map<String, Integer> longest) {
        locked(() -> templates.approve(template, longest));
    }

    public void templateQuotaIs(int left) {
        locked(() -> templates.quotaIs(left));
    }

    public void packageHolds(int left) {
        locked(() -> users.packageHolds(left));
    }

    public void accessTokensAreGone() {
        locked(grants::removeAccess);
    }

    public void consentIsWithdrawn() {
        locked(grants::withdraw);
    }

    /** The administrator consents anew and takes {@code seed} from the console. */
    public void consents(String seed) {
        locked(() -> grants.consent(seed, now()));
    }

    // What can be seen.

    public List<Call> calls(String path) {
        return locked(
                () -> calls.stream().filter(call -> call.path().equals(path)).toList());
    }

    /** Every refresh token that was sent, in order. */
    public List<String> refreshes() {
        return locked(grants::asked);
    }

    /** What a person reads, in order. */
    public List<String> read(String user) {
        return locked(() -> users.told(user).stream()
                .map(message -> message.path("text").asText())
                .toList());
    }

    public List<JsonNode> told(String user) {
        return locked(() -> users.told(user));
    }

    /** The buttons of the newest message that has any, payload by title. */
    public Map<String, String> buttons(String user) {
        return locked(() -> users.buttons(user));
    }

    public int uploads() {
        return locked(uploads::count);
    }

    /** Whether every event was taken by the webhook. */
    public boolean isDrained() {
        return hook.open() == 0;
    }

    /** What signs {@code body}, which was sent at {@code timestamp}. */
    public static String signature(String timestamp, String body) {
        return FakeHook.signature(timestamp, body);
    }

    public Instant now() {
        return locked(() -> Instant.now().plus(ahead));
    }

    public void await(String expected, Predicate<FakeZalo> met) {
        await(expected, PATIENCE, met);
    }

    /** Waits until it is as expected, and fails if it never is. */
    public void await(String expected, Duration patience, Predicate<FakeZalo> met) {
        new Waits(lock, changed).until(expected, patience, () -> met.test(this));
    }

    // The servers.

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = exchange.getRequestBody().readAllBytes();
        var fault = journal(path, header(exchange, "Content-Type"), body);
        if (fault.isPresent()) {
            fail(exchange, fault.get(), path, body);
        } else {
            answer(exchange, result(exchange, path, body));
        }
    }

    private Optional<ZaloFault> journal(String path, String type, byte[] body) {
        return locked(() -> {
            calls.add(new Call(path, type.contains("json") ? json(body) : mapper.missingNode(), now()));
            return down
                    ? Optional.of(new ZaloFault.Html(502))
                    : Optional.ofNullable(faults.get(path)).map(Queue::poll);
        });
    }

    private void fail(HttpExchange exchange, ZaloFault fault, String path, byte[] body) throws IOException {
        switch (fault) {
            case ZaloFault.Refusal(var code, var message) -> answer(exchange, ZaloAnswer.error(code, message));
            case ZaloFault.RefusalWith(var status, var code, var message) ->
                answer(exchange, ZaloAnswer.error(status, code, message));
            case ZaloFault.Html(var status) -> answer(exchange, status, "<html><h1>%d</h1></html>".formatted(status));
            case ZaloFault.CutAfterTaking() -> {
                result(exchange, path, body);
                exchange.close();
            }
            case ZaloFault.CutBeforeTaking() -> exchange.close();
            case ZaloFault.Silence() -> {
                await("the end of the test", fake -> fake.closed);
                exchange.close();
            }
            case ZaloFault.Nonsense() -> answer(exchange, 200, "{\"hello\":1}");
        }
    }

    private ZaloAnswer result(HttpExchange exchange, String path, byte[] body) {
        if (exchange.getRequestMethod().equals("GET") && path.startsWith("/v4/")) {
            return ZaloAnswer.tokenError("Invalid method", "POST is expected");
        }
        if (path.equals("/v4/oa/access_token")) {
            return locked(() -> grants.exchange(form(body), header(exchange, "secret_key"), now()));
        }
        return locked(() -> {
            long lately = calls.stream()
                    .filter(call -> call.at().isAfter(now().minus(Duration.ofMinutes(1))))
                    .count();
            int code = grants.check(header(exchange, "access_token"), now());
            if (lately > CALLS_A_MINUTE) {
                return ZaloAnswer.error(-32, "Your application reached limit call api");
            }
            if (code != 0) {
                boolean business = path.startsWith("/message/template");
                return ZaloAnswer.error(business ? -124 : code, "Access token is invalid or expired");
            }
            return called(path, header(exchange, "Content-Type"), body);
        });
    }

    private ZaloAnswer called(String path, String type, byte[] body) {
        return switch (path) {
            case "/v3.0/oa/message/cs" -> said(json(body));
            case "/v3.0/oa/message/template" -> shown(json(body), templates.byUser(json(body)));
            case "/message/template" -> shown(json(body), templates.byPhone(json(body)));
            case "/v2.0/oa/upload/image" -> uploads.image(type, body, now());
            case "/v2.0/oa/getoa" ->
                ZaloAnswer.good(JsonNodeFactory.instance
                        .objectNode()
                        .put("oa_id", OA)
                        .put("name", "Ban Chỉ đạo")
                        .put("is_verified", true));
            default -> ZaloAnswer.error(404, 404, "empty or invalid API");
        };
    }

    private ZaloAnswer said(JsonNode body) {
        var answer = users.cs(body, now(), uploads.good(now()));
        if (echoes && answer.body().path("error").asInt() == 0) {
            var echo = JsonNodeFactory.instance.objectNode().put("event_name", "oa_send_text");
            echo.putObject("sender").put("id", OA);
            echo.set(
                    "recipient",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("id", body.path("recipient").path("user_id").asText()));
            echo.putObject("message")
                    .put("text", body.path("message").path("text").asText())
                    .put("msg_id", answer.body().path("data").path("message_id").asText());
            bring(echo);
        }
        return answer;
    }

    private ZaloAnswer shown(JsonNode body, ZaloAnswer answer) {
        if (answer.body().path("error").asInt() == 0) {
            var to = body.path("user_id").asText(body.path("phone").asText());
            users.tell(
                    to,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put(
                                    "text",
                                    "template " + body.path("template_id").asText() + " "
                                            + body.path("template_data")));
        }
        return answer;
    }

    private JsonNode json(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException bad) {
            throw new AssertionError("expected JSON, found " + new String(body, StandardCharsets.UTF_8), bad);
        }
    }

    private static Map<String, String> form(byte[] body) {
        return Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    private static void answer(HttpExchange exchange, ZaloAnswer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer(exchange, answer.status(), answer.body().toString());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void locked(Runnable change) {
        locked(() -> {
            change.run();
            return true;
        });
    }

    private <T> T locked(Supplier<T> read) {
        lock.lock();
        try {
            return read.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }
}
