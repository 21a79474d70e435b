package vn.tiendo.bot.zalo;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import vn.tiendo.bot.settings.Settings;

/** The file by which Zalo sees that the domain is ours, if it is not content with the tag on the first page. */
@Controller
final class VerificationFile {
    private final Settings settings;

    VerificationFile(Settings settings) {
        this.settings = settings;
    }

    @Get("/zalo_verifier{code}.html")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> file(String code) {
        return settings.verification()
                .filter(code::equals)
                .<HttpResponse<?>>map(known -> HttpResponse.ok(page(known)))
                .orElseGet(HttpResponse::notFound);
    }

    private static String page(String code) {
        return """
                <!DOCTYPE html>
                <html lang="vi"><head><meta name="zalo-platform-site-verification" content="%s" /></head><body></body></html>
                """.formatted(code);
    }
}
