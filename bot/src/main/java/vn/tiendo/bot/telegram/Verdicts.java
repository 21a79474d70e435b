package vn.tiendo.bot.telegram;

import java.net.ConnectException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import vn.tiendo.bot.channel.Sent;

/** What a failed call means for the message that was to be sent. */
final class Verdicts {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofMinutes(1);

    private Verdicts() {}

    static Sent of(TelegramApiException failure) {
        if (causedBy(failure, TelegramApiValidationException.class)) {
            return new Sent.Never("malformed");
        }
        if (causedBy(failure, ConnectException.class)) {
            return new Sent.NotSent(SOON);
        }
        if (causedBy(failure, InterruptedException.class)) {
            Thread.currentThread().interrupt();
        }
        return failure instanceof TelegramApiRequestException answered ? answered(answered) : new Sent.Unknown();
    }

    /** A code of 0 is the library's word for an answer it could not read, such as a 502 with a page of HTML. */
    private static Sent answered(TelegramApiRequestException failure) {
        int code = Optional.ofNullable(failure.getErrorCode()).orElse(0);
        var text = Optional.ofNullable(failure.getApiResponse()).orElse("");
        return switch (code) {
            case 429 -> new Sent.NotSent(retryAfter(failure));
            case 403 -> new Sent.Never("blocked (403)");
            case 401, 404 -> new Sent.NotSent(LATER);
            case 400 -> badRequest(text);
            default -> code >= 400 && code < 500 ? new Sent.Never("refused (%d)".formatted(code)) : new Sent.Unknown();
        };
    }

    private static Sent badRequest(String text) {
        if (text.contains("not modified") || text.contains("query is too old")) {
            return new Sent.Done();
        }
        return new Sent.Never(text.contains("chat not found") ? "no such chat (400)" : "refused (400)");
    }

    private static Duration retryAfter(TelegramApiRequestException failure) {
        return Optional.ofNullable(failure.getParameters())
                .flatMap(parameters -> Optional.ofNullable(parameters.getRetryAfter()))
                .map(Duration::ofSeconds)
                .orElse(SOON);
    }

    private static boolean causedBy(Throwable failure, Class<? extends Throwable> kind) {
        return Stream.<Throwable>iterate(failure, Throwable::getCause)
                .limit(8)
                .takeWhile(each -> each != null)
                .anyMatch(kind::isInstance);
    }
}
