package vn.tiendo.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a programme's periods begin and end.
 *
 * @param closing the last day of a month's figures
 * @param duties the kinds of period for which every reporter owes a report, such as QUARTER
 * @param dueWorkingDays working days after the close by which the report is due
 * @param since the day from which reports are owed: the first period owed is the one that closes on it or later; empty
 *     for the programme's first day
 * @param frozen the days on which the figures of periods are fixed, after they are due (C-25)
 * @param column whose working days count
 * @param ladder when a report is asked for
 */
public record ReportingCalendar(
        Closing closing,
        List<Kind> duties,
        int dueWorkingDays,
        Optional<LocalDate> since,
        Map<Period, LocalDate> frozen,
        Offices.Column column,
        Ladder ladder) {
    public ReportingCalendar {
        duties = List.copyOf(duties);
        frozen = Map.copyOf(frozen);
    }

    /** The calendar of offices from the programme's first day on, of which no figures are frozen. */
    public ReportingCalendar(Closing closing, List<Kind> duties, int dueWorkingDays) {
        this(closing, duties, dueWorkingDays, Optional.empty(), Map.of(), Offices.Column.CIVIL, Ladder.USUAL);
    }

    /** The same with reports owed only from {@code day} on. */
    public ReportingCalendar owedFrom(LocalDate day) {
        return new ReportingCalendar(closing, duties, dueWorkingDays, Optional.of(day), frozen, column, ladder);
    }

    /** The same with figures of periods fixed on these days (C-25). */
    public ReportingCalendar frozenOn(Map<Period, LocalDate> days) {
        return new ReportingCalendar(closing, duties, dueWorkingDays, since, days, column, ladder);
    }

    /** On which day of its last month a period closes. */
    public enum Closing {
        MONTH_END,
        /** A month is the 15th of the month before to the 14th (Nghị định 09/2019). */
        DAY_14
    }

    /** The kinds of period. */
    public enum Kind {
        MONTH,
        QUARTER,
        HALF,
        NINE_MONTHS,
        YEAR,
        PHASE
    }

    /** The days of {@code period}; those of a phase are {@code phase}. */
    public Days days(Period period, Days phase) {
        return switch (period) {
            case Period.Month(var year, var month) -> months(year, month, 1);
            case Period.Quarter(var year, var quarter) -> months(year, quarter * 3 - 2, 3);
            case Period.Half(var year, var half) -> months(year, half * 6 - 5, 6);
            case Period.NineMonths(var year) -> months(year, 1, 9);
            case Period.Year(var year) -> months(year, 1, 12);
            case Period.Phase() -> phase;
        };
    }

    /** The reporting year to which {@code day} belongs: with a close on the 14th, 15/12/2025 is of 2026. */
    public int yearOf(LocalDate day) {
        return reportingMonth(day).getYear();
    }

    /** The period of {@code kind} to which {@code day} belongs; none for the last three months and NINE_MONTHS. */
    public Optional<Period> periodOn(Kind kind, LocalDate day) {
        var at = reportingMonth(day);
        int year = at.getYear();
        int month = at.getMonthValue();
        return switch (kind) {
            case MONTH -> Optional.of(new Period.Month(year, month));
            case QUARTER -> Optional.of(new Period.Quarter(year, (month + 2) / 3));
            case HALF -> Optional.of(new Period.Half(year, month <= 6 ? 1 : 2));
            case NINE_MONTHS -> month <= 9 ? Optional.of(new Period.NineMonths(year)) : Optional.empty();
            case YEAR -> Optional.of(new Period.Year(year));
            case PHASE -> Optional.of(new Period.Phase());
        };
    }

    /** The periods of {@code kind} from the one of {@code first} to the one of {@code last}; a phase is no calendar's. */
    public List<Period> from(Kind kind, LocalDate first, LocalDate last) {
        if (kind == Kind.PHASE) {
            return List.of(new Period.Phase());
        }
        var periods = new ArrayList<Period>();
        for (var day = first; !day.isAfter(last); ) {
            var period = periodOn(kind, day);
            period.ifPresent(periods::add);
            var days = days(period.orElse(new Period.Year(yearOf(day))), Days.on(day));
            day = days.last().plusDays(1);
        }
        return List.copyOf(periods);
    }

    private LocalDate reportingMonth(LocalDate day) {
        return switch (closing) {
            case MONTH_END -> day;
            case DAY_14 -> day.getDayOfMonth() >= 15 ? day.plusMonths(1) : day;
        };
    }

    private Days months(int year, int first, int count) {
        var start = LocalDate.of(year, first, 1);
        var after = start.plusMonths(count);
        return switch (closing) {
            case MONTH_END -> new Days(start, after.minusDays(1));
            case DAY_14 ->
                new Days(
                        start.minusMonths(1).withDayOfMonth(15),
                        after.minusMonths(1).withDayOfMonth(14));
        };
    }
}
