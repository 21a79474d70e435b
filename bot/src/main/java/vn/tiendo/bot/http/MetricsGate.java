package vn.tiendo.bot.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;

/**
 * Lets only the operator read the metrics: with {@code TIENDO_METRICS_TOKEN} whoever bears it, without it a process of this
 * machine. A request that a proxy passed on comes from this machine only in appearance and is refused.
 */
@ServerFilter("/prometheus")
final class MetricsGate {
    private final Optional<byte[]> expected;

    MetricsGate(Settings settings) {
        expected = settings.metricsToken().map(Secret::value).map(token -> bytes("Bearer " + token));
    }

    @RequestFilter
    @Nullable
    MutableHttpResponse<?> admit(HttpRequest<?> request) {
        boolean admitted = expected.map(bearer -> MessageDigest.isEqual(
                        bearer, bytes(request.getHeaders().get("Authorization", String.class, ""))))
                .orElseGet(() -> isOfThisMachine(request));
        return admitted ? null : HttpResponse.unauthorized();
    }

    private static boolean isOfThisMachine(HttpRequest<?> request) {
        return request.getRemoteAddress().getAddress().isLoopbackAddress()
                && !request.getHeaders().contains("X-Forwarded-For")
                && !request.getHeaders().contains("Forwarded");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
