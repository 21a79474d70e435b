package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that somebody else wrote, each batch read once before its faults were cured as kinds. */
class BatchTest {
    @ParameterizedTest
    @ValueSource(strings = {"batch-1.tsv", "batch-2.tsv", "batch-3.tsv", "batch-4.tsv", "batch-5.tsv", "batch-6.tsv"})
    void readsTheRowsOfABatch(String table) {
        var faults = new ArrayList<String>();
        Scorer.score(Utterances.lines(table), Language::read, faults);
        assertThat(faults).isEmpty();
    }
}
