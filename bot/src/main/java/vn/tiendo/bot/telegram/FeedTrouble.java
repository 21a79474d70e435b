package vn.tiendo.bot.telegram;

import java.time.Duration;

/** Why a round of polling came to nothing: a status or a kind of failure, never an address or a text. */
final class FeedTrouble extends Exception {
    private final Duration notBefore;

    FeedTrouble(String what) {
        this(what, Duration.ZERO);
    }

    /** @param notBefore how long Telegram wants to be left alone */
    FeedTrouble(String what, Duration notBefore) {
        super(what);
        this.notBefore = notBefore;
    }

    Duration notBefore() {
        return notBefore;
    }
}
