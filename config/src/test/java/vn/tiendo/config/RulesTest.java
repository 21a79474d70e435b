package vn.tiendo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
                - {id: R-45, check: decision_form, for: named, severity: ask, from: 01/01/2011, message: A, source: A}
                - {id: R-46, check: told, for: named, severity: info, from: 01/01/2011, condition: A, source: A, forms: [12-QĐ/ĐTN]}
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
                        "rules.yaml: line 10, [9].forms: expected a number of each body that may issue such decisions, such as 12-QĐ/ĐTN, found nothing",
                        "rules.yaml: line 11, [10].forms: expected nothing: this rule is not about the form of decisions, found a list of 1",
                        "rules.yaml: line 12, [11].check: expected one of told, cell_resolution, made_official, readmitted, transferred, at_once, long_ago, late_ceremony, founders, reorganised, part_of, same_place, sunday, decision_form, place_there, strength, stock, found “vote”",
                        "rules.yaml: line 12, [11].for: expected one of all, admission, founding, named, found “party”");
    }

    @Test
    void everyRuleOfTheDomainIsARow() throws IOException {
        var decisions = Files.readString(Path.of("../domain/src/main/resources/vn/tiendo/domain/decisions.md"));
        var named = Pattern.compile("(?m)^- \\*\\*(R-\\d\\d)\\*\\*")
                .matcher(decisions)
                .results()
                .map(found -> found.group(1))
                .toList();
        var rows = good().catalogue().rules().versions();
        assertThat(named).hasSize(35);
        assertThat(rows.stream().map(rule -> rule.code().value())).containsAll(named);
        assertThat(rows).allSatisfy(rule -> assertThat(rule.source()).isNotEmpty());
    }

    @Test
    void whatIsToBeVerifiedOnlyAsks() {
        assertThat(good().catalogue().rules().versions().stream()
                        .filter(rule -> rule.severity() == Rule.Severity.BLOCK)
                        .map(rule -> rule.code().value()))
                .containsExactly("R-20");
    }

    @Test
    void theKindsOfPartyOrganisationsAreToldByTheDay() {
        assertThat(condition("R-22", LocalDate.of(2026, 7, 25))).contains("đảng bộ bộ phận");
        assertThat(condition("R-22", LocalDate.of(2026, 7, 26))).contains("đảng bộ trực thuộc cơ sở");
    }

    @Test
    void howManyAnOccupationalUnionNeedsIsNotCheckedSinceItIsNotKnown() {
        assertThat(rule("R-31", LocalDate.of(2019, 6, 30)).map(Rule::limit)).contains(10);
        assertThat(rule("R-31", LocalDate.of(2026, 6, 20))).isEmpty();
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
        return rule("R-20", day).map(Rule::limit).orElse(0);
    }

    private String condition(String code, LocalDate day) {
        return rule(code, day).flatMap(Rule::condition).orElseThrow();
    }

    private Optional<Rule> rule(String code, LocalDate day) {
        return good().catalogue().rules().on(day).stream()
                .filter(rule -> rule.code().value().equals(code))
                .findFirst();
    }

    private Configuration good() {
        return switch (Loader.load(directory)) {
            case Loaded.Bad(var problems) -> throw new AssertionError("expected none, found " + problems);
            case Loaded.Good(var configuration) -> configuration;
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
