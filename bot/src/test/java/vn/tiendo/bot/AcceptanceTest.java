package vn.tiendo.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each acceptance example, each line on conversation and each rule is shown by tests that exist, or says why it is open. */
class AcceptanceTest {
    private static final Path ROOT = Path.of("..");
    private static final Path LISTS = Path.of("src/test/resources/acceptance");
    private static final Path DECISIONS = ROOT.resolve("domain/src/main/resources/vn/tiendo/domain/decisions.md");

    private static Stream<String> rows(String list) throws IOException {
        return Files.readAllLines(LISTS.resolve(list)).stream().filter(line -> !line.startsWith("#"));
    }

    static Stream<String> all() throws IOException {
        var all = new ArrayList<String>();
        for (var list : List.of("examples.txt", "lines.txt", "rules.txt")) {
            rows(list).forEach(all::add);
        }
        return all.stream();
    }

    @ParameterizedTest
    @CsvSource({"examples.txt, A", "lines.txt, C", "rules.txt, R"})
    void whatWasDecidedStandsInItsListOnce(String list, String letter) throws IOException {
        var decided = Pattern.compile("(?m)^- \\*\\*(%s-\\d+)\\*\\*".formatted(letter))
                .matcher(Files.readString(DECISIONS))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(decided).isNotEmpty();
        assertThat(rows(list).map(row -> row.substring(0, row.indexOf(' ')))).containsExactlyElementsOf(decided);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatShowsItIsThere(String row) throws IOException {
        for (var shownBy : row.substring(row.indexOf(' ') + 1).split("; ", -1)) {
            isThere(shownBy);
        }
    }

    private static void isThere(String shownBy) throws IOException {
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
