package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageTest {
    private static final Hearing SECRETARY = new Hearing(Utterances.TODAY, Hearing.As.SECRETARY);

    @TestFactory
    Stream<DynamicTest> readsTheExamples() {
        return each("seed.tsv");
    }

    @TestFactory
    Stream<DynamicTest> readsOtherSpellingsOrdersAndNoise() {
        return each("own.tsv");
    }

    @TestFactory
    Stream<DynamicTest> leavesAloneWhatIsNoReport() {
        return each("negative.tsv");
    }

    @Test
    void readsTheSameInAnyNormalForm() {
        assertThat(Utterances.rows("own.tsv")).allSatisfy(row -> {
            var decomposed = java.text.Normalizer.normalize(row.utterance(), java.text.Normalizer.Form.NFD);
            assertThat(Language.read(decomposed, SECRETARY).intent())
                    .isEqualTo(Language.read(row.utterance(), SECRETARY).intent());
        });
    }

    @Test
    void isNotHeldUpByRepetition() {
        var pieces = Stream.of(
                "kết nạp ",
                "2-",
                "1.",
                "15/6 ",
                "không ",
                "một trăm ",
                "tháng 5 ",
                "(",
                "công ty ",
                "a",
                "9",
                "đ/c ",
                "chi bộ nào ",
                "từ 1 đến ",
                "ngày ",
                "keets ",
                "𝒂",
                "\u0301",
                "QĐ 45-",
                "mười ");
        assertThat(pieces)
                .allSatisfy(piece -> assertThat(quickest(piece.repeat(4_000 / piece.length())))
                        .as("eight times what an eighth of it takes is in proportion, 64 times is its square")
                        .isLessThan(40 * quickest(piece.repeat(500 / piece.length()))));
    }

    /** Nanoseconds of processor time of the quickest of some readings: neither a busy machine nor a slow one fails the test. */
    private static long quickest(String words) {
        var clock = ManagementFactory.getThreadMXBean();
        return LongStream.range(0, 10)
                .map(_ -> {
                    var start = clock.getCurrentThreadCpuTime();
                    assertThat(Language.read(words, SECRETARY)).isNotNull();
                    return clock.getCurrentThreadCpuTime() - start;
                })
                .min()
                .orElseThrow();
    }

    private static Stream<DynamicTest> each(String table) {
        return Utterances.rows(table).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.utterance(), () -> assertThat(row.found()).isEqualTo(row.expected())));
    }
}
