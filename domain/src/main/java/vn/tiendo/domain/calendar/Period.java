package vn.tiendo.domain.calendar;

import java.util.OptionalInt;

/**
 * A stretch of time as people name it; its first and last day come from the programme's {@link ReportingCalendar}.
 * {@link #code} and {@link PeriodCodes#parse} are exact inverses: 2026, 2026-H1, 2026-9M, 2026-Q2, 2026-05, phase.
 */
public sealed interface Period {
    /** A calendar or reporting month, 1 to 12. */
    record Month(int year, int month) implements Period {}

    /** A quarter, 1 to 4. */
    record Quarter(int year, int quarter) implements Period {}

    /** Six months: the first or second half of a year. */
    record Half(int year, int half) implements Period {}

    /** The first nine months of a year. */
    record NineMonths(int year) implements Period {}

    /** A year. */
    record Year(int year) implements Period {}

    /** The whole phase of the programme. */
    record Phase() implements Period {}

    /** What kind of period it is. */
    default ReportingCalendar.Kind kind() {
        return switch (this) {
            case Month _ -> ReportingCalendar.Kind.MONTH;
            case Quarter _ -> ReportingCalendar.Kind.QUARTER;
            case Half _ -> ReportingCalendar.Kind.HALF;
            case NineMonths _ -> ReportingCalendar.Kind.NINE_MONTHS;
            case Year _ -> ReportingCalendar.Kind.YEAR;
            case Phase _ -> ReportingCalendar.Kind.PHASE;
        };
    }

    /** The code under which this period is written in files, links and entities. */
    default String code() {
        return switch (this) {
            case Month(var year, var month) -> "%d-%02d".formatted(year, month);
            case Quarter(var year, var quarter) -> "%d-Q%d".formatted(year, quarter);
            case Half(var year, var half) -> "%d-H%d".formatted(year, half);
            case NineMonths(var year) -> "%d-9M".formatted(year);
            case Year(var year) -> Integer.toString(year);
            case Phase() -> "phase";
        };
    }

    /** The year in which the period lies; none for the phase. */
    default OptionalInt inYear() {
        return switch (this) {
            case Month(var year, var _) -> OptionalInt.of(year);
            case Quarter(var year, var _) -> OptionalInt.of(year);
            case Half(var year, var _) -> OptionalInt.of(year);
            case NineMonths(var year) -> OptionalInt.of(year);
            case Year(var year) -> OptionalInt.of(year);
            case Phase() -> OptionalInt.empty();
        };
    }

    /** How the period is called in a sentence: "quý II/2026", "6 tháng đầu năm 2026", "năm 2026", "giai đoạn". */
    default String named() {
        return switch (this) {
            case Month(var year, var month) -> "tháng %d/%d".formatted(month, year);
            case Quarter(var year, var quarter) ->
                "quý %s/%d".formatted(new String[] {"I", "II", "III", "IV"}[quarter - 1], year);
            case Half(var year, var half) -> "6 tháng %s năm %d".formatted(half == 1 ? "đầu" : "cuối", year);
            case NineMonths(var year) -> "9 tháng đầu năm %d".formatted(year);
            case Year(var year) -> "năm %d".formatted(year);
            case Phase() -> "giai đoạn";
        };
    }

    /** The same beside a day that names the year: "quý II", "6 tháng đầu năm"; a year and a phase keep their name. */
    default String briefly() {
        return switch (this) {
            case Half(var _, var half) -> half == 1 ? "6 tháng đầu năm" : "6 tháng cuối năm";
            case NineMonths _ -> "9 tháng đầu năm";
            case Month _, Quarter _ -> named().substring(0, named().indexOf('/'));
            case Year _, Phase _ -> named();
        };
    }
}
