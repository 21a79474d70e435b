package vn.tiendo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.domain.calendar.Offices;

/** The bundled tables of days off, and how a deployment edits a year. */
@NullMarked
class HolidaysTest {
    private static final Path GOOD = Path.of("src/test/resources/deployments/good");

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025-01-31, false, false",
        "2025-05-02, false, true",
        "2025-04-26, true, false",
        "2026-02-20, false, false",
        "2026-02-23, true, true",
        "2026-04-27, false, false",
        "2026-08-22, true, false",
        "2026-08-31, false, true",
        "2026-11-24, false, false",
        "2026-11-25, true, true",
        "2027-02-11, false, false",
        "2027-02-12, true, true"
    })
    void officesAndEnterprisesWorkOnTheseDays(LocalDate day, boolean civil, boolean enterprise) throws IOException {
        assertThat(offices("").civil().isWorking(day)).isEqualTo(civil);
        assertThat(offices("").enterprise().isWorking(day)).isEqualTo(enterprise);
    }

    @Test
    void threeYearsAreCovered() throws IOException {
        assertThat(offices(""))
                .matches(days -> days.cover(2025))
                .matches(days -> days.cover(2026))
                .matches(days -> days.cover(2027));
        assertThat(offices("").cover(2028)).isFalse();
    }

    @Test
    void aYearIsAddedOrReplacedByASheetOfOnesOwn() throws IOException {
        var own = offices("""
                first,last,civil,enterprise,name
                01/01/2027,,off,off,Tết Dương lịch
                08/02/2027,10/02/2027,off,,Tết
                03/01/2028,,off,off,Nghỉ bù
                """);
        assertThat(own.cover(2028)).isTrue();
        assertThat(own.civil().isWorking(LocalDate.of(2028, 1, 3))).isFalse();
        assertThat(own.civil().isWorking(LocalDate.of(2027, 2, 11))).isTrue();
        assertThat(own.enterprise().isWorking(LocalDate.of(2027, 2, 9))).isTrue();
        assertThat(own.civil().isWorking(LocalDate.of(2026, 11, 24))).isFalse();
    }

    private Offices offices(String sheet) throws IOException {
        try (var files = Files.list(GOOD)) {
            for (var file : files.toList()) {
                Files.write(directory.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
        }
        if (!sheet.isEmpty()) {
            Files.writeString(directory.resolve("ngay-nghi.csv"), sheet);
            var main = directory.resolve("tiendo.yaml");
            Files.writeString(main, Files.readString(main) + "\nholidays: [ngay-nghi.csv]\n");
        }
        return Loader.load(directory) instanceof Loaded.Good(var configuration)
                ? configuration.catalogue().offices()
                : failed();
    }

    private Offices failed() {
        throw new AssertionError("expected a good directory, found " + Loader.load(directory));
    }
}
