package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Telegram's Bot API as a bot under load needs it: it keeps nothing and tells whoever listens what was sent. */
public final class BenchTelegram implements AutoCloseable {
    public static final String TOKEN = "123456789:AAbench_token";
    private static final int AT_ONCE = 100;

    /** A message of the bot's: its number in the chat, its text, the data of its buttons by their labels. */
    public record Told(long chat, int message, String text, Map<String, String> buttons) {}

    /** Hears each message of the bot's. */
    @FunctionalInterface
    public interface Listener {
        void told(Told told);
    }

    private final HttpServer server;
    private final ConcurrentLinkedQueue<ObjectNode> waiting = new ConcurrentLinkedQueue<>();
    private final List<ObjectNode> given = new ArrayList<>();
    private final ReentrantLock polling = new ReentrantLock();
    private final AtomicLong updates = new AtomicLong(1000);
    private final AtomicInteger messages = new AtomicInteger(1);
    private volatile Listener listener = _ -> {};

    private BenchTelegram(HttpServer server) {
        this.server = server;
    }

    public static BenchTelegram start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var telegram = new BenchTelegram(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", telegram::serve);
        server.start();
        return telegram;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on {@code next} hears what is sent. */
    public void tells(Listener next) {
        listener = next;
    }

    public void says(long chat, String text) {
        var message = message(chat, messages.getAndIncrement(), person(chat)).put("text", text);
        if (text.startsWith("/")) {
            message.putArray("entities")
                    .addObject()
                    .put("type", "bot_command")
                    .put("offset", 0)
                    .put("length", text.split("\\s", 2)[0].length());
        }
        brings("message", message);
    }

    public void taps(Told told, String label) {
        var tap = JsonNodeFactory.instance.objectNode().put("id", String.valueOf(updates.get()));
        tap.set("from", person(told.chat()));
        tap.set("message", message(told.chat(), told.message(), bot()).put("text", told.text()));
        brings(
                "callback_query",
                tap.put("chat_instance", "1").put("data", told.buttons().get(label)));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void brings(String kind, ObjectNode what) {
        var update = JsonNodeFactory.instance.objectNode().put("update_id", updates.getAndIncrement());
        update.set(kind, what);
        waiting.add(update);
    }

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        var asked = FakeParameters.read(type, query, exchange.getRequestBody().readAllBytes());
        var body = result(method, asked).body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private FakeAnswer result(String method, ObjectNode asked) {
        return switch (method) {
            case "getupdates" -> new FakeAnswer.Good(poll(asked));
            case "getme" -> new FakeAnswer.Good(bot());
            case "sendmessage" -> new FakeAnswer.Good(sent(asked));
            case "editmessagereplymarkup" ->
                new FakeAnswer.Good(message(
                        asked.path("chat_id").asLong(), asked.path("message_id").asInt(), bot()));
            case "getmycommands" -> new FakeAnswer.Good(JsonNodeFactory.instance.arrayNode());
            case "getmydescription", "getmyshortdescription", "getmyname", "getwebhookinfo", "getchatmenubutton" ->
                new FakeAnswer.Good(JsonNodeFactory.instance.objectNode());
            default -> FakeAnswer.done();
        };
    }

    /** What was given and not confirmed by the offset is given again. */
    private JsonNode poll(ObjectNode asked) {
        polling.lock();
        try {
            long offset = asked.path("offset").asLong(0);
            given.removeIf(update -> update.path("update_id").asLong() < offset);
            long end = System.nanoTime()
                    + TimeUnit.SECONDS.toNanos(asked.path("timeout").asInt(0));
            while (given.isEmpty() && waiting.isEmpty() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            while (given.size() < AT_ONCE && !waiting.isEmpty()) {
                given.add(waiting.remove());
            }
            return JsonNodeFactory.instance.arrayNode().addAll(given);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return JsonNodeFactory.instance.arrayNode();
        } finally {
            polling.unlock();
        }
    }

    private ObjectNode sent(ObjectNode asked) {
        long chat = asked.path("chat_id").asLong();
        int number = messages.getAndIncrement();
        var text = asked.path("text").asText();
        var buttons = new LinkedHashMap<String, String>();
        FakeParameters.structured(asked.path("reply_markup"))
                .path("inline_keyboard")
                .forEach(row -> row.forEach(button -> buttons.put(
                        button.path("text").asText(),
                        button.path("callback_data").asText())));
        listener.told(new Told(chat, number, text, buttons));
        return message(chat, number, bot()).put("text", text);
    }

    private static ObjectNode message(long chat, int number, ObjectNode from) {
        var message = JsonNodeFactory.instance
                .objectNode()
                .put("message_id", number)
                .put("date", Instant.now().getEpochSecond());
        message.putObject("chat").put("id", chat).put("type", "private").put("first_name", "Lan");
        message.set("from", from);
        return message;
    }

    private static ObjectNode bot() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", 123456789)
                .put("is_bot", true)
                .put("first_name", "Tiến độ")
                .put("username", "TienDoThuBot");
    }

    private static ObjectNode person(long id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", "Lan");
    }
}
