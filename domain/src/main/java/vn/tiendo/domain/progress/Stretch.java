package vn.tiendo.domain.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Edition;
import vn.tiendo.domain.reporting.Report;

/**
 * What a report is in a programme's figures from a moment on.
 *
 * @param from when it became so
 * @param counted what counts (M-14)
 * @param waiting what waits for the level above, in the place of what counts if something does
 * @param leaving what counts until the level above agrees that it is taken back
 */
public record Stretch(Instant from, Optional<Content> counted, Optional<Content> waiting, Optional<Content> leaving) {
    /** What {@code report} was in the figures of {@code programme} from when on; one for each change of it. */
    public static List<Stretch> of(Report report, ProgrammeCode programme) {
        var stretches = new ArrayList<Stretch>();
        var editions = report.editions();
        for (var i = 0; i < editions.size(); i++) {
            var next = of(report.acts().get(i).at(), editions.get(i), programme);
            if (stretches.isEmpty() || !stretches.getLast().isAs(next)) {
                stretches.add(next);
            }
        }
        return List.copyOf(stretches);
    }

    private static Stretch of(Instant from, Edition edition, ProgrammeCode programme) {
        var counted = edition.counted()
                .filter(counts -> counts.programmes().contains(programme))
                .map(Edition.Counted::content)
                .filter(content -> concerns(content, programme));
        return new Stretch(
                from,
                counted,
                Optional.of(edition.content())
                        .filter(_ -> edition.status() == Report.Status.PENDING
                                && edition.programmes().contains(programme))
                        .filter(content -> concerns(content, programme)),
                counted.filter(_ -> edition.status() == Report.Status.WITHDRAWING));
    }

    /** That nothing happened is said to some programmes only. */
    private static boolean concerns(Content content, ProgrammeCode programme) {
        return !(content instanceof Content.Nothing nothing)
                || nothing.programmes().contains(programme);
    }

    private boolean isAs(Stretch other) {
        return counted.equals(other.counted) && waiting.equals(other.waiting) && leaving.equals(other.leaving);
    }

    /** What was said last and not taken back or returned, whether it counts yet or not. */
    public Optional<Content> said() {
        return waiting.or(() -> counted);
    }
}
