package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and numbers that are composed, in the report of a secretary and in every spelling. */
class ComposedValuesTest {
    /** None as it stands, no more than these in a spelling, and no more than these with slips. */
    @ParameterizedTest
    @CsvSource({
        "times-1.tsv,1,7",
        "times-2.tsv,1,15",
        "times-3.tsv,0,5",
        "times-4.tsv,0,2",
        "times-5.tsv,0,1",
        "times-6.tsv,1,10",
        "numbers-1.tsv,0,3",
        "numbers-2.tsv,3,4",
        "numbers-3.tsv,0,0",
        "numbers-4.tsv,0,1"
    })
    void readsATable(String table, int respelled, int slipped) {
        assertThat(ComposedValues.faults(table, UnaryOperator.identity())).isEmpty();
        for (var spelling : Respelled.values()) {
            assertThat(ComposedValues.faults(table, spelling::of))
                    .as(spelling.name())
                    .hasSizeLessThanOrEqualTo(spelling == Respelled.SLIPPED ? slipped : respelled);
        }
    }
}
