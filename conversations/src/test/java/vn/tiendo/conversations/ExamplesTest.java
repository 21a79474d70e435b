package vn.tiendo.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever an answer, a question, a receipt, a help or an error tells somebody to type works for them in that moment (C-58): every
 * example that stands anywhere in the transcripts is typed right where it stands.
 */
class ExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    /** "(ví dụ: 45-QĐ/ĐU)", "nhắn, ví dụ: sửa 2.", "nhắn GIỮ NGUYÊN". */
    private static final List<Pattern> TAUGHT = List.of(
            Pattern.compile("\\(ví dụ: ([^)]+)\\)"),
            Pattern.compile("[Vv]í dụ: ([^.()\\[\\n]+?)(?:\\.(?:\\s|$)|\\n| \\[)"),
            Pattern.compile("(?:nhắn|trả lời) (\\p{Lu}{2,}(?: \\p{Lu}{2,})*)"));

    private static final List<String> IN_VAIN =
            List.of("chưa hiểu", "chưa đọc được", "không có lệnh", "chưa làm được", "không được phân công");

    /** Taught for another moment. */
    private static final String LATER = "xong việc này, đồng chí nhắn TIẾP TỤC";

    private final Set<String> played = ConcurrentHashMap.newKeySet();

    @TestFactory
    Stream<DynamicTest> everyExampleWorksWhereItStands() throws IOException {
        try (var paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> dynamicTest(FOLDER.relativize(file).toString(), () -> plays(file)));
        }
    }

    private void plays(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("> ") || line.startsWith("@ "))
                .toList();
        var stage = new Stage();
        for (int at = 0; at < lines.size(); at++) {
            int before = stage.page().length();
            stage.play(lines.get(at));
            var said = stage.page().substring(before);
            for (var example : examples(said)) {
                if (played.add(example + "\n" + said)) {
                    works(lines.subList(0, at + 1), example);
                }
            }
        }
    }

    private static Set<String> examples(String said) {
        var told = said.lines()
                .filter(line -> !line.startsWith("> ") && !line.startsWith("= "))
                .toList();
        var examples = new LinkedHashSet<String>();
        for (var pattern : TAUGHT) {
            pattern.matcher(String.join("\n", told).replace(LATER, ""))
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split(" hoặc ", -1)))
                    .map(example -> example.strip().replaceAll("[“”]", ""))
                    .forEach(examples::add);
        }
        return examples;
    }

    private static void works(List<String> before, String example) {
        var stage = new Stage();
        before.forEach(stage::play);
        int length = stage.page().length();
        stage.play("> " + example);
        assertThat(stage.page().substring(length))
                .as("“%s” after%n%s", example, stage.page().substring(Math.max(0, length - 600), length))
                .doesNotContain(IN_VAIN);
    }
}
