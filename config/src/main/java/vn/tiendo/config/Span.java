package vn.tiendo.config;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;

/** What the period column of a sheet may hold. */
sealed interface Span {
    /** A period by its code. */
    record Of(Period period) implements Span {}

    /** A known day; of results only. */
    record On(LocalDate day) implements Span {}

    /** The phase, written by its years: 2022-2025. */
    record Years(int first, int last) implements Span {
        boolean are(Days phase) {
            return phase.first().getYear() == first && phase.last().getYear() == last;
        }
    }

    Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");

    ValueKind<Span> KIND = ValueKind.leaf(
            "a period such as 2026, 2026-H1, 2026-9M, 2026-Q2, 2026-05, 2022-2025 or a day such as 15/6/2026",
            new Of(new Period.Phase()),
            Map.of("type", "string"),
            Span::parse);

    static Optional<Span> parse(String text) {
        var years = YEARS.matcher(text);
        if (years.matches()) {
            return Optional.of(new Years(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2))));
        }
        return PeriodCodes.parse(text)
                .<Span>map(Of::new)
                .or(() -> ValueKinds.day(text).map(On::new));
    }
}
