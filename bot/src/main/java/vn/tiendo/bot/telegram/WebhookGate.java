package vn.tiendo.bot.telegram;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bot.gates.Routes;
import vn.tiendo.bot.settings.Settings;

/** Looks at the secret by which Telegram is known, before anything of what is brought is read. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(condition = ByWebhook.class)
final class WebhookGate {
    private final byte[] secret;

    WebhookGate(Settings.Telegram settings) {
        secret = settings.webhookSecret().orElseThrow().value().getBytes(StandardCharsets.UTF_8);
    }

    @RequestFilter
    @Nullable
    MutableHttpResponse<?> admit(HttpRequest<?> request) {
        if (!Routes.leadsTo(request, TelegramWebhook.class)) {
            return null;
        }
        var token = request.getHeaders().get("X-Telegram-Bot-Api-Secret-Token", String.class, "");
        // who is not let in may not go on sending on this connection either
        return isGenuine(token) ? null : HttpResponse.unauthorized().header(HttpHeaders.CONNECTION, "close");
    }

    boolean isGenuine(String token) {
        return MessageDigest.isEqual(secret, token.getBytes(StandardCharsets.UTF_8));
    }
}
