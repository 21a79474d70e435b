package vn.tiendo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.config.tree.Folder;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.units.UnitId;

@NullMarked
class LoaderTest {
    private static final Path DEPLOYMENTS = Path.of("src/test/resources/deployments");

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void startFromAGoodDirectory() throws IOException {
        try (var files = Files.list(DEPLOYMENTS.resolve("good"))) {
            for (var file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void takesADirectoryThatIsInOrder() {
        assertThat(problems(directory)).isEmpty();
    }

    /** {@code check .} */
    @Test
    void findsTheFilesOfTheDirectoryOneIsIn() throws IOException {
        for (var here : List.of(Path.of("."), Path.of(""), Path.of("../config/"))) {
            assertThat(new Folder.Directory(here).bytes("pom.xml"))
                    .as("%s", here)
                    .isPresent();
            assertThat(new Folder.Directory(here).files()).contains("src/test/resources/deployments/good/tiendo.yaml");
            assertThat(new Folder.Directory(here).bytes("../pom.xml")).isEmpty();
        }
    }

    @Test
    void reportsEveryProblemAtOnceInTheOrderOfFilesAndLines() {
        assertThat(problems(DEPLOYMENTS.resolve("bad")))
                .containsExactly(
                        "tiendo.yaml: line 2, suport: expected “support”, found the unknown key “suport”",
                        "units.csv: line 3, parent: expected the id of a unit, perhaps “xa”, found “xb”",
                        "units.csv: line 4, from: expected a day such as 2026-07-02 or 02/7/2026, found “31/02/2026”",
                        "units.csv: line 5, id: expected an id of 1 to 20 of the letters a-z, digits and -, found “Chi bộ 3”",
                        "people.csv: line 2, unit: expected the id of a unit, perhaps “cb-1”, found “cb-9”",
                        "people.csv: line 3, code: expected nothing, “code” stands only in the bundled samples, found “123”",
                        "people.csv: line 3, role: expected one of secretary, deputy, verifier, leader, administrator, found “chief”",
                        "programme.yaml: line 4, issuer: expected a text, found a list of 1",
                        "programme.yaml: line 7, phase.last: expected a day on or after the first, 2026-01-01, found “31/12/2025”",
                        "programme.yaml: line 8, root: expected the id of a unit, perhaps “xa”, found “xaa”",
                        "programme.yaml: line 9, confirmation: expected one of none, superior, found “maybe”",
                        "programme.yaml: line 14, as_of: expected nothing, “as_of” stands only in the bundled samples, found “01/01/2026”",
                        "programme.yaml: line 21, indicators[1].code: expected a code that no other indicator has, found “KN_DV”",
                        "programme.yaml: line 24, indicators[1].family: expected one of admission, founding, input, found “admision”",
                        "forgotten.csv: the file: expected to be named in tiendo.yaml or a programme's file, found no mention");
    }

    @Test
    void saysThatThereIsNoDirectory() {
        assertThat(problems(Path.of("nowhere"))).containsExactly("nowhere: the file: expected a directory, found none");
    }

    @Test
    void saysThatThereIsNoMainFile() throws IOException {
        Files.delete(directory.resolve("tiendo.yaml"));
        assertThat(problems(directory))
                .containsExactly("tiendo.yaml: the file: expected a file of this name, found none");
    }

    /** Each replaces one text of one file and names the only problem that must come of it; a freeze before the due day among them (C-25). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tiendo.yaml | support: 0200 000 001 | support: [1 | tiendo.yaml: line 3: expected YAML, found this slip: expected ',' or ']', but got :
            tiendo.yaml | support: 0200 000 001 | support: 1\\nsupport: 2 | tiendo.yaml: line 3, support: expected each key once, found “support” again
            tiendo.yaml | support: 0200 000 001 | support: &a 1 | tiendo.yaml: line 2, support: expected the values themselves, found an anchor (&)
            tiendo.yaml | office: Đảng ủy xã Ví Dụ\\n | `` | tiendo.yaml: office: expected a text, found nothing
            tiendo.yaml | units: [units.csv] | units: [units.csv, more.csv] | more.csv: the file: expected a file of this name, found none
            tiendo.yaml | [people.csv] | [] | people.csv: the file: expected to be named in tiendo.yaml or a programme's file, found no mention
            programme.yaml | code: vi-du | code: Ví dụ | programme.yaml: line 1, code: expected an id of 1 to 20 of the letters a-z, digits and -, found “Ví dụ”
            programme.yaml | last: 31/12/2026 | last: 31/12/2025 | programme.yaml: line 7, phase.last: expected a day on or after the first, 2026-01-01, found “31/12/2025”
            programme.yaml | last: 31/12/2026 | last: tháng 12 | programme.yaml: line 7, phase.last: expected a day such as 2026-07-02 or 02/7/2026, found “tháng 12”
            programme.yaml | root: xa | root: xx-yy-zz | programme.yaml: line 8, root: expected the id of a unit, found “xx-yy-zz”
            programme.yaml | confirmation: none | confirmation: noone | programme.yaml: line 9, confirmation: expected one of none, superior, found “noone”
            programme.yaml | confirmation: none | confirmaton: none | programme.yaml: line 9, confirmaton: expected “confirmation”, found the unknown key “confirmaton”
            programme.yaml | due_working_days: 2 | due_working_days: hai | programme.yaml: line 13, calendar.due_working_days: expected a whole number from 0 to 60, found “hai”
            programme.yaml | due_working_days: 2 | due_working_days: 8 | programme.yaml: line 16, calendar.frozen[0].on: expected a day after the due day, 2026-04-10, found “10/4/2026”
            programme.yaml | on: 10/4/2026 | on: 02/4/2026 | programme.yaml: line 16, calendar.frozen[0].on: expected a day after the due day, 2026-04-02, found “02/4/2026”
            programme.yaml | counted: người | counted: người\\n    kinds: [{code: doan, name: đoàn viên, admits: KN_DV}] | programme.yaml: line 23, indicators[0].kinds[0].admits: expected nothing: only a kind that is founded has it, found “KN_DV”
            programme.yaml | confirmation: none | as_of: 01/01/2026 | programme.yaml: line 9, as_of: expected nothing, “as_of” stands only in the bundled samples, found “01/01/2026”
            programme.yaml | confirmation: none | percentages: {decimals: 7} | programme.yaml: line 9, percentages.decimals: expected a whole number from 0 to 4, found “7”
            units.csv | khac,Đảng bộ xã Khác,,đảng bộ xã,,01/07/2025, | khac,Đảng bộ xã Khác,,đảng bộ xã,xaa,01/07/2025, | units.csv: line 6, parent: expected the id of a unit, perhaps “xa”, found “xaa”
            units.csv | xa,01/07/2025,01/05/2026 | xa,01/07/2025,01/06/2026 | units.csv: line 4, from: expected a day on which the version of “cb-1” from 2025-07-01 has ended, found “01/05/2026”
            units.csv | khac,Đảng bộ xã Khác,,đảng bộ xã,,01/07/2025, | khac,Đảng bộ xã Khác,,đảng bộ xã,,01/07/2025,01/04/2025 | units.csv: line 6, until: expected a day after 2025-07-01, found “01/04/2025”
            units.csv | khac,Đảng bộ xã Khác,,đảng bộ xã,,01/07/2025, | khac,Đảng bộ xã Khác,,đảng bộ xã,xa,01/06/2025, | units.csv: line 6, parent: expected a unit that exists on all days from 2025-06-01 on, found “xa”
            units.csv | đảng bộ xã,,01/07/2025,\\ncb-1 | đảng bộ xã,cb-2,01/07/2025,\\ncb-1 | units.csv: line 5, parent: expected a unit that does not itself stand below “cb-2”, found “xa”
            units.csv | id,name,short_names,type | id,name,short_names,typ | units.csv: line 1: expected “type”, found the unknown column “typ”
            units.csv | khac,Đảng bộ xã Khác,,đảng bộ xã,,01/07/2025, | dang-bo-xa-khac-mot-hai,Đảng bộ xã Khác,,đảng bộ xã,,01/07/2025, | units.csv: line 6, id: expected an id of 1 to 20 of the letters a-z, digits and -, found “dang-bo-xa-khac-mot-hai”
            units.csv | khac,Đảng bộ xã Khác,,đảng bộ xã,,01/07/2025, | khac,Đảng bộ, xã Khác,,đảng bộ xã,,01/07/2025, | units.csv: line 6: expected 7 cells, found 8
            units.csv | Đảng bộ xã Khác | "Đảng bộ"x | units.csv: the file: expected CSV, found a quotation mark without its partner
            people.csv | cb-1,secretary | cb-9,secretary | people.csv: line 2, unit: expected the id of a unit, perhaps “cb-1”, found “cb-9”
            people.csv | cb-1,secretary,01/07/2025 | cb-1,secretary,01/06/2025 | people.csv: line 2, from: expected a day on which the unit “cb-1” exists, found “01/06/2025”
            people.csv | leader | chief | people.csv: line 3, role: expected one of secretary, deputy, verifier, leader, administrator, found “chief”
            people.csv | cb-1,secretary,01/07/2025, | cb-1,secretary,01/07/2025,01/07/2025 | people.csv: line 2, until: expected a day after 2025-07-01, found “01/07/2025”
            people.csv | binh,Trần Thị Bình | an,Trần Thị Bình | people.csv: line 3, name: expected the name “Nguyễn Văn An” of “an” above, found “Trần Thị Bình”
            enterprises.csv | cb-1 | cb-3 | enterprises.csv: line 2, cell: expected the id of a unit, perhaps “cb-1”, found “cb-3”
            enterprises.csv | cb-1 | cb-1\\nmot,Công ty Khác,công ty TNHH, | enterprises.csv: line 3, id: expected an id that no other enterprise has, found “mot”
            targets.csv | Chi bộ Hai | Chi bộ Hia | targets.csv: line 4, unit: expected the id or name of a unit, perhaps “Chi bộ Hai”, found “Chi bộ Hia”
            targets.csv | Chi bộ Hai | khac | targets.csv: line 4, unit: expected a unit below “xa”, the root of vi-du, found “khac”
            targets.csv | cb-1,KN_DV | cb-1,KN_VD | targets.csv: line 3, indicator: expected an indicator of the programme, perhaps “KN_DV”, found “KN_VD”
            targets.csv | cb-1,KN_DV | cb-1,KN_DV.own | targets.csv: line 3, indicator: expected a sub-count of KN_DV, found “KN_DV.own”
            targets.csv | cb-1,KN_DV | cb-1,KN_DV.owner | targets.csv: line 3, target: expected nothing: a target is for an indicator and a period, found “3”
            targets.csv | cb-1,KN_DV,2026 | cb-1,KN_DV,2025 | targets.csv: line 3, period: expected a time inside the phase, 2026-01-01 to 2026-12-31, found “2025”
            targets.csv | cb-1,KN_DV,2026 | cb-1,KN_DV,năm nay | targets.csv: line 3, period: expected a period such as 2026, 2026-H1, 2026-9M, 2026-Q2, 2026-05, 2022-2025 or a day such as 15/6/2026, found “năm nay”
            targets.csv | cb-1,KN_DV,2026 | cb-1,KN_DV,15/6/2026 | targets.csv: line 3, target: expected nothing: a target is for an indicator and a period, found “3”
            targets.csv | cb-1,KN_DV,2026 | cb-1,,2026 | targets.csv: line 3, indicator: expected an indicator, found nothing
            targets.csv | cb-1,KN_DV,2026,3 | cb-1,KN_DV,2026,ba | targets.csv: line 3, target: expected a target such as 42, 25-30, chưa nhập, suy ra 15, 4% của 1434, ít nhất 3 mỗi năm từ 2023, cả giai đoạn 174, found “ba”
            targets.csv | cb-1,KN_DV,2026,3 | cb-1,KN_DV,2026,30-25 | targets.csv: line 3, target: expected a range whose first number is not above its second, found “30-25”
            targets.csv | cb-1,KN_DV,2026,3 | cb-1,KN_DV,2026,400% của 1434 | targets.csv: line 3, target: expected a share above 0% and up to 100%, found “400% của 1434”
            targets.csv | cb-1,KN_DV,2026,3 | cb-1,KN_DV,2026,4% của 1434 | targets.csv: line 3, target: expected what the base counts and when, in the columns base and base_on, found “4% của 1434”
            targets.csv | cb-1,KN_DV,2026,3 | cb-1,KN_DV,2026,ít nhất 3 mỗi năm từ 2026 | targets.csv: line 3, period: expected the phase, for such a target, found “2026”
            targets.csv | cb-1,KN_DV,2026,3 | cb-1,KN_DV,2026,3\\ncb-1,KN_DV,2026,4 | targets.csv: line 4, target: expected one target for the same unit, indicator, period and from; there is one on line 3, found “4”
            targets.csv | xa,KN_DV,2026,9 | xa,KN_DV,2026,9,1 | targets.csv: line 2: expected 4 cells, found 5
            """)
    void namesTheOneProblem(String file, String text, String replacement, String problem) {
        replace(file, text, replacement);
        assertThat(problems(directory)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            01/05/2026,cb-9 | expected the id of a unit, perhaps “cb-1”, found “cb-9”
            ,cb-1 | expected a unit that exists on the day given under until, found “cb-1”
            """)
    void aMergedUnitNamesAUnitThatIsThere(String end, String problem) {
        mergedInto(end);
        assertThat(problems(directory)).containsExactly("units.csv: line 5, into: " + problem);
    }

    @Test
    void whatTheLevelAboveDecidesDemandsAVerifier() {
        replace("programme.yaml", "confirmation: none", "confirmation: superior");
        assertThat(problems(directory)).isEmpty();
        replace("people.csv", "chi,Lê Thị Chi,xa,verifier,01/07/2025,\n", "");
        assertThat(problems(directory))
                .containsExactlyInAnyOrder(
                        "programme.yaml: line 9, confirmation: expected “none”, or a verifier above “cb-1” among the people: nobody could confirm, found “superior”",
                        "programme.yaml: line 16, calendar.frozen[0].on: expected nothing, or a verifier above “cb-1” among the people: nobody could let fixed figures be corrected, found “10/4/2026”");
    }

    /** What the root itself reports is decided by nobody if nothing stands above it. */
    @Test
    void whoReportsAtTheRootNeedsAVerifierAboveItToo() {
        replace("people.csv", "binh,Trần Thị Bình,xa,leader", "binh,Trần Thị Bình,xa,deputy");
        replace("programme.yaml", "confirmation: none", "confirmation: superior");
        assertThat(problems(directory))
                .containsExactlyInAnyOrder(
                        "programme.yaml: line 9, confirmation: expected “none”, or a unit above “xa” with a verifier: nobody could confirm what “xa” itself reports, found “superior”",
                        "programme.yaml: line 16, calendar.frozen[0].on: expected nothing, or a unit above “xa” with a verifier: nobody could let fixed figures of “xa” itself be corrected, found “10/4/2026”");
        replace("units.csv", "xa,Đảng bộ xã Ví Dụ,,đảng bộ xã,,", "xa,Đảng bộ xã Ví Dụ,,đảng bộ xã,khac,");
        assertThat(problems(directory))
                .hasSize(2)
                .allMatch(problem -> problem.contains("or a verifier above “xa” among the people"));
        replace("people.csv", "chi,Lê", "dung,Hoàng Dũng,khac,verifier,01/07/2025,\nchi,Lê");
        assertThat(problems(directory)).isEmpty();
    }

    @Test
    void aRootAndACellWithoutAVerifierAreBothNamed() {
        replace("people.csv", "binh,Trần Thị Bình,xa,leader", "binh,Trần Thị Bình,xa,deputy");
        replace("people.csv", "chi,Lê Thị Chi,xa,verifier,01/07/2025,\n", "");
        assertThat(problems(directory))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("a verifier above “cb-1”"))
                .anyMatch(problem -> problem.contains("a unit above “xa”"));
    }

    @Test
    void aRoleThatCannotBeReadIsOneProblem() {
        replace("people.csv", "chi,Lê Thị Chi,xa,verifier", "chi,Lê Thị Chi,xa,verifer");
        assertThat(problems(directory)).singleElement().asString().contains("found “verifer”");
        replace("people.csv", "binh,Trần Thị Bình,xa,leader", "binh,Trần Thị Bình,xa,secretry");
        assertThat(problems(directory)).hasSize(2).allMatch(problem -> problem.contains("role: expected"));
    }

    /** One elsewhere, one of the cell itself and one who has left are none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chi,Lê Thị Chi,cb-2,verifier,01/07/2025,",
                "chi,Lê Thị Chi,xa,verifier,01/07/2025,01/06/2026",
                "chi,Lê Thị Chi,cb-1,verifier,01/07/2025,"
            })
    void aVerifierWhoCannotDecideIsNone(String row) {
        replace("people.csv", "chi,Lê Thị Chi,xa,verifier,01/07/2025,", row);
        assertThat(problems(directory))
                .singleElement()
                .asString()
                .contains("nobody could let fixed figures be corrected");
    }

    @Test
    void aUnitMayBeMergedIntoAnother() {
        mergedInto("01/05/2026,cb-1");
        assertThat(problems(directory)).isEmpty();
    }

    private void mergedInto(String end) {
        replace("units.csv", "parent,from,until", "parent,from,until,into");
        replace("units.csv", "cb-2,Chi bộ Hai,,chi bộ,xa,01/07/2025,", "cb-2,Chi bộ Hai,,chi bộ,xa,01/07/2025," + end);
    }

    @Test
    void aParentsTargetNeedNotBeTheSumOfItsChildrens() {
        replace("targets.csv", "xa,KN_DV,2026,9", "xa,KN_DV,2026,100");
        assertThat(problems(directory)).isEmpty();
    }

    @Test
    void aLaterVersionOfATargetIsNoDuplicate() {
        replace("targets.csv", "period,target", "period,target,from");
        replace("targets.csv", "cb-1,KN_DV,2026,3", "cb-1,KN_DV,2026,3\ncb-1,KN_DV,2026,5,01/07/2026");
        assertThat(problems(directory)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            42                       | Fixed[count=42]
            1.434                    | Fixed[count=1434]
            0                        | Fixed[count=0]
            25-30                    | Range[low=25, high=30]
            2.500–3.000              | Range[low=2500, high=3000]
            chưa nhập                | NotEntered[]
            suy ra 15                | Inferred[count=15]
            """)
    void readsTargetsAsTheyAreWritten(String written, String aim) {
        replace("targets.csv", "xa,KN_DV,2026,9", "xa,KN_DV,2026,9999");
        replace("targets.csv", "cb-1,KN_DV,2026,3", "cb-1,KN_DV,2026," + written);
        assertThat(aim(new Period.Year(2026)).toString()).isEqualTo(aim);
    }

    @Test
    void whatIsHandedDownIsNoMoreThanWhatWasGiven() {
        replace("targets.csv", "cb-1,KN_DV,2026,3", "cb-1,KN_DV,2026,10");
        assertThat(problems(directory))
                .containsExactly(
                        "targets.csv: line 3, target: expected at most 9, which the unit above was given, found “10”");
    }

    @Test
    void anEmptyTargetIsNotAssigned() {
        replace("targets.csv", "cb-1,KN_DV,2026,3", "cb-1,KN_DV,2026,");
        assertThat(aim(new Period.Year(2026))).isEqualTo(new Aim.Unassigned());
    }

    @Test
    void aNumberForThePhaseIsAPhaseTotal() {
        replace("targets.csv", "cb-1,KN_DV,2026,3", "cb-1,KN_DV,phase,3");
        assertThat(aim(new Period.Phase())).isEqualTo(new Aim.PhaseTotal(3));
    }

    @Test
    void readsSheetsThatASpreadsheetSavedWithSemicolonsAndAMark() {
        replace("targets.csv", ",", ";");
        replace("targets.csv", "unit;indicator", "\uFEFFunit;indicator");
        assertThat(aim(new Period.Year(2026))).isEqualTo(new Aim.Fixed(3));
    }

    private Aim aim(Period period) {
        return switch (Loader.load(directory)) {
            case Loaded.Bad(var problems) -> throw new AssertionError("expected none, found " + problems);
            case Loaded.Good(var configuration) ->
                configuration
                        .catalogue()
                        .versions(new ProgrammeCode("vi-du"), new IndicatorCode("KN_DV"), new UnitId("cb-1"), period)
                        .getFirst()
                        .aim();
        };
    }

    private void replace(String file, String text, String replacement) {
        var path = directory.resolve(file);
        try {
            var before = Files.readString(path);
            assertThat(before).contains(lines(text));
            Files.writeString(path, before.replace(lines(text), lines(replacement)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static List<String> problems(Path directory) {
        return switch (Loader.load(directory)) {
            case Loaded.Good _ -> List.of();
            case Loaded.Bad(var problems) ->
                problems.stream().map(Problem::toString).toList();
        };
    }
}
