package vn.tiendo.bot.webchat;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import vn.tiendo.bot.Settings;

/** Tells requests of the own page from those of others: browsers name the page that makes a request in {@code Origin}. */
@Singleton
final class Origins {
    private final URI own;

    Origins(Settings settings) {
        own = settings.url();
    }

    boolean isOwn(HttpRequest<?> request) {
        var headers = request.getHeaders();
        return "same-origin".equals(headers.get("Sec-Fetch-Site", String.class, "same-origin"))
                && origin(headers.get(HttpHeaders.ORIGIN, String.class, ""))
                        .filter(origin -> isAuthority(origin, own.getRawAuthority())
                                || isAuthority(origin, headers.get(HttpHeaders.HOST, String.class, "")))
                        .isPresent();
    }

    private static boolean isAuthority(URI origin, String authority) {
        return authority.equalsIgnoreCase(origin.getRawAuthority());
    }

    private static Optional<URI> origin(String text) {
        try {
            return Optional.of(URI.create(text)).filter(uri -> uri.getRawAuthority() != null);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
