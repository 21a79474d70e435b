package vn.tiendo.bot.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page that says what most people say most, over and over, each thing when the one before is answered. */
final class Rehearsal implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int ROUNDS = 3;
    /** Sample people of mau-2026, and what each says; a word that the last message offers as a button is pressed. */
    private static final Map<String, List<String>> TALKS = Map.of(
            "2026000002",
            List.of(
                    "tiến độ?",
                    "kn 2 dv hom qua o cty may Binh Minh",
                    "chưa có",
                    "Đúng, gửi",
                    "kết nạp 3 đoàn viên công đoàn hôm nay",
                    "Bỏ qua",
                    "Đúng, gửi",
                    "còn thiếu bao nhiêu?"),
            "2026000001",
            List.of("tiến độ?", "đơn vị nào chậm nhất?", "ai chưa báo cáo?"));

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final StringBuilder frame = new StringBuilder();
    private final Map<String, String> buttons = new HashMap<>();
    private int sent;

    private Rehearsal() {}

    /** Holds all talks for a while with the service at {@code base}, each time on a new page: one may not say much in a minute. */
    static void hold(URI base, Duration time) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end) {
                for (var each : TALKS.entrySet()) {
                    new Rehearsal().talk(http, base, each.getKey(), each.getValue());
                }
            }
        }
    }

    private void talk(HttpClient http, URI base, String code, List<String> words)
            throws IOException, InterruptedException {
        var opened = http.send(
                HttpRequest.newBuilder(base.resolve("/chat/session"))
                        .header("Origin", base.toString())
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
        var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        var socket = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", base.toString())
                .buildAsync(URI.create("ws://%s/chat/ws".formatted(base.getAuthority())), this)
                .join();
        socket.sendText("{\"since\":0,\"of\":\"\"}", true).join();
        say(socket, code);
        say(socket, "Đồng ý");
        for (int round = 0; round < ROUNDS; round++) {
            for (var each : words) {
                say(socket, each);
            }
        }
        socket.abort();
    }

    /** Says or presses it and waits for the answer; one that does not come is not waited for long. */
    private void say(WebSocket socket, String words) throws InterruptedException {
        var data = buttons.get(words);
        var shape = JSON.createObjectNode();
        shape.putObject(data == null ? "say" : "press")
                .put("key", "%d-%012d".formatted(++sent, 0))
                .put("age", 0)
                .put(data == null ? "text" : "data", data == null ? words : data);
        socket.sendText(shape.toString(), true).join();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var isAnswered = false;
        while (!isAnswered && System.nanoTime() < deadline) {
            var talk = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            isAnswered = talk != null && (talk.has("busy") || talk.has("refused") || hears(talk));
        }
    }

    private boolean hears(JsonNode talk) {
        boolean any = false;
        for (var entry : talk.path("entries")) {
            if (entry.has("message")) {
                any = true;
                buttons.clear();
                entry.path("message")
                        .path("buttons")
                        .forEach(button -> buttons.put(
                                button.path("label").asText(),
                                button.path("data").asText()));
            }
        }
        return any;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            heard.add(parsed(frame.toString()));
            frame.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private static JsonNode parsed(String whole) {
        try {
            return JSON.readTree(whole);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(
                    "expected a frame of JSON, found " + whole.length() + " characters", broken);
        }
    }
}
