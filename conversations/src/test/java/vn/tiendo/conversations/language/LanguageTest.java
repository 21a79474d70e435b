package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LanguageTest {
    @TestFactory
    Stream<DynamicTest> readsTheExamples() {
        return each("seed.tsv");
    }

    private static Stream<DynamicTest> each(String table) {
        return Utterances.rows(table).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.utterance(), () -> assertThat(row.found()).isEqualTo(row.expected())));
    }
}
