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
import vn.tiendo.domain.rules.Check;
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
                - {id: R-20, severity: block, from: 01/01/2011, until: 01/7/2026, limit: 3, source: Điều lệ}
                - {id: R-20, severity: ask, from: 01/7/2026, limit: 5, source: Điều lệ mới}
                """);
        assertThat(limit(LocalDate.of(2026, 6, 30))).isEqualTo(3);
        assertThat(limit(LocalDate.of(2026, 7, 1))).isEqualTo(5);
        assertThat(limit(LocalDate.of(2010, 12, 31))).isEqualTo(0);
    }

    @Test
    void everyProblemIsSaid() throws IOException {
        write("""
                - {id: R-99, severity: ask, from: 01/01/2011, source: A}
                - {id: R-20, severity: often, from: 01/01/2011, limit: 3, source: A}
                - {id: R-10, severity: ask, from: 01/01/2011, source: A}
                - {id: R-47, severity: warn, from: 01/01/2011, limit: 7, source: A}
                - {id: R-30, severity: ask, from: 01/01/2020, until: 01/01/2019, limit: 5, source: A}
                - {id: R-40, severity: ask, from: 01/01/2011, limit: 3, source: A}
                - {id: R-40, severity: ask, from: 01/01/2026, limit: 4, source: A}
                - {id: R-05, severity: block, from: 01/01/2011}
                """);
        assertThat(problems())
                .containsExactly(
                        "rules.yaml: line 1, [0].id: expected one of R-05, R-08, R-09, R-10, R-11, R-20, R-23, R-25, R-26, R-30, R-31, R-35, R-36, R-40, R-41, R-43, R-47, found “R-99”",
                        "rules.yaml: line 2, [1].severity: expected one of block, ask, warn, info, found “often”",
                        "rules.yaml: line 3, [2].limit: expected the number this rule demands, found nothing",
                        "rules.yaml: line 4, [3].limit: expected nothing: this rule has no number, found “7”",
                        "rules.yaml: line 5, [4].until: expected a day after 2020-01-01, found “01/01/2019”",
                        "rules.yaml: line 7, [6].from: expected days on which no other version of R-40 is in force, found “01/01/2026”",
                        "rules.yaml: line 8, [7].source: expected a text, found nothing",
                        "rules.yaml: line 8, [7].severity: expected ask, warn or info: only what the level above can let pass may be blocked, found “block”");
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
                configuration
                        .catalogue()
                        .rules()
                        .on(day, Check.PARTY_FOUNDERS)
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
