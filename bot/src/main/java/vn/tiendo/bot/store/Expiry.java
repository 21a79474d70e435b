package vn.tiendo.bot.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What may not be kept for ever and that nobody looks at any more when its time is over (P-13); a port. Each removes up to
 * {@code limit} and says how many.
 */
public interface Expiry {
    /** The log of what people were told unasked: of whom nothing was since that day, and days that were finished before. */
    int reminders(LocalDate before, int limit);

    /** What was put off until a day before. */
    int snoozes(LocalDate before, int limit);

    /** Codes that were good once and ended before; of those that come with each start, one that was used stays used. */
    int codes(Instant before, int limit);

    /** Chats that are nobody's and in which nothing was said since. */
    int strangers(Instant before, int limit);

    /** Consents that were withdrawn before. */
    int consents(Instant before, int limit);

    /** Longer time that was given before. */
    int extensions(Instant before, int limit);
}
