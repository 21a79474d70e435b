package vn.tiendo.conversations.flows.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.domain.progress.FixedFigures;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Report;

/** What is said where a change takes something out of a figure that is fixed: it waits for the level above (section 2.10). */
public final class Fixed {
    private Fixed() {}

    /** A change as whoever reports may ask for it. */
    static Change asked(Report report, Change change, Situation situation) {
        return figures(situation).asked(report, change);
    }

    private static FixedFigures figures(Situation situation) {
        return new FixedFigures(situation.catalogue(), situation.now());
    }

    /** "Kỳ quý I/2026 đã chốt ngày 10/4/2026, nên việc này chờ Đảng bộ … xác nhận; đến khi đó vẫn tính như cũ." */
    public static Optional<String> warning(Report report, Change change, Situation situation) {
        return periods(figures(situation).takenOut(report, change), situation)
                .map(periods -> periods + ", nên việc này chờ " + FigureAnswers.superior(report, situation)
                        + " xác nhận; đến khi đó vẫn tính như cũ.");
    }

    /** "Kỳ quý I/2026 đã chốt ngày 10/4/2026" */
    public static Optional<String> periods(List<Hold> holds, Situation situation) {
        var periods = holds.stream()
                .flatMap(hold -> hold instanceof Hold.OutOfFixed out ? period(out, situation) : Stream.empty())
                .distinct()
                .collect(Collectors.joining(", "));
        return periods.isEmpty() ? Optional.empty() : Optional.of("Kỳ " + periods);
    }

    private static Stream<String> period(Hold.OutOfFixed out, Situation situation) {
        return situation.catalogue().programme(out.programme()).stream()
                .flatMap(programme ->
                        Optional.ofNullable(programme.calendar().frozen().get(out.period())).stream())
                .map(day -> out.period().named() + " đã chốt ngày " + Texts.day(day));
    }
}
