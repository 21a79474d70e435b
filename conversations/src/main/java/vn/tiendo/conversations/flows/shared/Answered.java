package vn.tiendo.conversations.flows.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.duties.Duty;

/**
 * What a report that nothing happened answers for.
 *
 * @param days of which it speaks, none of them ahead
 * @param periods the periods that are owed and are answered by it, the oldest first
 */
public record Answered(Days days, List<Period> periods) {
    public Answered {
        periods = List.copyOf(periods);
    }

    /** Days for which nobody waits. */
    public static Answered unasked(Days days) {
        return new Answered(days, List.of());
    }

    /** The days of a period that was named. */
    public static Answered of(Period period, Days days) {
        return new Answered(days, List.of(period));
    }

    /**
     * What is owed, where no period was named: what is due first and all that follows it, the running period if most of
     * it is over; it is answered for up to now (C-3).
     */
    public static Optional<Answered> owed(List<Duty> open, LocalDate today) {
        var run = new ArrayList<Duty>();
        for (var duty : open) {
            if (run.isEmpty() || (duty.isAnsweredUpTo(today) && follows(duty, run.getLast()))) {
                run.add(duty);
            }
        }
        return run.isEmpty() ? Optional.empty() : Optional.of(of(run, today));
    }

    private static Answered of(List<Duty> run, LocalDate today) {
        var first = run.stream().map(duty -> duty.days().first()).min(LocalDate::compareTo);
        var last = run.stream().map(duty -> duty.days().last()).max(LocalDate::compareTo);
        var end = last.orElseThrow();
        return new Answered(
                new Days(first.orElseThrow(), end.isAfter(today) ? today : end),
                run.stream().map(Duty::period).distinct().toList());
    }

    /** Whether no day lies between the two that nobody spoke of. */
    private static boolean follows(Duty duty, Duty before) {
        return !duty.days().first().isAfter(before.days().last().plusDays(1));
    }
}
