package vn.tiendo.bot.zalo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.tiendo.bot.pictures.Drawing;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.zalo.OpenApi.Answer;

/** Pictures that Zalo holds: it keeps each for seven days, under a name by which messages show it. */
final class Uploads {
    private static final String IMAGE = "/v2.0/oa/upload/image";

    /** Zalo says seven days; one is left over for clocks that differ and messages that wait. */
    private static final Duration KEPT = Duration.ofDays(6);

    private static final int MOST = 200;

    private final Settings.Zalo settings;
    private final Authorised api;
    private final Cache<Drawing, String> names;

    Uploads(Settings.Zalo settings, Authorised api, InstantSource clock) {
        this.settings = settings;
        this.api = api;
        this.names = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Whether Zalo holds a picture. */
    sealed interface Upload {
        /** Under that name. */
        record Held(String name) implements Upload {}

        /** It said no, or nothing; empty if there was no token to ask with. */
        record Failed(Optional<Answer> answer) implements Upload {}

        /** There is none. */
        record Undrawn() implements Upload {}
    }

    /** The name of a picture, uploaded if Zalo does not hold it yet. */
    Upload of(Drawing drawing) {
        return Optional.ofNullable(names.getIfPresent(drawing))
                .<Upload>map(Upload.Held::new)
                .orElseGet(() -> drawing.png().map(png -> upload(drawing, png)).orElseGet(() -> new Upload.Undrawn()));
    }

    /** Zalo holds it no longer. */
    void forget(Drawing drawing) {
        names.invalidate(drawing);
    }

    private Upload upload(Drawing drawing, byte[] png) {
        var answer = api.call((calls, token) -> calls.upload(settings.apiUrl(), IMAGE, png, token.value()));
        if (answer.orElse(null) instanceof Answer.Good(var data, var _)
                && data.path("attachment_id").isTextual()) {
            var name = data.path("attachment_id").asText();
            names.put(drawing, name);
            return new Upload.Held(name);
        }
        return new Upload.Failed(answer);
    }
}
