package vn.tiendo.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What comments refer to stands in the list of decisions. */
class DecisionsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path LIST = ROOT.resolve("domain/src/main/resources/vn/tiendo/domain/decisions.md");
    private static final Pattern ID = Pattern.compile("\\b(?:[ACIMPRT]-\\d{1,2}|message \\d{1,2})\\b");
    private static final Pattern BY_TEST = Pattern.compile("(?:\\bC-|(?:\\b|_)c(?=\\d\\d_))(\\d{1,2})(?!\\d)");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);

    @Test
    void eachThatACommentNamesStandsInTheList() throws IOException {
        var known = Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("- **"))
                .map(line -> line.substring(4, line.indexOf("**", 4)))
                .collect(Collectors.toSet());
        var unknown = new TreeSet<String>();
        for (var file : sources()) {
            named(file).stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> unknown.add(id + " in " + ROOT.relativize(file)));
        }
        assertThat(known).hasSizeGreaterThan(200);
        assertThat(unknown).isEmpty();
    }

    /** A test is named after a line: by {@code c12_} in its name, or by C-12 where it is told what it shows. */
    @Test
    void eachLineOnConversationIsNamedByATest() throws IOException {
        var lines = Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("- **C-"))
                .map(line -> line.substring(4, line.indexOf("**", 4)))
                .toList();
        var named = new TreeSet<String>();
        for (var file : sources()) {
            if (file.toString().endsWith("Test.java") || file.toString().endsWith("IT.java")) {
                BY_TEST.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> named.add("C-" + Integer.parseInt(found.group(1))));
            }
        }
        assertThat(lines)
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(named).contains(line));
    }

    private static Set<String> named(Path file) throws IOException {
        return COMMENT.matcher(Files.readString(file))
                .results()
                .flatMap(comment -> ID.matcher(comment.group()).results())
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("/src/"))
                    .toList();
        }
    }
}
