package vn.tiendo.bot.telegram;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** What may be said of a failure, and how long it asks to wait; never an address, which holds the token. */
final class Troubles {
    /** Jitter may take a fifth away. */
    private static final double JITTER = 1.25;

    private Troubles() {}

    static FeedTrouble of(TelegramApiException failure) {
        if (failure instanceof TelegramApiRequestException answered) {
            var pause = Optional.ofNullable(answered.getParameters())
                    .flatMap(parameters -> Optional.ofNullable(parameters.getRetryAfter()))
                    .map(Duration::ofSeconds)
                    .orElse(Duration.ZERO);
            return new FeedTrouble("status " + answered.getErrorCode(), pause);
        }
        return new FeedTrouble(describe(failure.getCause() == null ? failure : failure.getCause()));
    }

    /** A negative duration leaves it to the growing distances. */
    static Duration pause(@Nullable Throwable failure) {
        if (failure instanceof FeedTrouble trouble && trouble.notBefore().isPositive()) {
            return Duration.ofMillis((long) (trouble.notBefore().toMillis() * JITTER));
        }
        return Duration.ofMillis(-1);
    }

    static String describe(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> "nothing known";
            case FeedTrouble trouble -> String.valueOf(trouble.getMessage());
            case Throwable other -> other.getClass().getSimpleName();
        };
    }
}
