package vn.tiendo.domain.reminding;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.tiendo.domain.catalogue.Catalogue;

/** The hours in which people may be told something unasked (section 4.3): from eight to eight, not over noon. */
public final class Hours {
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(11, 30);
    private static final LocalTime AFTER_NOON = LocalTime.of(13, 30);
    private static final LocalTime LAST = LocalTime.of(20, 0);

    private Hours() {}

    /** Whether something may be said unasked at {@code now}. */
    public static boolean areSensible(Instant now) {
        var time = at(now).toLocalTime();
        return !time.isBefore(FIRST) && time.isBefore(LAST) && (time.isBefore(NOON) || !time.isBefore(AFTER_NOON));
    }

    /** {@code now} if it is a sensible hour, else the next one of its day; empty once the day's are over. */
    public static Optional<Instant> next(Instant now) {
        var time = at(now).toLocalTime();
        if (areSensible(now)) {
            return Optional.of(now);
        }
        return time.isBefore(LAST)
                ? Optional.of(
                        at(now).with(time.isBefore(FIRST) ? FIRST : AFTER_NOON).toInstant())
                : Optional.empty();
    }

    /** The beginning of the sensible hours of the day of {@code now}. */
    public static Instant first(Instant now) {
        return at(now).with(FIRST).toInstant();
    }

    /** The end of the sensible hours of the day of {@code now}. */
    public static Instant end(Instant now) {
        return at(now).with(LAST).toInstant();
    }

    private static ZonedDateTime at(Instant now) {
        return now.atZone(Catalogue.ZONE);
    }
}
