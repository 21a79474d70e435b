package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that somebody else wrote, each batch read once before its faults were cured as kinds. */
class BatchTest {
    private static Stream<String> batches() {
        return IntStream.rangeClosed(1, Utterances.BATCHES).mapToObj("batch-%d.tsv"::formatted);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void readsTheRowsOfABatch(String table) {
        var faults = new ArrayList<String>();
        Scorer.score(Utterances.lines(table), Language::read, faults);
        assertThat(faults).isEmpty();
    }
}
