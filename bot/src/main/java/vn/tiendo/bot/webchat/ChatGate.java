package vn.tiendo.bot.webchat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets only the own page in, and to the connection only with a token. It asks no store: while a filter waits on another thread the
 * first frames of a connection overtake its handshake and break it. {@link Connection} looks whether the session is open before
 * it takes or tells anything.
 */
@ServerFilter("/chat/**")
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
        boolean connects = request.getPath().equals("/chat/ws");
        boolean changes = connects || request.getMethod() == HttpMethod.POST;
        if (!(changes ? origins.isOwn(request) : origins.isAsked(request))) {
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        }
        return connects && browsers.named(request).isEmpty() ? HttpResponse.unauthorized() : null;
    }
}
