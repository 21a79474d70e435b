package vn.tiendo.bot.webchat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.Configuration.SampleCode;

/** The page's requests beside its connection: a session, its end, and who may be joined in a samples run. */
@Controller("/chat")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class ChatController {
    private final Browsers browsers;
    private final Limits limits;
    private final ChatSocket socket;
    private final List<SampleCode> samples;

    ChatController(Browsers browsers, Limits limits, ChatSocket socket, Configuration configuration) {
        this.browsers = browsers;
        this.limits = limits;
        this.socket = socket;
        this.samples = configuration.codes();
    }

    @Post("/session")
    HttpResponse<?> session(HttpRequest<?> request) {
        var known = browsers.session(request);
        if (known.isPresent()) {
            browsers.use(known.get());
            return HttpResponse.noContent();
        }
        return limits.mayOpen(request)
                ? HttpResponse.noContent().cookie(browsers.open())
                : HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Post("/leave")
    HttpResponse<?> leave(HttpRequest<?> request) {
        return browsers.session(request)
                .<HttpResponse<?>>map(session -> {
                    var cookie = browsers.close(session);
                    socket.end(session);
                    return HttpResponse.noContent().cookie(cookie);
                })
                .orElseGet(HttpResponse::noContent);
    }

    @Get("/samples")
    List<Map<String, String>> samples() {
        return samples.stream()
                .map(each ->
                        Map.of("group", each.group(), "title", each.title(), "does", each.does(), "code", each.code()))
                .toList();
    }
}
