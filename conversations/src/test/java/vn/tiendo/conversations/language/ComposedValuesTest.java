package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and numbers that are composed, in the report of a secretary and in every spelling. */
class ComposedValuesTest {
    /** Faults in a table as it stands; no more than these in any spelling but with slips, and with slips. */
    @ParameterizedTest
    @CsvSource({"times-1.tsv,3,6,9", "times-2.tsv,48,49,56", "numbers-1.tsv,8,8,16", "numbers-2.tsv,17,18,26"})
    void readsATable(String table, int plain, int respelled, int slipped) {
        assertThat(ComposedValues.faults(table, null)).hasSizeLessThanOrEqualTo(plain);
        for (var spelling : Respelled.values()) {
            assertThat(ComposedValues.faults(table, spelling))
                    .as(spelling.name())
                    .hasSizeLessThanOrEqualTo(spelling == Respelled.SLIPPED ? slipped : respelled);
        }
    }
}
