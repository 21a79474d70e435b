package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tiendo.domain.calendar.Days;

/**
 * Whether a result keeps up with a straight line over the months of its aim; apart from its verdict (M-24, A-45).
 *
 * @param share the result against its aim
 * @param elapsed the months gone, of all
 * @param missing what is still to be reached
 * @param monthsLeft the whole months left, the running one among them
 */
public record Pace(Share share, Share elapsed, int missing, int monthsLeft) {
    /** The pace of a standing with a number to reach within {@code days}; none before their first month has gone. */
    public static Optional<Pace> of(Standing standing, Days days, LocalDate asOf) {
        int all = months(days.first(), days.last());
        int gone = Math.min(all, asOf.isBefore(days.first()) ? 0 : months(days.first(), asOf));
        var whole = standing.whole();
        if (whole.isEmpty() || whole.getAsInt() == 0 || gone == 0) {
            return Optional.empty();
        }
        return Optional.of(new Pace(
                new Share(standing.counted(), whole.getAsInt()),
                new Share(gone, all),
                Math.max(0, whole.getAsInt() - standing.counted()),
                all - gone));
    }

    /** Whole months from the first day to the last: 30/6 ends the sixth. */
    private static int months(LocalDate first, LocalDate last) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, last.plusDays(1)));
    }

    public boolean isBehind() {
        return share.compareTo(elapsed) < 0;
    }

    /** How many a month are needed, rounded up; none where no month is left. */
    public Optional<Integer> needed() {
        return monthsLeft == 0 ? Optional.empty() : Optional.of((missing + monthsLeft - 1) / monthsLeft);
    }

    /** What it comes to at this rate. */
    public int forecast() {
        return Math.toIntExact((long) share.part() * elapsed.whole() / elapsed.part());
    }
}
