package vn.tiendo.bot.webchat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bot.gates.Routes;

/**
 * Lets only the own page in, and to the connection only with a token. It goes by the route that was found, whichever way its path
 * was spelled.
 *
 * <p>It asks no store: while a filter waits on another thread the first frames of a connection overtake its handshake and break it.
 * {@link Connection} looks whether the session is open before it takes or tells anything.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ChatGate {
    private final Origins origins;
    private final Browsers browsers;

    ChatGate(Origins origins, Browsers browsers) {
        this.origins = origins;
        this.browsers = browsers;
    }

    @RequestFilter
    @Nullable
    MutableHttpResponse<?> admit(HttpRequest<?> request) {
        boolean connects = Routes.leadsTo(request, ChatSocket.class);
        if (!connects && !Routes.leadsTo(request, ChatController.class)) {
            return null;
        }
        boolean changes = connects || request.getMethod() == HttpMethod.POST;
        if (!(changes ? origins.isOwn(request) : origins.isAsked(request))) {
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        }
        return connects && browsers.named(request).isEmpty() ? HttpResponse.unauthorized() : null;
    }
}
