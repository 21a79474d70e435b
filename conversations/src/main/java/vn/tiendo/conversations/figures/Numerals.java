package vn.tiendo.conversations.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.progress.Share;

/** How numbers, percentages and days are written: 3.274 · 117,1% · 15/6/2026 · thứ Năm 02/7/2026. */
public final class Numerals {
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };

    private Numerals() {}

    /** With a dot between thousands. */
    public static String count(int number) {
        var digits = new StringBuilder(Integer.toString(number));
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, '.');
        }
        return digits.toString();
    }

    /** "2 đảng viên" */
    static String amount(int number, String what) {
        return count(number) + " " + what;
    }

    /** By the programme's rounding, without idle zeros: 100%, 111,9% (M-19). */
    public static String percent(Share share, Percentages style) {
        BigDecimal percent = share.percent(style).stripTrailingZeros();
        var whole = count(percent.intValue());
        int point = percent.toPlainString().indexOf('.');
        return point < 0 ? whole + "%" : whole + "," + percent.toPlainString().substring(point + 1) + "%";
    }

    /** In full, for a day that was: 15/6/2026. */
    public static String day(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Day and month, the day with two digits: 01/7. */
    public static String dayOfYear(LocalDate day) {
        return "%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    /** For a day that something is due on, in a sentence: 02/7/2026. */
    public static String due(LocalDate day) {
        return "%s/%d".formatted(dayOfYear(day), day.getYear());
    }

    /** Days in a row: "năm 2023", "năm 2023–2024", "từ 1/1/2024 đến 30/6/2024". */
    static String stretch(Days days) {
        var first = days.first();
        var last = days.last();
        if (first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1) {
            return first.getYear() == last.getYear()
                    ? "năm " + first.getYear()
                    : "năm %d–%d".formatted(first.getYear(), last.getYear());
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        if (wholeMonths && first.getYear() == last.getYear() && last.getMonthValue() - first.getMonthValue() == 5) {
            return "6 tháng %s năm %d".formatted(first.getMonthValue() == 1 ? "đầu" : "cuối", first.getYear());
        }
        return "từ %s đến %s".formatted(day(first), day(last));
    }

    /** For a deadline: thứ Năm 02/7/2026 (C-41). */
    public static String deadline(LocalDate day) {
        return "%s %s".formatted(WEEKDAYS[day.getDayOfWeek().getValue() - 1], due(day));
    }
}
