package vn.tiendo.domain.calendar;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the codes of periods. */
public final class PeriodCodes {
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(9M)|(0[1-9]|1[0-2])))?");

    private PeriodCodes() {}

    /** The period of a code, or empty if {@code code} is none. */
    public static Optional<Period> parse(String code) {
        if (code.equals("phase")) {
            return Optional.of(new Period.Phase());
        }
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return Optional.of(new Period.Half(year, Integer.parseInt(parts.group(3))));
        }
        if (parts.group(4) != null) {
            return Optional.of(new Period.Quarter(year, Integer.parseInt(parts.group(5))));
        }
        if (parts.group(6) != null) {
            return Optional.of(new Period.NineMonths(year));
        }
        return Optional.of(
                parts.group(7) == null
                        ? new Period.Year(year)
                        : new Period.Month(year, Integer.parseInt(parts.group(7))));
    }
}
