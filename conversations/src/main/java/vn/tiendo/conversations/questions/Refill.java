package vn.tiendo.conversations.questions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tiendo.conversations.Answer;
import vn.tiendo.domain.reporting.Line;

/**
 * A sheet filled in from a report.
 *
 * @param answers by key
 * @param rest the lines that this sheet does not say
 */
public record Refill(SequencedMap<String, Answer> answers, List<Line> rest) {
    public Refill {
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
        rest = List.copyOf(rest);
    }

    /** An answer in its exact spelling. */
    public static Answer saying(String canonical) {
        return new Answer.Given(canonical, Optional.empty());
    }
}
