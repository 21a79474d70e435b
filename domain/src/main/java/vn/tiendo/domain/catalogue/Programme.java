package vn.tiendo.domain.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.units.UnitId;

/**
 * A resolution, scheme or directive that assigns targets and counts results (M-01).
 *
 * @param shortTitle how it is called in an answer: "Nghị quyết 28"
 * @param root the unit whose branch takes part, the steering committee's own
 * @param phase its days; reports outside are refused
 * @param pinnedOn the day that is taken to be today; only in bundled samples
 * @param openTotals the units whose totals every reporter below them may read, opened by the administrator; none unless
 *     the programme's file says so (A-42, C-33). The totals still stay closed where fewer than three other cells are in
 *     them
 * @param saysPace whether answers say how a result keeps up with a straight line over the months; whoever asks is told
 *     in any case
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
        Optional<LocalDate> pinnedOn,
        List<UnitId> openTotals,
        boolean saysPace) {
    public Programme {
        indicators = List.copyOf(indicators);
        openTotals = List.copyOf(openTotals);
    }

    /** A programme that says nothing of the pace unasked. */
    public Programme(
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
            Optional<LocalDate> pinnedOn,
            List<UnitId> openTotals) {
        this(
                code,
                title,
                shortTitle,
                issuer,
                documentNumber,
                phase,
                root,
                indicators,
                confirmation,
                countBy,
                percentages,
                calendar,
                pinnedOn,
                openTotals,
                false);
    }

    /** A programme that opens no totals. */
    public Programme(
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
        this(
                code,
                title,
                shortTitle,
                issuer,
                documentNumber,
                phase,
                root,
                indicators,
                confirmation,
                countBy,
                percentages,
                calendar,
                pinnedOn,
                List.of());
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
