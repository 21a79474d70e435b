package vn.tiendo.bot.reminders;

import java.time.LocalTime;
import java.util.Optional;
import vn.tiendo.domain.reminding.Errand.Slot;

/** The hours of a day in which something is said unasked: from 8:00 to 9:30, the last calls and what is left over from 14:00. */
final class Windows {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime MORNING_ENDS = LocalTime.of(9, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime AFTERNOON_ENDS = LocalTime.of(16, 30);

    private Windows() {}

    /** The window that is open at {@code time}. */
    static Optional<Slot> at(LocalTime time) {
        if (within(time, MORNING, MORNING_ENDS)) {
            return Optional.of(Slot.MORNING);
        }
        return within(time, AFTERNOON, AFTERNOON_ENDS) ? Optional.of(Slot.AFTERNOON) : Optional.empty();
    }

    private static boolean within(LocalTime time, LocalTime first, LocalTime end) {
        return !time.isBefore(first) && time.isBefore(end);
    }
}
