package vn.tiendo.conversations.language.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.meaning.SpokenTime.Unclear.Why;

/**
 * Parts of stretches: the beginning, the middle, the end, a week, the first or last day.
 *
 * @param today the day they are seen from
 */
record StretchParts(LocalDate today, NamedPeriods periods) {
    /** Feasts on which no office works, day and month. */
    private static final Set<Integer> FEASTS = Set.of(101, 3004, 105, 209);

    private static final Set<Slot> KINDS = EnumSet.of(
            Slot.EDGE, Slot.PART, Slot.NTH_WEEK, Slot.NTH_MONTH, Slot.FIRST_DAYS, Slot.LAST_DAYS, Slot.FIRST_WEEKS);

    /** Whether a part was said. */
    static boolean in(Slots said) {
        return KINDS.stream().anyMatch(said::has);
    }

    /** The first or the last day, or working day. */
    private LocalDate edge(Slots said, SpokenTime.Between days) {
        var begins = said.get(Slot.EDGE) <= 2;
        return said.has(Slot.WORKING)
                ? working(days.first(), days.last(), begins)
                : begins ? days.first() : days.last();
    }

    SpokenTime of(Slots said) {
        if (said.has(Slot.WEEKS) && said.has(Slot.PART)) {
            var monday = Weekdays.monday(said.get(Slot.WEEKS), today);
            return switch (said.get(Slot.PART)) {
                case 1 -> new SpokenTime.Between(monday, monday.plusDays(1));
                case 2 -> new SpokenTime.Between(monday.plusDays(2), monday.plusDays(3));
                default -> new SpokenTime.Between(monday.plusDays(4), monday.plusDays(6));
            };
        }
        var whole = periods.of(whole(said));
        var days = Bounds.of(whole);
        if (days.isEmpty()) {
            return new SpokenTime.Unclear(Why.VAGUE);
        }
        var first = days.get().first();
        var last = days.get().last();
        if (said.has(Slot.EDGE)) {
            var ahead = whole instanceof SpokenTime.During(var _, var code, var _)
                    ? Bounds.of(SpokenTime.During.exactly(code))
                    : days;
            return new SpokenTime.On(edge(said, days.get()), edge(said, ahead.orElse(days.get())), false);
        }
        if (said.has(Slot.NTH_WEEK)) {
            var nth = said.get(Slot.NTH_WEEK);
            return nth == 5
                    ? new SpokenTime.Between(last.minusDays(6), last)
                    : new SpokenTime.Between(first.plusDays(7L * (nth - 1)), first.plusDays(7L * nth - 1));
        }
        if (said.has(Slot.NTH_MONTH)) {
            return month(said.get(Slot.NTH_MONTH), first, last);
        }
        var many = said.get(Slot.FIRST_DAYS) + 7 * said.get(Slot.FIRST_WEEKS) + said.get(Slot.LAST_DAYS);
        if (many > 0) {
            var begins = !said.has(Slot.LAST_DAYS);
            var other = begins ? first.plusDays(many - 1L) : last.minusDays(many - 1L);
            return other.isBefore(first) || other.isAfter(last)
                    ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                    : begins ? new SpokenTime.Between(first, other) : new SpokenTime.Between(other, last);
        }
        var half = said.get(Slot.PART) > 3;
        if (half && first.plusDays(40).isBefore(last)) {
            var middle = first.plusMonths(1).plusDays(14);
            return said.get(Slot.PART) == 4
                    ? new SpokenTime.Between(first, middle)
                    : new SpokenTime.Between(middle.plusDays(1), last);
        }
        if (first.plusDays(40).isBefore(last)) {
            var month = YearMonth.from(first).plusMonths(said.get(Slot.PART) - 1L);
            return new SpokenTime.Between(month.atDay(1), month.atEndOfMonth());
        }
        return switch (said.get(Slot.PART)) {
            case 1 -> new SpokenTime.Between(first, first.plusDays(9));
            case 2 -> new SpokenTime.Between(first.plusDays(10), first.plusDays(19));
            case 4 -> new SpokenTime.Between(first, first.plusDays(14));
            case 5 -> new SpokenTime.Between(first.plusDays(15), last);
            default -> new SpokenTime.Between(first.plusDays(20), last);
        };
    }

    /** Which month of a quarter or a year; 4 is the last. */
    private static SpokenTime month(int nth, LocalDate first, LocalDate last) {
        var month = nth == 4 ? YearMonth.from(last) : YearMonth.from(first).plusMonths(nth - 1L);
        return SpokenTime.During.exactly(month.toString());
    }

    /** The first or last day from Monday to Friday that is no feast of the sun. */
    private static LocalDate working(LocalDate first, LocalDate last, boolean begins) {
        var day = begins ? first : last;
        while (day.getDayOfWeek().getValue() > 5 || FEASTS.contains(day.getDayOfMonth() * 100 + day.getMonthValue())) {
            day = day.plusDays(begins ? 1 : -1);
        }
        return day;
    }

    /** What was said of the stretch that this is a part of. */
    static Slots whole(Slots said) {
        var rest = Slots.NONE;
        for (var entry : said.said().entrySet()) {
            var rank = entry.getKey().rank();
            if ((rank >= 4 && rank <= 6) || entry.getKey() == Slot.FIRST || entry.getKey() == Slot.LAST) {
                rest = rest.with(entry.getKey(), entry.getValue());
            }
        }
        return rest;
    }
}
