package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the five articles behind the samples, asked for in its own sentence. */
class ArticlesTest extends Conversing {
    private static final Path TABLE = Path.of("src/test/resources/questions/articles.tsv");

    private final Map<String, Chat> askers = new HashMap<>();

    /** A row of the table: who asks what, what the answer holds and what it must not hold. */
    record Row(String code, String question, List<String> holds, List<String> lacks) {
        @Override
        public String toString() {
            return question;
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1], parts(cells[2]), parts(cells[3])));
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAnswered(Row row) {
        var asker = askers.computeIfAbsent(row.code(), this::joined);
        var answer = hears(asker, row.question());
        assertThat(answer).contains(row.holds());
        row.lacks().forEach(wrong -> assertThat(answer).doesNotContain(wrong));
    }
}
