package vn.tiendo.conversations.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Draft;

/** One sheet of a draft seen among the others. */
record Sheets(Draft draft, int sheet, List<Answers> earlier) {
    Sheets {
        earlier = List.copyOf(earlier);
    }

    Nth among(Question<?>... questions) {
        var number = 0;
        var of = 0;
        for (var other = 1; other <= draft.forms().size(); other++) {
            if (isAlike(other, questions)) {
                of++;
                number += other <= sheet ? 1 : 0;
            }
        }
        return new Nth(number, of);
    }

    /** What was said under {@code key}, here or on the nearest earlier sheet. */
    Optional<String> said(String key) {
        for (var at = sheet; at > 0; at--) {
            var said = spelled(at, key);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** What was answered under {@code key} on earlier sheets of the same form, each once. */
    List<String> before(String key) {
        return IntStream.range(1, sheet)
                .filter(other ->
                        draft.forms().get(other - 1).equals(draft.forms().get(sheet - 1)))
                .boxed()
                .flatMap(other -> spelled(other, key).stream())
                .distinct()
                .toList();
    }

    private boolean isAlike(int other, Question<?>... questions) {
        return draft.forms().get(other - 1).equals(draft.forms().get(sheet - 1))
                && Arrays.stream(questions)
                        .map(Question::key)
                        .allMatch(key -> spelled(other, key).equals(spelled(sheet, key)));
    }

    private Optional<String> spelled(int number, String key) {
        return Optional.ofNullable(draft.answers().get(Spot.name(number, key))).flatMap(Answer::spelling);
    }
}
