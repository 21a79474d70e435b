package vn.tiendo.bot.webchat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;

/** Lets only the own page in, and to the connection only with an open session; notes the session on the request. */
@ServerFilter("/chat/**")
final class ChatGate {
    static final String SESSION = "vn.tiendo.web.session";

    private final Origins origins;
    private final Browsers browsers;

    ChatGate(Origins origins, Browsers browsers) {
        this.origins = origins;
        this.browsers = browsers;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    MutableHttpResponse<?> admit(HttpRequest<?> request) {
        boolean connects = request.getPath().equals("/chat/ws");
        if ((connects || request.getMethod() == HttpMethod.POST) && !origins.isOwn(request)) {
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        }
        var session = browsers.session(request);
        session.ifPresent(id -> request.setAttribute(SESSION, id));
        return connects && session.isEmpty() ? HttpResponse.unauthorized() : null;
    }
}
