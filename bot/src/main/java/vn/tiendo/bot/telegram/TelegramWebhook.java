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
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import vn.tiendo.bot.settings.Settings;

/** Where Telegram brings updates: 200 only once they are stored, else it brings them again. */
@Controller("/webhooks/telegram")
@Requires(condition = ByWebhook.class)
final class TelegramWebhook {
    /** Taps live for 150 seconds, so it must not wait long. */
    private static final String RETRY_AFTER_SECONDS = "2";

    private final Reception reception;
    private final byte[] secret;
    private final ObjectMapper mapper = new ObjectMapper();

    TelegramWebhook(Reception reception, Settings.Telegram settings) {
        this.reception = reception;
        this.secret = settings.webhookSecret().orElseThrow().value().getBytes(StandardCharsets.UTF_8);
    }

    @Post
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> receive(@Header("X-Telegram-Bot-Api-Secret-Token") Optional<String> token, @Body byte[] body) {
        if (!isGenuine(token.orElse(""))) {
            return HttpResponse.status(HttpStatus.UNAUTHORIZED);
        }
        var update = read(body);
        if (!update.path("update_id").isIntegralNumber()) {
            return HttpResponse.badRequest();
        }
        return reception.takes(update)
                ? HttpResponse.ok()
                : HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }

    private boolean isGenuine(String token) {
        return MessageDigest.isEqual(secret, token.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode read(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException _) {
            return mapper.missingNode();
        }
    }
}
