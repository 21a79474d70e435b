package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;

/**
 * Where Telegram brings updates: 200 only once they are stored, else it brings them again. {@link WebhookGate} has let only Telegram
 * through. Updates have threads of the machine's own, so that they do not wait behind turns and sendings.
 */
@Controller("/webhooks/telegram")
@Requires(condition = ByWebhook.class)
final class TelegramWebhook {
    /** Taps live for 150 seconds, so it must not wait long. */
    private static final String RETRY_AFTER_SECONDS = "2";

    private final UpdateReception reception;
    private final ObjectMapper mapper = new ObjectMapper();

    TelegramWebhook(UpdateReception reception) {
        this.reception = reception;
    }

    @Post
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.IO)
    HttpResponse<?> receive(@Body byte[] body) {
        var update = read(body);
        if (!update.path("update_id").isIntegralNumber()) {
            return HttpResponse.badRequest();
        }
        return reception.takes(update)
                ? HttpResponse.ok()
                : HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }

    private JsonNode read(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException _) {
            return mapper.missingNode();
        }
    }
}
