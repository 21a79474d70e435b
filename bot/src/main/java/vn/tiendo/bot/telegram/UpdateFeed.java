package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The long poll, by plain HTTP: the library parses a batch as one, so that one bad element would hide all others. Asking
 * with an offset is what acknowledges everything before it.
 */
final class UpdateFeed {
    /** The kinds of update that mean something here. */
    static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");

    /** How long Telegram keeps an empty poll open. */
    static final Duration WAIT = Duration.ofSeconds(25);

    private static final MediaType JSON = MediaType.get("application/json");

    private final Bot bot;
    private final OkHttpClient client;
    private final ObjectMapper mapper = new ObjectMapper();
    private final AtomicReference<@Nullable Call> open = new AtomicReference<>();

    UpdateFeed(Bot bot, OkHttpClient client) {
        this.bot = bot;
        this.client = client;
    }

    /** The updates from {@code offset} on; 0 is everything not yet acknowledged. */
    List<JsonNode> from(long offset) throws FeedTrouble {
        var call = client.newCall(new Request.Builder()
                .url(bot.address("getUpdates"))
                .post(RequestBody.create(question(offset), JSON))
                .build());
        open.set(call);
        try (var response = call.execute()) {
            return read(response.code(), response.body().bytes());
        } catch (JsonProcessingException _) {
            throw new FeedTrouble("an answer that is no JSON");
        } catch (IOException trouble) {
            throw new FeedTrouble(trouble.getClass().getSimpleName());
        } finally {
            open.set(null);
        }
    }

    /** Ends an open poll at once. */
    void cut() {
        var call = open.get();
        if (call != null) {
            call.cancel();
        }
    }

    private String question(long offset) {
        var question = JsonNodeFactory.instance.objectNode();
        if (offset > 0) {
            question.put("offset", offset);
        }
        question.put("limit", 100).put("timeout", WAIT.toSeconds());
        KINDS.forEach(question.withArray("allowed_updates")::add);
        return question.toString();
    }

    private List<JsonNode> read(int status, byte[] body) throws IOException, FeedTrouble {
        if (status >= 500) {
            throw new FeedTrouble("status " + status);
        }
        var answer = mapper.readTree(body);
        if (status != 200
                || !answer.path("ok").asBoolean()
                || !answer.path("result").isArray()) {
            var pause = answer.path("parameters").path("retry_after").asLong(0);
            throw new FeedTrouble("status " + status, Duration.ofSeconds(pause));
        }
        return List.copyOf(answer.path("result").valueStream().toList());
    }
}
