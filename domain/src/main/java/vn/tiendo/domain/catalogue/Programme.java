package vn.tiendo.domain.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.units.UnitId;

/**
 * A resolution, scheme or directive that assigns targets and counts results (M-01).
 *
 * @param shortTitle how it is called in an answer: "Nghị quyết 28"
 * @param root the unit whose branch takes part, the steering committee's own
 * @param phase its days; reports outside are refused
 * @param pinnedOn the day that is taken to be today; only in bundled samples
 */
public record Programme(
        ProgrammeCode code,
        String title,
        String shortTitle,
        String issuer,
        Optional<String> documentNumber,
        Days phase,
        UnitId root,
        List<Indicator> indicators,
        Confirmation confirmation,
        CountBy countBy,
        Percentages percentages,
        ReportingCalendar calendar,
        Optional<LocalDate> pinnedOn) {
    public Programme {
        indicators = List.copyOf(indicators);
    }

    /** When a report begins to count (C-10). */
    public enum Confirmation {
        /** At once. */
        NONE,
        /** When the level above has confirmed it. */
        SUPERIOR
    }

    /** Which day of an event decides its period. */
    public enum CountBy {
        DECISION_DATE,
        CEREMONY_DATE
    }

    public Optional<Indicator> indicator(IndicatorCode code) {
        return indicators.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The days of {@code period} by this programme's calendar. */
    public Days days(Period period) {
        return calendar.days(period, phase);
    }
}
