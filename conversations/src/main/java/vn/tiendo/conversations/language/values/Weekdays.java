package vn.tiendo.conversations.language.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.meaning.SpokenTime.Unclear.Why;

/**
 * Days of a week: of a week that is named, near today, or of a month.
 *
 * @param today the day they are seen from
 */
record Weekdays(LocalDate today, NamedPeriods periods, StretchParts parts) {
    SpokenTime of(Slots said) {
        var day = DayOfWeek.of(
                said.has(Slot.SUNDAY) ? 7 : said.has(Slot.SHORT) ? said.get(Slot.SHORT) : said.get(Slot.WEEKDAY));
        if (said.has(Slot.WEEKS)) {
            return SpokenTime.On.exactly(monday(said.get(Slot.WEEKS), today).with(day));
        }
        var last = today.with(TemporalAdjusters.previous(day));
        if (said.has(Slot.EDGE) || said.has(Slot.NTH)) {
            return Bounds.of(periods.of(StretchParts.whole(said)))
                    .flatMap(whole -> inside(whole, day, said))
                    .<SpokenTime>map(SpokenTime.On::exactly)
                    .orElse(new SpokenTime.Unclear(Why.VAGUE));
        }
        if (said.has(Slot.NTH_WEEK)) {
            return Bounds.of(parts.of(said))
                    .<SpokenTime>map(
                            week -> SpokenTime.On.exactly(week.first().with(TemporalAdjusters.nextOrSame(day))))
                    .orElse(new SpokenTime.Unclear(Why.VAGUE));
        }
        if (said.has(Slot.MONTH) || said.has(Slot.PART)) {
            return new SpokenTime.Unclear(Why.VAGUE);
        }
        if (said.has(Slot.NEAR)) {
            return switch (said.get(Slot.NEAR)) {
                case 0 -> SpokenTime.On.exactly(monday(0, today).with(day));
                case 1 -> SpokenTime.On.exactly(today.with(TemporalAdjusters.next(day)));
                default -> SpokenTime.On.exactly(last);
            };
        }
        return said.has(Slot.PAST)
                ? new SpokenTime.On(last, last.plusWeeks(1), true)
                : new SpokenTime.Unclear(Why.VAGUE);
    }

    /** The first, the last or another of such weekdays of a stretch. */
    private static Optional<LocalDate> inside(SpokenTime.Between whole, DayOfWeek day, Slots said) {
        if (said.get(Slot.EDGE) > 2) {
            return Optional.of(whole.last().with(TemporalAdjusters.previousOrSame(day)));
        }
        var first = whole.first().with(TemporalAdjusters.nextOrSame(day));
        return Optional.of(first.plusWeeks(Math.max(1, said.get(Slot.NTH)) - 1L))
                .filter(date -> !date.isAfter(whole.last()));
    }

    static LocalDate monday(int weeks, LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    }
}
