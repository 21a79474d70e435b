package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;

/** What others count and no programme here: "hội viên phụ nữ", "câu lạc bộ". */
final class Elsewhere {
    private Elsewhere() {}

    /** As it was said; empty if nothing of the kind is. */
    static Optional<String> counted(Sentence sentence) {
        return Optional.of(sentence)
                .filter(one -> !Assertions.isHired(one))
                .flatMap(one -> one.places(Sense.OTHER, Sense.ORG)
                        .filter(at -> isElsewhere(one, at))
                        .mapToObj(at -> one.words(at, at + 1))
                        .findFirst());
    }

    private static boolean isElsewhere(Sentence sentence, int at) {
        return sentence.is(at, Sense.OTHER)
                ? !sentence.key(at).matches("tuyen|thue")
                : sentence.is(at, Sense.ORG, "?") && sentence.folded(at).matches("(chi )?hoi .*|cau lac bo");
    }
}
