package vn.tiendo.conversations.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LexiconTest {

    @TestFactory
    Stream<DynamicTest> findsEachSenseInItsExample() {
        return Lexicon.standard().entries().stream()
                .flatMap(entry -> entry.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                entry.word() + ": " + example,
                                () -> assertThat(says(example, entry.word())).isTrue())));
    }

    @Test
    void hasAnExampleForEachSense() {
        assertThat(Lexicon.standard().entries())
                .allMatch(entry -> !entry.examples().isEmpty());
    }

    @Test
    void forgivesOneSlipInALongPhrase() {
        assertThat(says("kết nạp 2 đảng viêm", new Word(Sense.PEOPLE, "PARTY_MEMBERS")))
                .isTrue();
        assertThat(says("tien do cua chi bo", new Word(Sense.PROGRESS, ""))).isTrue();
        assertThat(says("tieen ddooj", new Word(Sense.PROGRESS, ""))).isTrue();
        assertThat(says("thah lap chi bo", new Word(Sense.FOUND, ""))).isTrue();
    }

    private static boolean says(String words, Word word) {
        var text = Repair.text(words);
        return Stream.iterate(0, at -> at < text.size(), at -> at + 1)
                .flatMap(at -> Lexicon.standard().longest(text, at).stream())
                .anyMatch(found -> found.words().contains(word));
    }
}
