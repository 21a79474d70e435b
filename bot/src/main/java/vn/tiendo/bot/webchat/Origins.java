package vn.tiendo.bot.webchat;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.bot.settings.Settings;

/**
 * Tells requests of the own page from those of others: browsers name the page that makes a request in {@code Origin}.
 *
 * <p>A page is own if it was opened at the public address; or at the very address that is asked, if no name server gave it: this
 * machine's name or a bare IP address. A name that somebody else may point here (DNS rebinding) is not believed.
 */
@Singleton
final class Origins {
    private static final Pattern IP = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

    private final URI own;

    Origins(Settings settings) {
        own = settings.url();
    }

    boolean isOwn(HttpRequest<?> request) {
        var headers = request.getHeaders();
        var host = headers.get(HttpHeaders.HOST, String.class, "");
        return "same-origin".equals(headers.get("Sec-Fetch-Site", String.class, "same-origin"))
                && origin(headers.get(HttpHeaders.ORIGIN, String.class, ""))
                        .filter(origin -> isAuthority(origin, own.getRawAuthority())
                                || (isAuthority(origin, host) && isUnnamed(origin)))
                        .isPresent();
    }

    /** Whether a request that names no page asks an address that only the own page has. */
    boolean isAsked(HttpRequest<?> request) {
        return origin("//" + request.getHeaders().get(HttpHeaders.HOST, String.class, ""))
                .filter(host -> isAuthority(host, own.getRawAuthority()) || isUnnamed(host))
                .isPresent();
    }

    private static boolean isUnnamed(URI page) {
        return Optional.ofNullable(page.getHost())
                .filter(host ->
                        host.equalsIgnoreCase("localhost") || IP.matcher(host).matches())
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
