package vn.tiendo.conversations.language.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.tiendo.conversations.meaning.SpokenTime;

/** The first and the last day of a time. */
public final class Bounds {
    private Bounds() {}

    /** None of what is open to one side or unclear. */
    public static Optional<SpokenTime.Between> of(SpokenTime when) {
        return switch (when) {
            case SpokenTime.On(var date, var _, var _) -> Optional.of(new SpokenTime.Between(date, date));
            case SpokenTime.Between between -> Optional.of(between);
            case SpokenTime.During(var code, var _, var _) -> of(code);
            case SpokenTime.Until _, SpokenTime.Since _, SpokenTime.Unclear _ -> Optional.empty();
        };
    }

    /** The calendar's days of a period; a programme's own may differ by days. */
    private static Optional<SpokenTime.Between> of(String code) {
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
