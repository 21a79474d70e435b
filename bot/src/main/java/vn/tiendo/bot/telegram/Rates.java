package vn.tiendo.bot.telegram;

import java.time.Duration;
import java.time.InstantSource;
import vn.tiendo.bot.outgoing.Pacing;
import vn.tiendo.bot.outgoing.Pacing.Rate;

/**
 * How fast Telegram may be talked to: about 30 messages a second, one a second in a chat with a short burst, 20 a minute
 * in a group, whose id is negative. These are advice; a 429 is binding.
 */
final class Rates {
    private static final Rate CHAT = new Rate(4, 1, Duration.ofSeconds(1));
    private static final Rate GROUP = new Rate(20, 20, Duration.ofMinutes(1));

    private Rates() {}

    /** @param all messages a second over all chats; more than 30 only where Telegram has granted them */
    static Pacing pacing(InstantSource clock, int all) {
        return new Pacing(
                clock, new Rate(all, all, Duration.ofSeconds(1)), chat -> chat.startsWith("-") ? GROUP : CHAT);
    }
}
