package vn.tiendo.bot.http;

import io.micronaut.configuration.metrics.micrometer.prometheus.management.PrometheusEndpoint;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bot.gates.Routes;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;

/**
 * Lets only the operator read the metrics: with {@code TIENDO_METRICS_TOKEN} whoever bears it, without it a process of this
 * machine that asks this machine by its own name. A request that a proxy passed on comes from this machine only in appearance, and
 * one for another name may be that of a page which had its name pointed here.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class MetricsGate {
    private static final Set<String> OF_PROXIES =
            Set.of("forwarded", "via", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip");
    private static final Predicate<String> THIS_MACHINE = Pattern.compile(
                    "(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])(:\\d+)?", Pattern.CASE_INSENSITIVE)
            .asMatchPredicate();

    private final Optional<byte[]> expected;

    MetricsGate(Settings settings) {
        expected = settings.metricsToken().map(Secret::value).map(token -> bytes("Bearer " + token));
    }

    @RequestFilter
    @Nullable
    MutableHttpResponse<?> admit(HttpRequest<?> request) {
        return Routes.leadsTo(request, PrometheusEndpoint.class) && !isOperators(request)
                ? HttpResponse.unauthorized()
                : null;
    }

    boolean isOperators(HttpRequest<?> request) {
        return expected.map(bearer -> MessageDigest.isEqual(bearer, bytes(header(request, HttpHeaders.AUTHORIZATION))))
                .orElseGet(() -> isOfThisMachine(request));
    }

    private static boolean isOfThisMachine(HttpRequest<?> request) {
        return request.getRemoteAddress().getAddress().isLoopbackAddress()
                && THIS_MACHINE.test(header(request, HttpHeaders.HOST))
                && request.getHeaders().names().stream().noneMatch(MetricsGate::isOfAProxy);
    }

    private static boolean isOfAProxy(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-forwarded") || OF_PROXIES.contains(name);
    }

    private static String header(HttpRequest<?> request, String name) {
        return request.getHeaders().get(name, String.class, "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
