package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and numbers that are composed, in the report of a secretary and in every spelling. */
class ComposedValuesTest {
    /** Faults in a table as it stands; no more than these in any spelling but with slips, and with slips. */
    @ParameterizedTest
    @CsvSource({"times-1.tsv,3,6,9", "times-2.tsv,48,49,56", "numbers-1.tsv,0,0,3", "numbers-2.tsv,0,3,4"})
    void readsATable(String table, int plain, int respelled, int slipped) {
        assertThat(ComposedValues.faults(table, UnaryOperator.identity())).hasSizeLessThanOrEqualTo(plain);
        for (var spelling : Respelled.values()) {
            assertThat(ComposedValues.faults(table, spelling::of))
                    .as(spelling.name())
                    .hasSizeLessThanOrEqualTo(spelling == Respelled.SLIPPED ? slipped : respelled);
        }
    }
}
