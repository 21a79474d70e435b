package vn.tiendo.bot.telegram;

import java.time.Duration;
import java.util.Optional;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.outgoing.Tried;
import vn.tiendo.bot.outgoing.Unreached;

/** What a failed call means for the message that was to be sent. */
final class Verdicts {
    private static final int BAD_REQUEST = 400;
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofMinutes(1);

    private Verdicts() {}

    static Tried of(TelegramApiException failure) {
        if (Unreached.causedBy(failure, TelegramApiValidationException.class)) {
            return new Tried.Told(new Sent.Never("malformed"));
        }
        return failure instanceof TelegramApiRequestException answered && code(answered) > 0
                ? answered(answered)
                : Unreached.verdict(failure);
    }

    /** Whether Telegram will never take it as it is, though it might in other words. */
    static boolean isRefusedAsItIs(TelegramApiException failure) {
        return failure instanceof TelegramApiRequestException answered
                && code(answered) == BAD_REQUEST
                && of(failure).sent() instanceof Sent.Never;
    }

    /** 0 is the library's word for an answer it could not read, such as a page of HTML. */
    private static int code(TelegramApiRequestException failure) {
        return Optional.ofNullable(failure.getErrorCode()).orElse(0);
    }

    private static Tried answered(TelegramApiRequestException failure) {
        int code = code(failure);
        return code >= 500 ? new Tried.Untold(new Sent.Unknown()) : new Tried.Told(refused(code, failure));
    }

    private static Sent refused(int code, TelegramApiRequestException failure) {
        return switch (code) {
            case 429 -> new Sent.NotSent(retryAfter(failure));
            case 403 -> new Sent.Gone("blocked (403)");
            case 401, 404 -> new Sent.NotSent(LATER);
            case BAD_REQUEST ->
                badRequest(Optional.ofNullable(failure.getApiResponse()).orElse(""));
            default -> code >= 400 ? new Sent.Never("refused (%d)".formatted(code)) : new Sent.Unknown();
        };
    }

    private static Sent badRequest(String text) {
        if (text.contains("not modified") || text.contains("query is too old")) {
            return new Sent.Done();
        }
        return text.contains("chat not found") ? new Sent.Gone("no such chat (400)") : new Sent.Never("refused (400)");
    }

    private static Duration retryAfter(TelegramApiRequestException failure) {
        return Optional.ofNullable(failure.getParameters())
                .flatMap(parameters -> Optional.ofNullable(parameters.getRetryAfter()))
                .map(Duration::ofSeconds)
                .orElse(SOON);
    }
}
