package vn.tiendo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Problems are said in Vietnamese as precisely as in English. */
class VietnameseProblemTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** English of more than one word, as the loader says it to people. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:“[^”]*”, (?:or )?)?(?:an?|the|one|no|nothing(?:, or)?|none|each|at most|ids|off|days|what|text|all|to be|another|characters|keys|rules) .*");

    /** Said to developers, or parts of sentences that are tried as a whole. */
    private static final List<String> NOT_SAID = List.of("expected ", "a number, found", "the keys of");

    @Test
    void knowsEverythingThatTheLoaderSays() throws IOException {
        var unknown = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(said -> ENGLISH.matcher(said).matches())
                        .filter(said -> NOT_SAID.stream().noneMatch(said::startsWith))
                        .filter(said -> VietnameseProblem.known(filled(said)).isEmpty())
                        .forEach(said -> unknown.add(file.getFileName() + ": " + said));
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static String filled(String said) {
        var whole = said.replaceAll("%[sd]", "X");
        return whole.endsWith(" ") ? whole + "X" : whole;
    }

    @Test
    void saysWhereWhatWasExpectedAndWhatWasFound() {
        assertThat(VietnameseProblem.line(
                        new Problem("units.csv", "line 3, parent", "the id of a unit, perhaps “xa”", "“xb”")))
                .isEqualTo("units.csv: dòng 3, parent: cần mã đơn vị, có lẽ là “xa”, thấy “xb”");
        assertThat(VietnameseProblem.line(
                        new Problem("tiendo.yaml", "line 2, suport", "“support”", "the unknown key “suport”")))
                .isEqualTo("tiendo.yaml: dòng 2, suport: cần “support”, thấy khóa lạ “suport”");
        assertThat(VietnameseProblem.line(new Problem(
                        "programme.yaml", "line 7, calendar.duties", "a list of one of month, quarter", "a list of 1")))
                .isEqualTo(
                        "programme.yaml: dòng 7, calendar.duties: cần danh sách một trong month, quarter, thấy danh sách 1");
    }
}
