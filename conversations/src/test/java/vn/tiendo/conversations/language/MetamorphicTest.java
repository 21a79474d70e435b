package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same words in another spelling mean the same, over all rows. */
class MetamorphicTest {
    /** Spellings that change nothing. */
    enum Spelling {
        DECOMPOSED(words -> Normalizer.normalize(words, Normalizer.Form.NFD)),
        DOUBLED_SPACES(words -> words.replace(" ", "  ")),
        POLITE_BEFORE(words -> "dạ " + words),
        POLITE_AFTER(words -> words + " ạ");

        @SuppressWarnings("ImmutableEnumChecker") // a function without state
        private final UnaryOperator<String> respelled;

        Spelling(UnaryOperator<String> respelled) {
            this.respelled = respelled;
        }
    }

    /** Spellings that take marks or capitals away; a few rows live by them. */
    enum Loss {
        UNMARKED(words -> vn.tiendo.conversations.language.script.Folding.folded(words), 88),
        SHOUTED(words -> words.toUpperCase(Locale.ROOT), 88);

        @SuppressWarnings("ImmutableEnumChecker") // a function without state
        private final UnaryOperator<String> respelled;

        private final int percent;

        Loss(UnaryOperator<String> respelled, int percent) {
            this.respelled = respelled;
            this.percent = percent;
        }
    }

    private static Stream<String> rows() {
        return Stream.of(
                        "seed.tsv",
                        "own.tsv",
                        "batch-1.tsv",
                        "batch-2.tsv",
                        "batch-3.tsv",
                        "batch-5.tsv",
                        "batch-6.tsv")
                .flatMap(table -> Utterances.lines(table).stream())
                .map(line -> line.split("\t", -1)[0])
                .filter(words -> words.length() > 8 && words.chars().anyMatch(Character::isLetter));
    }

    private static Intent intent(String words) {
        return Language.read(words, new Hearing(Utterances.TODAY, Hearing.As.SECRETARY))
                .intent();
    }

    @ParameterizedTest
    @EnumSource(Spelling.class)
    void meansTheSame(Spelling spelling) {
        var others = new ArrayList<String>();
        var all = rows().toList();
        for (var words : all) {
            if (intent(words) != intent(spelling.respelled.apply(words))) {
                others.add(words);
            }
        }
        assertThat(others.size()).as(others.toString()).isLessThanOrEqualTo(all.size() / 50);
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void meansMostlyTheSame(Loss loss) {
        var all = rows().toList();
        var same = all.stream()
                .filter(words -> intent(words) == intent(loss.respelled.apply(words)))
                .count();
        assertThat(100 * same / all.size()).isGreaterThanOrEqualTo(loss.percent);
    }
}
