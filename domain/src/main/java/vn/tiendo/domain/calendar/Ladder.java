package vn.tiendo.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * When a report is asked for around its due day.
 *
 * @param before so many days before, to the reporter
 * @param onDueDay whether there is a last call
 * @param after so many working days after, to the reporter
 * @param superior so many working days after, to the level above; empty for never
 * @param leadership so many working days after, to the leadership; empty for never
 */
public record Ladder(
        List<Integer> before, boolean onDueDay, List<Integer> after, OptionalInt superior, OptionalInt leadership) {
    /** Seven, three and one day before, on the day, one after; three to the level above, five to the leadership. */
    public static final Ladder USUAL =
            new Ladder(List.of(7, 3, 1), true, List.of(1), OptionalInt.of(3), OptionalInt.of(5));

    public Ladder {
        before = before.stream().sorted(Comparator.reverseOrder()).toList();
        after = after.stream().sorted().toList();
    }

    /** A step on its day. */
    public record Rung(Step step, LocalDate day) {}

    /**
     * The steps around {@code due}, in order. One before it that falls on a day on which nobody is written to goes to an
     * earlier day, one after it to a later day; of several for the same audience on one day the most urgent stands.
     */
    public List<Rung> around(LocalDate due, SendingDays days) {
        var rungs = new ArrayList<Rung>();
        for (int many : before) {
            climb(rungs, new Rung(new Step.Before(many), days.onOrBefore(due.minusDays(many))));
        }
        if (onDueDay) {
            climb(rungs, new Rung(new Step.DueDay(), days.onOrBefore(due)));
        }
        for (int many : after) {
            climb(rungs, new Rung(new Step.Overdue(many), days.pressing(due, many)));
        }
        stream(superior).forEach(many -> climb(rungs, new Rung(new Step.ToSuperior(many), days.pressing(due, many))));
        stream(leadership)
                .forEach(many -> climb(rungs, new Rung(new Step.ToLeadership(many), days.pressing(due, many))));
        return List.copyOf(rungs);
    }

    private static void climb(List<Rung> rungs, Rung next) {
        if (!rungs.isEmpty()
                && rungs.getLast().day().equals(next.day())
                && rungs.getLast().step().audience() == next.step().audience()) {
            rungs.removeLast();
        }
        rungs.add(next);
    }

    private static IntStream stream(OptionalInt number) {
        return number.stream();
    }
}
