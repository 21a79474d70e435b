package vn.tiendo.conversations.language.values;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.meaning.SpokenTime.Unclear.Why;

/** Turns what was said of a time into days and periods, seen from today. */
final class Calendar {
    private final LocalDate today;
    private final NamedPeriods periods;
    private final MonthDays days;
    private final Weekdays weekdays;
    private final StretchParts parts;

    Calendar(LocalDate today) {
        this.today = today;
        this.periods = new NamedPeriods(today);
        this.days = new MonthDays(today);
        this.parts = new StretchParts(today, periods);
        this.weekdays = new Weekdays(today, periods, parts);
    }

    SpokenTime resolve(Slots said) {
        if (said.has(Slot.PHASE)) {
            return SpokenTime.During.exactly("phase");
        }
        if (said.has(Slot.VAGUE)) {
            return new SpokenTime.Unclear(Why.VAGUE);
        }
        if (said.has(Slot.SPAN_DAYS) || said.has(Slot.SPAN_WEEKS) || said.has(Slot.SPAN_MONTHS)) {
            return new SpokenTime.Between(
                    today.minusDays(said.get(Slot.SPAN_DAYS))
                            .minusWeeks(said.get(Slot.SPAN_WEEKS))
                            .minusMonths(said.get(Slot.SPAN_MONTHS))
                            .plusDays(1),
                    today);
        }
        if ((said.has(Slot.AGO_DAYS) || said.has(Slot.AGO_WEEKS)) && !said.has(Slot.DAYS)) {
            return ago(said);
        }
        if (said.has(Slot.DAYS) || said.has(Slot.DAY)) {
            return agreeing(
                    said,
                    said.has(Slot.DAY) ? days.of(said) : SpokenTime.On.exactly(today.plusDays(said.get(Slot.DAYS))));
        }
        if (said.has(Slot.SHORT) && !said.has(Slot.WEEKS) && !said.has(Slot.NEAR)) {
            return periods.shortMonth(said);
        }
        if (said.has(Slot.WEEKDAY) || said.has(Slot.SUNDAY) || said.has(Slot.SHORT)) {
            return weekdays.of(said);
        }
        if (StretchParts.in(said)) {
            return parts.of(said);
        }
        return periods.of(said);
    }

    /** "3 ngày trước", "2 tuần trước ngày 30/4", "thứ sáu 2 tuần trước". */
    private SpokenTime ago(Slots said) {
        var ago = 7 * said.get(Slot.AGO_WEEKS) + said.get(Slot.AGO_DAYS);
        var counted = today.minusDays(ago);
        if (said.has(Slot.DAY)) {
            return days.of(said) instanceof SpokenTime.On(var date, var ahead, var guessed)
                    ? date.equals(counted)
                            ? SpokenTime.On.exactly(date)
                            : new SpokenTime.On(date.minusDays(ago), ahead.minusDays(ago), guessed)
                    : new SpokenTime.Unclear(Why.NO_SUCH_DAY);
        }
        if (ago < 0) {
            return new SpokenTime.Unclear(Why.VAGUE);
        }
        return said.has(Slot.AGO_WEEKS) && (said.has(Slot.WEEKDAY) || said.has(Slot.SUNDAY))
                ? weekdays.of(said.with(Slot.WEEKS, -said.get(Slot.AGO_WEEKS)))
                : new SpokenTime.On(counted, counted, said.has(Slot.AGO_WEEKS) || said.has(Slot.ROUGH));
    }

    /** Two statements about one day must agree (C-61): "hôm qua 15/11", "thứ Sáu ngày 26/11". */
    private SpokenTime agreeing(Slots said, SpokenTime when) {
        if (!(when instanceof SpokenTime.On(var date, var _, var _))) {
            return when;
        }
        var weekday = said.has(Slot.SUNDAY) ? 7 : said.get(Slot.WEEKDAY);
        var isOther = weekday > 0 && date.getDayOfWeek().getValue() != weekday;
        var isAnother = said.has(Slot.DAYS) && !date.equals(today.plusDays(said.get(Slot.DAYS)));
        return isOther || isAnother ? new SpokenTime.Unclear(Why.CONTRADICTION) : when;
    }

    /** From the beginning of one time to the end of the other; what one leaves open is taken from the other. */
    SpokenTime between(Slots first, Slots last) {
        var from = Bounds.of(resolve(shared(first, last)));
        var to = Bounds.of(resolve(last));
        if (from.isEmpty()
                || to.isEmpty()
                || from.get().first().isAfter(to.get().last())) {
            return new SpokenTime.Unclear(Why.NO_SUCH_DAY);
        }
        var begin = from.get().first();
        var months = first.has(Slot.MONTH) && last.has(Slot.MONTH) && !first.has(Slot.DAY) && !last.has(Slot.DAY);
        return months && begin.getYear() == to.get().last().getYear()
                ? wholly(begin, to.get().last())
                : new SpokenTime.Between(begin, to.get().last());
    }

    /** "từ tháng 1 đến tháng 3" is a quarter. */
    private static SpokenTime wholly(LocalDate first, LocalDate last) {
        var year = first.getYear();
        var from = first.getMonthValue();
        var months = last.getMonthValue() - from + 1;
        var code = switch (months) {
            case 3 -> from % 3 == 1 ? "-Q" + (from + 2) / 3 : "";
            case 6 -> from % 6 == 1 ? "-H" + (from + 5) / 6 : "";
            case 9 -> from == 1 ? "-9M" : "";
            default -> "";
        };
        return code.isEmpty() ? new SpokenTime.Between(first, last) : SpokenTime.During.exactly(year + code);
    }

    private static Slots shared(Slots first, Slots last) {
        var shared = first;
        if (first.has(Slot.DAY) && !first.has(Slot.MONTH) && !first.has(Slot.MONTHS) && last.has(Slot.MONTH)) {
            shared = shared.with(Slot.MONTH, last.get(Slot.MONTH));
        }
        for (var slot : List.of(Slot.LUNAR, Slot.WEEKS)) {
            if (last.has(slot) && !first.has(slot) && first.has(slot == Slot.LUNAR ? Slot.DAY : Slot.WEEKDAY)) {
                shared = shared.with(slot, last.get(slot));
            }
        }
        var dated = shared.has(Slot.MONTH) || shared.has(Slot.QUARTER);
        if (dated && !shared.has(Slot.YEAR) && !shared.has(Slot.YEARS) && last.has(Slot.YEAR)) {
            shared = shared.with(Slot.YEAR, last.get(Slot.YEAR));
        }
        if (shared.has(Slot.VAGUE) && shared.has(Slot.YEARS)) {
            shared = Slots.NONE.with(Slot.YEARS, shared.get(Slot.YEARS)); // "từ đầu năm đến 15/6"
        }
        return shared;
    }

    /** Whether today is in it; a programme is looked at while it lasts. */
    boolean isGoingOn(SpokenTime when) {
        return when.equals(SpokenTime.During.exactly("phase"))
                || Bounds.of(when)
                        .filter(days ->
                                !days.first().isAfter(today) && !days.last().isBefore(today))
                        .isPresent();
    }

    /** "từ đầu năm đến nay" is the year, "từ đầu tháng" the month, "từ 1/6 đến nay" the days until today. */
    SpokenTime since(Slots said, boolean untilNow) {
        if (said.has(Slot.VAGUE) && (said.has(Slot.YEARS) || said.has(Slot.YEAR))) {
            return SpokenTime.During.exactly(String.valueOf(NamedPeriods.year(said, today)));
        }
        if (said.get(Slot.PART) == 1 && said.has(Slot.WEEKS)) {
            return new SpokenTime.Between(Weekdays.monday(said.get(Slot.WEEKS), today), today);
        }
        if (said.get(Slot.PART) == 1) {
            var whole = periods.of(StretchParts.whole(said));
            return Bounds.of(whole)
                    .filter(_ -> untilNow && isGoingOn(whole))
                    .<SpokenTime>map(days -> new SpokenTime.Between(days.first(), today))
                    .orElse(whole);
        }
        var when = resolve(said);
        var first = Bounds.of(when);
        if (first.isEmpty() || (when instanceof SpokenTime.During(var code, var _, var _) && code.equals("phase"))) {
            return when;
        }
        return untilNow && !first.get().first().isAfter(today)
                ? new SpokenTime.Between(first.get().first(), today)
                : new SpokenTime.Since(first.get().first());
    }

    SpokenTime until(Slots said) {
        var when = resolve(said);
        if (when instanceof SpokenTime.On(var date, var ahead, var _)) {
            return new SpokenTime.Until(date, ahead);
        }
        return Bounds.of(when)
                .<SpokenTime>map(stretch -> new SpokenTime.Until(stretch.last(), stretch.last()))
                .orElse(when);
    }
}
