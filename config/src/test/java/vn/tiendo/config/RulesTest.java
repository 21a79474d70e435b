package vn.tiendo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.domain.rules.Rule;

@NullMarked
class RulesTest {
    private static final Path GOOD = Path.of("src/test/resources/deployments/good");

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void startFromAGoodDirectory() throws IOException {
        try (var files = Files.list(GOOD)) {
            for (var file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void thoseOfTheProgramHoldWhereADeploymentNamesNone() {
        assertThat(limit(LocalDate.of(2026, 6, 20))).isEqualTo(3);
    }

    @Test
    void aNewVersionIsAnEntryOfAFileAndHoldsByTheDayOfTheEvent() throws IOException {
        write("""
                - {id: R-20, check: founders, for: named, severity: block, from: 01/01/2011, until: 01/7/2026, limit: 3, message: A, source: Điều lệ}
                - {id: R-20, check: founders, for: named, severity: ask, from: 01/7/2026, limit: 5, message: A, source: Điều lệ mới}
                """);
        assertThat(limit(LocalDate.of(2026, 6, 30))).isEqualTo(3);
        assertThat(limit(LocalDate.of(2026, 7, 1))).isEqualTo(5);
        assertThat(limit(LocalDate.of(2010, 12, 31))).isEqualTo(0);
    }

    @Test
    void everyProblemIsSaid() throws IOException {
        write("""
                - {id: R20, check: sunday, for: all, severity: ask, from: 01/01/2011, message: A, source: A}
                - {id: R-20, check: founders, for: named, severity: often, from: 01/01/2011, limit: 3, message: A, source: A}
                - {id: R-10, check: at_once, for: named, severity: ask, from: 01/01/2011, message: "{limt}", source: A}
                - {id: R-47, check: sunday, for: all, severity: warn, from: 01/01/2011, limit: 7, message: A, source: A}
                - {id: R-30, check: founders, for: named, severity: ask, from: 01/01/2020, until: 01/01/2019, limit: 5, message: A, source: A}
                - {id: R-40, check: founders, for: named, severity: ask, from: 01/01/2011, limit: 3, source: A}
                - {id: R-40, check: founders, for: named, severity: ask, from: 01/01/2026, limit: 4, message: A, source: A}
                - {id: R-05, check: cell_resolution, for: all, severity: block, from: 01/01/2011, message: A}
                - {id: R-01, check: told, for: named, severity: info, from: 01/01/2011, source: A}
                - {id: R-02, check: vote, for: party, severity: info, from: 01/01/2011, condition: A, source: A}
                """);
        assertThat(problems())
                .containsExactly(
                        "rules.yaml: line 1, [0].id: expected the id of a rule such as R-20, found “R20”",
                        "rules.yaml: line 2, [1].severity: expected one of block, ask, warn, info, found “often”",
                        "rules.yaml: line 3, [2].limit: expected the number this rule demands, found nothing",
                        "rules.yaml: line 3, [2].message: expected in braces {amount}, {limit}, found “{limt}”",
                        "rules.yaml: line 4, [3].limit: expected nothing: this rule has no number, found “7”",
                        "rules.yaml: line 5, [4].until: expected a day after 2020-01-01, found “01/01/2019”",
                        "rules.yaml: line 6, [5].message: expected what is said of a report that breaks this rule, found nothing",
                        "rules.yaml: line 7, [6].from: expected days on which no other version of R-40 is in force, found “01/01/2026”",
                        "rules.yaml: line 8, [7].source: expected a text, found nothing",
                        "rules.yaml: line 8, [7].severity: expected ask, warn or info: only what the level above can let pass may be blocked, found “block”",
                        "rules.yaml: line 9, [8].condition: expected what is told of this rule, found nothing",
                        "rules.yaml: line 10, [9].check: expected one of told, cell_resolution, made_official, readmitted, transferred, at_once, long_ago, late_ceremony, founders, reorganised, same_place, sunday, found “vote”",
                        "rules.yaml: line 10, [9].for: expected one of all, admission, founding, named, found “party”");
    }

    @Test
    void whatAProgrammeNamesMustBeARuleThatIsNamed() throws IOException {
        var programme = directory.resolve("programme.yaml");
        Files.writeString(
                programme,
                Files.readString(programme)
                        .replace("    counted: người\n", "    counted: người\n    rules: [R-99, R-47, R-10]\n"));
        assertThat(problems())
                .containsExactly(
                        "programme.yaml: line 23, indicators[0].rules: expected ids of rules of the rules files; there is no R-99, found a list of 3",
                        "programme.yaml: line 23, indicators[0].rules: expected rules that are “for: named”; R-47 holds without being named, found a list of 3");
    }

    private void write(String rules) throws IOException {
        Files.writeString(directory.resolve("rules.yaml"), rules);
        var main = directory.resolve("tiendo.yaml");
        Files.writeString(main, Files.readString(main) + "\nrules: [rules.yaml]\n");
    }

    private int limit(LocalDate day) {
        return switch (Loader.load(directory)) {
            case Loaded.Bad(var problems) -> throw new AssertionError("expected none, found " + problems);
            case Loaded.Good(var configuration) ->
                configuration.catalogue().rules().on(day).stream()
                        .filter(rule -> rule.code().value().equals("R-20"))
                        .findFirst()
                        .map(Rule::limit)
                        .orElse(0);
        };
    }

    private List<String> problems() {
        return switch (Loader.load(directory)) {
            case Loaded.Good _ -> List.of();
            case Loaded.Bad(var problems) ->
                problems.stream().map(Problem::toString).toList();
        };
    }
}
