package vn.tiendo.bot.webchat;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import vn.tiendo.bot.settings.Settings;

/** Serves the page under a policy that allows it nothing but itself. */
@Controller
@Produces("*/*")
final class PageController {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "img-src 'self'",
            "manifest-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'none'");

    private final Page page;
    private final boolean tls;

    PageController(Page page, Settings settings) {
        this.page = page;
        this.tls = "https".equals(settings.url().getScheme());
    }

    @Get("/")
    HttpResponse<?> index(HttpRequest<?> request) {
        var tag = '"' + page.version() + '"';
        var response = tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH, String.class, ""))
                ? HttpResponse.notModified()
                : served(page.index());
        return guarded(response).header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Get("/sw.js")
    HttpResponse<?> worker() {
        return guarded(served(page.worker())).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Get("/page/{version}/{name}")
    HttpResponse<?> file(@PathVariable String version, @PathVariable String name) {
        return page.find(version, name)
                .map(PageController::served)
                .map(response ->
                        guarded(response).header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable"))
                .orElseGet(HttpResponse::notFound);
    }

    private static MutableHttpResponse<Object> served(Page.File file) {
        return HttpResponse.<Object>ok(file.bytes()).header(HttpHeaders.CONTENT_TYPE, file.type());
    }

    private <T> MutableHttpResponse<T> guarded(MutableHttpResponse<T> response) {
        response.header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (tls) {
            response.header("Strict-Transport-Security", "max-age=31536000");
        }
        return response;
    }
}
