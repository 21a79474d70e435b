package vn.tiendo.conversations.language.values;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.meaning.SpokenTime.Unclear.Why;

/** Turns what was said of a time into days and periods, seen from today. */
final class Calendar {
    /** A day of this year so near ahead that it is more likely a slip or a plan than last year's. */
    private static final int NEAR_DAYS = 31;

    /** Days and months that are of the sun even after "mùng" (5.4). */
    private static final Set<Integer> ANNIVERSARIES = Set.of(302, 2603, 1905, 209, 2212);

    /** Feasts on which no office works, day and month. */
    private static final Set<Integer> FEASTS = Set.of(101, 3004, 105, 209);

    private final LocalDate today;

    Calendar(LocalDate today) {
        this.today = today;
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
        if (said.has(Slot.AGO_WEEKS)) {
            var date = today.minusWeeks(said.get(Slot.AGO_WEEKS));
            return new SpokenTime.On(date, date, true);
        }
        if (said.has(Slot.DAYS) || said.has(Slot.DAY)) {
            return agreeing(
                    said, said.has(Slot.DAY) ? day(said) : SpokenTime.On.exactly(today.plusDays(said.get(Slot.DAYS))));
        }
        if (said.has(Slot.SHORT) && !said.has(Slot.WEEKS) && !said.has(Slot.NEAR)) {
            return shortMonth(said);
        }
        if (said.has(Slot.WEEKDAY) || said.has(Slot.SUNDAY) || said.has(Slot.SHORT)) {
            return weekday(said);
        }
        if (said.has(Slot.EDGE) || said.has(Slot.PART) || said.has(Slot.NTH_WEEK)) {
            return part(said);
        }
        return stretch(said);
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

    // days

    private int year(Slots said) {
        return said.has(Slot.YEAR)
                ? said.get(Slot.YEAR)
                : said.has(Slot.YEARS) ? today.getYear() + said.get(Slot.YEARS) : 0;
    }

    private SpokenTime day(Slots said) {
        var day = said.get(Slot.DAY);
        if (said.has(Slot.MONTHS)) {
            var month = YearMonth.from(today).plusMonths(said.get(Slot.MONTHS));
            return month.isValidDay(day)
                    ? SpokenTime.On.exactly(month.atDay(day))
                    : new SpokenTime.Unclear(Why.NO_SUCH_DAY);
        }
        var month = said.has(Slot.SHORT) ? said.get(Slot.SHORT) + 1 : said.get(Slot.MONTH);
        if (month == 0) {
            return said.get(Slot.LUNAR) == 1 ? new SpokenTime.Unclear(Why.VAGUE) : day(day);
        }
        if (said.get(Slot.LUNAR) == 1) {
            return lunar(day, month, year(said));
        }
        return said.has(Slot.YOUNG) && !said.has(Slot.LUNAR) && year(said) == 0
                ? young(day, month)
                : day(day, month, year(said));
    }

    /** "mùng mười tháng Ba" is more often of the moon, unless that lies in another year and the same day of the sun does not. */
    private SpokenTime young(int day, int month) {
        if (ANNIVERSARIES.contains(day * 100 + month)) {
            return day(day, month, 0);
        }
        var moon = lunar(day, month, 0);
        var sun = valid(day, month, today.getYear()).filter(date -> !date.isAfter(today));
        var older = moon instanceof SpokenTime.On(var date, var _, var _) && date.getYear() < today.getYear();
        return (sun.isPresent() && (older || !(moon instanceof SpokenTime.On)))
                        || (sun.isPresent() && !(day == 10 && month == 3))
                ? new SpokenTime.On(sun.get(), sun.get(), true)
                : moon;
    }

    /** A day of a month; year 0 if none was said. */
    private SpokenTime day(int day, int month, int year) {
        return valid(day, month, year == 0 ? today.getYear() : year)
                .map(date -> year == 0 ? yearless(date) : SpokenTime.On.exactly(date))
                .orElseGet(() -> leap(day, month, year));
    }

    /** 29/2 without a year is that of the last leap year. */
    private SpokenTime leap(int day, int month, int year) {
        if (day != 29 || month != 2 || year != 0) {
            return new SpokenTime.Unclear(Why.NO_SUCH_DAY);
        }
        var leap = today.getYear();
        while (valid(day, month, leap).isEmpty()) {
            leap--;
        }
        var date = LocalDate.of(leap, month, day);
        return leap < today.getYear() - 1
                ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                : new SpokenTime.On(date, date, true);
    }

    private SpokenTime yearless(LocalDate thisYear) {
        return thisYear.isAfter(today.plusDays(NEAR_DAYS))
                ? new SpokenTime.On(thisYear.minusYears(1), thisYear, true)
                : SpokenTime.On.exactly(thisYear);
    }

    /** A day without a month: of this month, else of the last one. */
    SpokenTime day(int day) {
        var month = YearMonth.from(today);
        if (day < 1 || day > 31) {
            return new SpokenTime.Unclear(Why.NO_SUCH_DAY);
        }
        if (day <= today.getDayOfMonth()) {
            return SpokenTime.On.exactly(month.atDay(day));
        }
        var before = month.minusMonths(1);
        var ahead =
                month.isValidDay(day) ? month.atDay(day) : month.plusMonths(1).atDay(day);
        return before.isValidDay(day)
                ? new SpokenTime.On(before.atDay(day), ahead, true)
                : new SpokenTime.Unclear(Why.NO_SUCH_DAY);
    }

    private static Optional<LocalDate> valid(int day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }

    private SpokenTime lunar(int day, int month, int year) {
        return Lunar.past(day, month, year, today)
                .<SpokenTime>map(date -> new SpokenTime.On(date, date, true))
                .orElse(new SpokenTime.Unclear(Why.NO_SUCH_DAY));
    }

    private SpokenTime weekday(Slots said) {
        var day = DayOfWeek.of(
                said.has(Slot.SUNDAY) ? 7 : said.has(Slot.SHORT) ? said.get(Slot.SHORT) : said.get(Slot.WEEKDAY));
        if (said.has(Slot.WEEKS)) {
            return SpokenTime.On.exactly(monday(said.get(Slot.WEEKS)).with(day));
        }
        var last = today.with(TemporalAdjusters.previous(day));
        if (said.has(Slot.EDGE)) {
            return bounds(stretch(without(said)))
                    .<SpokenTime>map(whole -> SpokenTime.On.exactly(
                            said.get(Slot.EDGE) <= 2
                                    ? whole.first().with(TemporalAdjusters.nextOrSame(day))
                                    : whole.last().with(TemporalAdjusters.previousOrSame(day))))
                    .orElse(new SpokenTime.Unclear(Why.VAGUE));
        }
        if (said.has(Slot.MONTH) || said.has(Slot.PART) || said.has(Slot.NTH_WEEK)) {
            return new SpokenTime.Unclear(Why.VAGUE);
        }
        if (said.has(Slot.NEAR)) {
            return switch (said.get(Slot.NEAR)) {
                case 0 -> SpokenTime.On.exactly(monday(0).with(day));
                case 1 -> SpokenTime.On.exactly(today.with(TemporalAdjusters.next(day)));
                default -> SpokenTime.On.exactly(last);
            };
        }
        return said.has(Slot.PAST)
                ? new SpokenTime.On(last, last.plusWeeks(1), true)
                : new SpokenTime.Unclear(Why.VAGUE);
    }

    private LocalDate monday(int weeks) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    }

    /** "t5" without a week is May, which must be confirmed as it could be a Thursday. */
    private SpokenTime shortMonth(Slots said) {
        var month = month(said.get(Slot.SHORT) + 1, year(said));
        return month instanceof SpokenTime.During(var code, var ahead, var _) && year(said) == 0
                ? new SpokenTime.During(code, ahead, true)
                : month;
    }

    // parts of stretches

    private SpokenTime part(Slots said) {
        if (said.has(Slot.WEEKS)) {
            var monday = monday(said.get(Slot.WEEKS));
            return switch (said.get(Slot.PART)) {
                case 1 -> new SpokenTime.Between(monday, monday.plusDays(1));
                case 2 -> new SpokenTime.Between(monday.plusDays(2), monday.plusDays(3));
                default -> new SpokenTime.Between(monday.plusDays(4), monday.plusDays(6));
            };
        }
        var whole = bounds(stretch(without(said)));
        if (whole.isEmpty()) {
            return new SpokenTime.Unclear(Why.VAGUE);
        }
        var first = whole.get().first();
        var last = whole.get().last();
        if (said.has(Slot.EDGE)) {
            var begins = said.get(Slot.EDGE) <= 2;
            return SpokenTime.On.exactly(said.has(Slot.WORKING) ? working(first, last, begins) : begins ? first : last);
        }
        if (said.has(Slot.NTH_WEEK)) {
            var nth = said.get(Slot.NTH_WEEK);
            return nth == 5
                    ? new SpokenTime.Between(last.minusDays(6), last)
                    : new SpokenTime.Between(first.plusDays(7L * (nth - 1)), first.plusDays(7L * nth - 1));
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

    /** The first or last day from Monday to Friday that is no feast of the sun. */
    private static LocalDate working(LocalDate first, LocalDate last, boolean begins) {
        var day = begins ? first : last;
        while (day.getDayOfWeek().getValue() > 5 || FEASTS.contains(day.getDayOfMonth() * 100 + day.getMonthValue())) {
            day = day.plusDays(begins ? 1 : -1);
        }
        return day;
    }

    private static Slots without(Slots said) {
        var rest = Slots.NONE;
        for (var entry : said.said().entrySet()) {
            if (entry.getKey().rank() >= 4 && entry.getKey().rank() <= 6) {
                rest = rest.with(entry.getKey(), entry.getValue());
            }
        }
        return rest;
    }

    // stretches

    private SpokenTime stretch(Slots said) {
        var year = year(said);
        if (said.has(Slot.WEEKS)) {
            return new SpokenTime.Between(
                    monday(said.get(Slot.WEEKS)), monday(said.get(Slot.WEEKS)).plusDays(6));
        }
        if (said.has(Slot.MONTH)) {
            return said.get(Slot.LUNAR) == 1 ? new SpokenTime.Unclear(Why.VAGUE) : month(said.get(Slot.MONTH), year);
        }
        if (said.has(Slot.MONTHS)) {
            return SpokenTime.During.exactly(
                    YearMonth.from(today).plusMonths(said.get(Slot.MONTHS)).toString());
        }
        if (said.has(Slot.QUARTERS)) {
            var month = today.plusMonths(3L * said.get(Slot.QUARTERS));
            return SpokenTime.During.exactly(month.getYear() + "-Q" + ((month.getMonthValue() + 2) / 3));
        }
        if (said.has(Slot.QUARTER)) {
            var quarter = said.get(Slot.QUARTER);
            return quarter < 1 || quarter > 4
                    ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                    : partOfYear("Q" + quarter, 3 * quarter - 2, year);
        }
        if (said.has(Slot.HALF)) {
            var half = said.get(Slot.HALF);
            return half < 1 || half > 2
                    ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                    : partOfYear("H" + half, 6 * half - 5, year);
        }
        if (said.has(Slot.FIRST)) {
            return firstMonths(said.get(Slot.FIRST), year);
        }
        if (said.has(Slot.LAST)) {
            return lastMonths(said.get(Slot.LAST), year);
        }
        return said.has(Slot.YEAR) || said.has(Slot.YEARS)
                ? SpokenTime.During.exactly(String.valueOf(year))
                : new SpokenTime.Unclear(Why.VAGUE);
    }

    private SpokenTime month(int month, int year) {
        if (month < 1 || month > 12) {
            return new SpokenTime.Unclear(Why.NO_SUCH_DAY);
        }
        var named = YearMonth.of(year == 0 ? today.getYear() : year, month);
        var past = year == 0 && named.isAfter(YearMonth.from(today)) ? named.minusYears(1) : named;
        return new SpokenTime.During(past.toString(), named.toString(), !past.equals(named));
    }

    private SpokenTime partOfYear(String part, int firstMonth, int year) {
        var named = year == 0 ? today.getYear() : year;
        var past = year == 0 && firstMonth > today.getMonthValue() ? named - 1 : named;
        return new SpokenTime.During(past + "-" + part, named + "-" + part, past != named);
    }

    private SpokenTime firstMonths(int months, int year) {
        var named = year == 0 ? today.getYear() : year;
        return switch (months) {
            case 3 -> partOfYear("Q1", 1, year);
            case 6 -> partOfYear("H1", 1, year);
            case 9 -> SpokenTime.During.exactly(named + "-9M");
            case 12 -> SpokenTime.During.exactly(String.valueOf(named));
            default ->
                months < 1 || months > 12
                        ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                        : new SpokenTime.Between(
                                LocalDate.of(named, 1, 1),
                                YearMonth.of(named, months).atEndOfMonth());
        };
    }

    private SpokenTime lastMonths(int months, int year) {
        var named = year == 0 ? today.getYear() : year;
        return switch (months) {
            case 3 -> partOfYear("Q4", 10, year);
            case 6 -> partOfYear("H2", 7, year);
            default ->
                months < 1 || months > 11
                        ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                        : new SpokenTime.Between(LocalDate.of(named, 13 - months, 1), LocalDate.of(named, 12, 31));
        };
    }

    // bounds

    /** From the beginning of one time to the end of the other; what one leaves open is taken from the other. */
    SpokenTime between(Slots first, Slots last) {
        var from = bounds(resolve(shared(first, last)));
        var to = bounds(resolve(last));
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
        var dated = shared.has(Slot.MONTH) || shared.has(Slot.QUARTER);
        if (dated && !shared.has(Slot.YEAR) && !shared.has(Slot.YEARS) && last.has(Slot.YEAR)) {
            shared = shared.with(Slot.YEAR, last.get(Slot.YEAR));
        }
        if (shared.has(Slot.VAGUE) && shared.has(Slot.YEARS)) {
            shared = Slots.NONE.with(Slot.YEARS, shared.get(Slot.YEARS)); // "từ đầu năm đến 15/6"
        }
        return shared;
    }

    /** "từ đầu năm đến nay" is the year, "từ đầu tháng" the month, "từ 1/6 đến nay" the days until today. */
    SpokenTime since(Slots said, boolean untilNow) {
        if (said.has(Slot.VAGUE) && (said.has(Slot.YEARS) || said.has(Slot.YEAR))) {
            return SpokenTime.During.exactly(String.valueOf(year(said)));
        }
        if (said.get(Slot.PART) == 1 && said.has(Slot.WEEKS)) {
            return new SpokenTime.Between(monday(said.get(Slot.WEEKS)), today);
        }
        if (said.get(Slot.PART) == 1) {
            var whole = stretch(without(said));
            return bounds(whole)
                    .filter(days -> untilNow
                            && !days.first().isAfter(today)
                            && !days.last().isBefore(today))
                    .<SpokenTime>map(days -> new SpokenTime.Between(days.first(), today))
                    .orElse(whole);
        }
        var when = resolve(said);
        var first = bounds(when);
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
        return bounds(when)
                .<SpokenTime>map(stretch -> new SpokenTime.Until(stretch.last(), stretch.last()))
                .orElse(when);
    }

    static Optional<SpokenTime.Between> bounds(SpokenTime when) {
        return switch (when) {
            case SpokenTime.On(var date, var _, var _) -> Optional.of(new SpokenTime.Between(date, date));
            case SpokenTime.Between between -> Optional.of(between);
            case SpokenTime.During(var code, var _, var _) -> bounds(code);
            case SpokenTime.Until _, SpokenTime.Since _, SpokenTime.Unclear _ -> Optional.empty();
        };
    }

    /** The calendar's days of a period; a programme's own may differ by days. */
    private static Optional<SpokenTime.Between> bounds(String code) {
        if (code.equals("phase")) {
            return Optional.empty();
        }
        var year = Integer.parseInt(code.substring(0, 4));
        var part = code.length() > 5 ? code.substring(5) : "";
        if (part.isEmpty()) {
            return months(year, 1, 12);
        }
        if (part.equals("9M")) {
            return months(year, 1, 9);
        }
        var number = Integer.parseInt(part.replaceAll("\\D", ""));
        return switch (part.charAt(0)) {
            case 'Q' -> months(year, 3 * number - 2, 3 * number);
            case 'H' -> months(year, 6 * number - 5, 6 * number);
            default -> months(year, number, number);
        };
    }

    private static Optional<SpokenTime.Between> months(int year, int first, int last) {
        return Optional.of(new SpokenTime.Between(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth()));
    }
}
