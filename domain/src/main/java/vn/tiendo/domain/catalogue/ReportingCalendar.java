package vn.tiendo.domain.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * When a programme's periods begin and end (section 4.1).
 *
 * @param closing the last day of a month's figures
 * @param duties the kinds of period for which every reporter owes a report, such as QUARTER
 * @param dueWorkingDays working days after the close by which the report is due
 */
public record ReportingCalendar(Closing closing, List<Kind> duties, int dueWorkingDays) {
    public ReportingCalendar {
        duties = List.copyOf(duties);
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
