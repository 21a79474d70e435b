package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.meaning.Restriction.Span;
import vn.tiendo.conversations.meaning.Restriction.WhichPeriod;

/** Times that are set beside one another: "quý nào ít đảng viên nhất", "tháng nào kết nạp nhiều nhất". */
final class WhichTimes {
    private static final Set<String> LEAST = Set.of("it", "thap", "kem", "cham", "ieu");

    private WhichTimes() {}

    static Optional<WhichPeriod> asked(Sentence sentence) {
        if (sentence.holds("nhat")) {
            use(sentence);
        }
        return isMost(sentence)
                ? sentence.places(Sense.WHEN_ASKED)
                        .boxed()
                        .flatMap(at -> span(sentence.folded(at)).stream())
                        .findFirst()
                        .map(span -> new WhichPeriod(span, isLeast(sentence)))
                : Optional.empty();
    }

    /** "ít", "nhất" are heard where they tell which end of a list is meant. */
    static void use(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.key(at).equals("nhat") || LEAST.contains(sentence.key(at))) {
                sentence.use(at);
            }
        }
    }

    private static boolean isMost(Sentence sentence) {
        return sentence.says(Sense.RANKING) || sentence.holds("nhat");
    }

    private static boolean isLeast(Sentence sentence) {
        return LEAST.stream().anyMatch(sentence::holds);
    }

    private static Optional<Span> span(String asked) {
        return switch (asked.replaceAll(" .*", "")) {
            case "thang" -> Optional.of(Span.MONTH);
            case "quy" -> Optional.of(Span.QUARTER);
            case "nam" -> Optional.of(Span.YEAR);
            default -> Optional.empty();
        };
    }
}
