package vn.tiendo.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each acceptance example is shown by a test that exists, or says why it is open. */
class AcceptanceTest {
    private static final Path ROOT = Path.of("..");
    private static final Path LIST = Path.of("src/test/resources/acceptance/examples.txt");
    private static final int EXAMPLES = 48;

    static Stream<String> examples() throws IOException {
        return Files.readAllLines(LIST).stream().filter(line -> !line.startsWith("#"));
    }

    @Test
    void everyExampleStandsInTheListOnce() throws IOException {
        assertThat(examples().map(line -> line.substring(0, 4)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, EXAMPLES)
                        .mapToObj("A-%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatShowsItIsThere(String line) throws IOException {
        var shownBy = line.substring(5);
        if (shownBy.startsWith("open: ")) {
            assertThat(shownBy.length()).isGreaterThan("open: ".length());
        } else if (shownBy.startsWith("articles.tsv: ")) {
            assertThat(Files.readString(Path.of("src/test/resources/questions/articles.tsv")))
                    .contains("\t" + shownBy.substring("articles.tsv: ".length()) + "\t");
        } else if (shownBy.contains("/")) {
            assertThat(ROOT.resolve("conversations/src/test/resources/transcripts/" + shownBy + ".txt"))
                    .exists();
        } else {
            assertThat(source(shownBy.substring(0, shownBy.indexOf('.'))))
                    .contains("void " + shownBy.substring(shownBy.indexOf('.') + 1) + "(");
        }
    }

    private static String source(String test) throws IOException {
        try (var files = Files.walk(ROOT)) {
            List<Path> found = files.filter(file -> file.endsWith(test + ".java"))
                    .filter(file -> file.toString().contains("src/test/java"))
                    .toList();
            assertThat(found).as(test).hasSize(1);
            return Files.readString(found.getFirst());
        }
    }
}
