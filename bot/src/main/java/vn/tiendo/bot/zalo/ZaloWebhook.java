package vn.tiendo.bot.zalo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bot.settings.Settings;

/**
 * Where Zalo brings events: 200 once what must be kept is stored, else it brings them again. It waits two seconds for an
 * answer. Nothing is read of a body before its signature is found good.
 */
@Controller("/webhooks/zalo")
@Requires(bean = Settings.Zalo.class)
final class ZaloWebhook {
    /** Many times the longest message with all that stands around it. */
    private static final int LARGEST = 64 * 1024;

    private static final String RETRY_AFTER_SECONDS = "30";

    private final Signature signature;
    private final Arrivals arrivals;

    ZaloWebhook(Signature signature, Arrivals arrivals) {
        this.signature = signature;
        this.arrivals = arrivals;
    }

    /** The console looks whether somebody is there. */
    @Get
    HttpResponse<?> look() {
        return HttpResponse.ok();
    }

    @Post
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> receive(@Header("X-ZEvent-Signature") Optional<String> given, @Body @Nullable InputStream body) {
        if (given.isEmpty()) {
            return HttpResponse.ok(); // the console's test call
        }
        var bytes = body == null ? new byte[0] : read(body);
        if (bytes.length > LARGEST) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        if (!signature.signs(given.get(), bytes)) {
            return HttpResponse.unauthorized();
        }
        return arrivals.takes(bytes)
                ? HttpResponse.ok()
                : HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }

    /** One byte more than may be, if there are more; the server itself cuts off what is larger still. */
    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(LARGEST + 1);
        } catch (IOException _) {
            return new byte[LARGEST + 1];
        }
    }
}
