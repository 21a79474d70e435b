package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.rules.Rules;

/**
 * What a sheet of a form says as facts of a report, and the way back.
 *
 * @param lines the facts of a filled-in sheet
 * @param again the answers that say the first of some lines again
 */
public record RoundTrip(Function<Answers, List<Line>> lines, BiFunction<List<Line>, Rules, Refill> again) {
    /** Of a form that reports none. */
    static final RoundTrip NONE = new RoundTrip(_ -> List.of(), (lines, _) -> {
        throw new IllegalStateException(
                "expected a form that reports facts, found one without; lines: " + lines.size());
    });
}
