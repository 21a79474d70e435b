package vn.tiendo.bot.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A page of the web chat: sends one thing at a time, as pages do, and times each from the moment it was due until its answer
 * is there. What is due while an answer is awaited waits, and its waiting counts.
 */
final class BenchPage implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int number;
    private volatile LongConsumer timed;
    private final CountDownLatch joined = new CountDownLatch(1);
    private final StringBuilder frame = new StringBuilder();
    private final Deque<Long> due = new ArrayDeque<>();
    private final Map<String, String> buttons = new HashMap<>();
    private final String code;
    private Optional<WebSocket> socket = Optional.empty();
    private String cookie = "";
    private String heard = "";
    private String awaited = "";
    private long awaitedSince;
    private boolean isTaken;
    private String of = "";
    private long seen;
    private int sent;
    private int begun;
    private int filed;
    private int busy;

    BenchPage(int number, String code, LongConsumer timed) {
        this.number = number;
        this.code = code;
        this.timed = timed;
    }

    /** From now on its answers are timed by {@code other}. */
    BenchPage timedBy(LongConsumer other) {
        timed = other;
        return this;
    }

    /** Opens a session, connects, joins and agrees. */
    void join(URI base) throws IOException, InterruptedException {
        var session = HTTP.send(
                HttpRequest.newBuilder(base.resolve("/chat/session"))
                        .header("Origin", base.toString())
                        .header("X-Forwarded-For", "10.0.0." + number % 250)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
        cookie = session.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        connect(base);
        say(code);
        if (!joined.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("expected secretary %d to have joined, heard: %s".formatted(number, heard));
        }
    }

    /** Connects with the session there is. */
    void connect(URI base) {
        var open = HTTP.newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", base.toString())
                .buildAsync(URI.create("ws://localhost:%d/chat/ws".formatted(base.getPort())), this)
                .join();
        synchronized (this) {
            socket = Optional.of(open);
            due.clear();
            awaited = "";
            isTaken = false;
            of = "";
        }
        open.sendText("{\"since\":0,\"of\":\"\"}", true).join();
    }

    /** The next thing is due now. */
    synchronized void act() {
        due.add(System.nanoTime());
        proceed();
    }

    synchronized boolean isIdle() {
        return awaited.isEmpty() && due.isEmpty();
    }

    synchronized int filed() {
        return filed;
    }

    synchronized int busy() {
        return busy;
    }

    void leave() {
        socket.ifPresent(WebSocket::abort);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            var whole = frame.toString();
            frame.setLength(0);
            read(whole);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private synchronized void read(String whole) {
        var talk = parsed(whole);
        if (talk.has("busy") || talk.has("refused")) {
            busy++;
            awaited = "";
            proceed();
        }
        if (talk.has("entries")) {
            if (!talk.path("of").asText().equals(of)) {
                of = talk.path("of").asText();
                seen = 0;
            }
            talk.path("entries").forEach(this::read);
        }
    }

    private void read(JsonNode entry) {
        if (entry.path("number").asLong() <= seen) {
            return;
        }
        seen = entry.path("number").asLong();
        isTaken |= !awaited.isEmpty() && entry.path("key").asText().equals(awaited);
        if (entry.has("message")) {
            heard = entry.path("message").path("lead").asText();
            buttons.clear();
            entry.path("message")
                    .path("buttons")
                    .forEach(button -> buttons.put(
                            button.path("label").asText(), button.path("data").asText()));
            answered();
        }
    }

    private void answered() {
        if (joined.getCount() > 0) {
            if (buttons.containsKey("Đồng ý")) {
                press("Đồng ý");
            } else if (heard.startsWith("✅")) {
                awaited = "";
                joined.countDown();
            }
        } else if (isTaken) {
            timed.accept(System.nanoTime() - awaitedSince);
            filed += heard.startsWith("✅") ? 1 : 0;
            awaited = "";
            proceed();
        }
    }

    private void proceed() {
        if (awaited.isEmpty() && !due.isEmpty()) {
            awaitedSince = due.remove();
            next();
        }
    }

    /** Asks, reports, confirms, in turn: every third message files a report. */
    private void next() {
        if (buttons.containsKey("Đúng, gửi")) {
            press("Đúng, gửi");
        } else if (buttons.containsKey("Bỏ qua")) {
            press("Bỏ qua");
        } else if (begun++ % 2 == 0) {
            say("tiến độ?");
        } else {
            say("kết nạp %d đoàn viên công đoàn hôm nay ở Công ty TNHH Số %d".formatted(sent % 7 + 1, number));
        }
    }

    private synchronized void say(String text) {
        send("say", "text", text);
    }

    private void press(String label) {
        send("press", "data", java.util.Objects.requireNonNull(buttons.get(label)));
    }

    private void send(String kind, String field, String value) {
        sent++;
        isTaken = false;
        awaited = "%d-%012d".formatted(sent, number);
        ObjectNode shape = JSON.createObjectNode();
        shape.putObject(kind).put("key", awaited).put("age", 0).put(field, value);
        var _ = socket.orElseThrow().sendText(shape.toString(), true).whenComplete((_, failure) -> note(failure));
    }

    private synchronized void note(@Nullable Throwable failure) {
        busy += failure == null ? 0 : 1;
    }

    private static JsonNode parsed(String whole) {
        try {
            return JSON.readTree(whole);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("expected a frame of JSON, found " + whole, broken);
        }
    }
}
