package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.domain.calendar.Days;

/** What holds in any programme: rounding, ranges, targets of nothing, ranking, who may ask. */
class GeneralTest extends Conversing {
    private static final Instant MID_2026 = Instant.parse("2026-06-20T03:00:00Z");
    private static final Days EARLY_2026 = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31));

    private final Chat leader = joined("2800000001");
    private final Chat secretary = joined("2800000002");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "48;41;2;half_up;48/41 (117,07%)",
                "449;350;1;truncate;449/350 (128,2%)",
                "1071;444;2;truncate;1.071/444 (241,21%)",
                "1071;444;2;half_up;1.071/444 (241,22%)"
            })
    void a03_a04_a05_decimalsAndRoundingAreSettings(
            int count, int target, int decimals, String rounding, String shown, @TempDir Path directory) {
        assertThat(admitted(directory, decimals, rounding, count, target)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "24;còn 1 để đạt mức tối thiểu 25",
                "25;đạt (mục tiêu 25–30)",
                "27;đạt (mục tiêu 25–30)",
                "30;đạt (mục tiêu 25–30)"
            })
    void a10_c21_upToTheEndOfARangeThereIsNoPercentage(int count, String shown, @TempDir Path directory) {
        assertThat(unions(directory, count)).contains(shown).doesNotContain("%");
    }

    @Test
    void a10_c21_aboveARange(@TempDir Path directory) {
        assertThat(unions(directory, 31)).contains("vượt 1 so với mức 30");
    }

    @Test
    void a11_theLowEndWithTwoDecimals(@TempDir Path directory) {
        var answer = Deployment.in(directory, MID_2026)
                .percentages(2, "half_up")
                .targets("goc,KN_DV,2026,2500-3000")
                .result("x", "KN_DV", 3_274, EARLY_2026)
                .answers("tiến độ đảng viên");
        assertThat(answer).contains("3.274", "vượt 274 so với mức 3.000 (109,13%)", "mức tối thiểu 2.500: 130,96%");
    }

    @Test
    void a18_theSumSinceTheStartAndAHalfYear(@TempDir Path directory) {
        var deployment = Deployment.in(directory, MID_2026)
                .targets("goc,KN_DV,2026,58")
                .result("x", "KN_DV", 159, new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .result("x", "KN_DV", 15, EARLY_2026);
        assertThat(deployment.answers("tiến độ đảng viên")).contains("lũy kế từ đầu giai đoạn: 174");
        assertThat(deployment.answers("6 tháng đầu năm 2026 kết nạp được bao nhiêu đảng viên"))
                .contains("15/58")
                .doesNotContain("174");
    }

    @Test
    void a12_aYearWithoutResultsIsNotMadeUpForByAnother(@TempDir Path directory) {
        var answer = Deployment.in(directory, Instant.parse("2024-06-30T03:00:00Z"))
                .targets("goc,TL_TN,2022-2026,ít nhất 3 mỗi năm từ 2023")
                .result("x", "TL_TN", 16, new Days(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
                .answers("tiến độ tổ chức Đoàn");
        assertThat(answer).contains("2023: 16/3 đạt", "2024: 0/3 chưa đạt", "lũy kế 16");
    }

    @Test
    void a32_notQuiteAllIsNeverShownAsAll(@TempDir Path directory) {
        assertThat(admitted(directory, 0, "half_up", 349, 350))
                .contains("99%", "còn 1")
                .doesNotContain("100%");
        assertThat(admitted(directory, 1, "half_up", 1999, 2000))
                .contains("99,9%")
                .doesNotContain("100%");
        assertThat(admitted(directory, 1, "half_up", 20_001, 20_000)).contains("vượt 1");
    }

    @Test
    void a38_nobodyIsCountedIntoATotalOfPersons(@TempDir Path directory) {
        var answer = Deployment.in(directory, MID_2026)
                .targets("goc,KN_DV,2026,5", "goc,KN_TN,2026,5")
                .answersAfter(
                        List.of(
                                "kết nạp 1 đoàn viên thanh niên ngày 10/4",
                                "bỏ qua",
                                "đúng",
                                "kết nạp 1 đảng viên, QĐ 45-QĐ/ĐU ngày 10/6",
                                "bỏ qua",
                                "đúng"),
                        "tiến độ");
        assertThat(answer)
                .contains("Đảng viên: 1/5 (20%)", "Đoàn viên thanh niên: 1/5 (20%)")
                .doesNotContain("tổng", "2/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tiến độ Chi bộ Xuân Hòa;1 (chỉ tiêu 0)",
                "tiến độ Chi bộ Yên Bình;2 đảng viên (chưa nhập chỉ tiêu)",
                "tiến độ Chi bộ Dệt Kim;3 (không giao chỉ tiêu)"
            })
    void a40_c20_zeroNotEnteredAndNotAssignedAreThreeThings(String words, String shown, @TempDir Path directory) {
        var answer = Deployment.in(directory, MID_2026)
                .targets("x,KN_DV,2026,0", "y,KN_DV,2026,chưa nhập")
                .result("x", "KN_DV", 1, EARLY_2026)
                .result("y", "KN_DV", 2, EARLY_2026)
                .result("z", "KN_DV", 3, EARLY_2026)
                .answers(words);
        assertThat(answer).contains(shown).doesNotContain("∞", "%", "NaN");
    }

    @Test
    void a40_aResultAgainstATargetOfNothing(@TempDir Path directory) {
        var answer = Deployment.in(directory, MID_2026)
                .targets("x,KN_DV,2026,0")
                .answersAfter(
                        List.of("kết nạp 1 đảng viên, QĐ 45-QĐ/ĐU ngày 10/6", "bỏ qua", "đúng"),
                        "tiến độ Chi bộ Xuân Hòa");
        assertThat(answer).contains("1 (chỉ tiêu 0)").doesNotContain("∞", "%", "NaN");
    }

    @Test
    void a41_rankedByShareThenBySurplus(@TempDir Path directory) {
        var answer = Deployment.in(directory, MID_2026)
                .targets("x,KN_DV,2026,4", "y,KN_DV,2026,8", "z,KN_DV,2026,3", "w,KN_DV,2026,2")
                .result("x", "KN_DV", 5, EARLY_2026)
                .result("y", "KN_DV", 10, EARLY_2026)
                .result("z", "KN_DV", 3, EARLY_2026)
                .result("v", "KN_DV", 4, EARLY_2026)
                .answers("xếp hạng các chi bộ về kết nạp đảng viên");
        assertThat(answer)
                .containsSubsequence(
                        "Chi bộ Yên Bình: 10/8 (125%), vượt 2",
                        "Chi bộ Xuân Hòa: 5/4 (125%), vượt 1",
                        "Chi bộ Dệt Kim: 3/3 (100%)",
                        "Chi bộ Quang Trung: chưa báo cáo, chỉ tiêu 2",
                        "Không xếp hạng (không có chỉ tiêu): Chi bộ Vĩnh Long (4)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiến độ Đảng bộ trực thuộc 02", "tiến độ toàn thành phố", "đơn vị nào chưa đạt"})
    void a42_aSecretaryIsToldNothingOfOthers(String words) {
        assertThat(hears(secretary, words))
                .contains("chưa được phân quyền", "tiến độ của Chi bộ May Sao Biển")
                .doesNotContainPattern(Pattern.compile("[0-9]"));
    }

    @Test
    void a42_openedTotalsAreToldWithoutTheUnits(@TempDir Path directory) {
        var deployment = Deployment.in(directory, MID_2026)
                .targets("goc,KN_DV,2026,20", "x,KN_DV,2026,4", "y,KN_DV,2026,8")
                .result("y", "KN_DV", 7, EARLY_2026);
        assertThat(deployment.answersToSecretary("tiến độ toàn tỉnh"))
                .contains("Đảng viên: 7/20 (35%), còn 13")
                .doesNotContain("Yên Bình", "đơn vị đạt", "7/8");
        assertThat(deployment.answersToSecretary("đơn vị nào chưa đạt"))
                .contains("chưa được phân quyền")
                .doesNotContainPattern("[0-9]");
        assertThat(deployment.answersToSecretary("tiến độ Chi bộ Yên Bình"))
                .contains("chưa được phân quyền")
                .doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-20T03:00:00Z", "2026-07-05T03:00:00Z"})
    void aReportOfACellBeforeItWasMergedStaysInTheTotals(String reportedAt, @TempDir Path directory) {
        var deployment = Deployment.in(directory, Instant.parse(reportedAt))
                .mergedX("01/07/2026,y")
                .targets("goc,KN_DV,2026,20", "y,KN_DV,2026,8")
                .result("y", "KN_DV", 3, EARLY_2026);
        var reported = List.of("kết nạp 2 đảng viên ngày 18/6", "bỏ qua", "đúng");
        var later = Instant.parse("2026-07-06T03:00:00Z");
        assertThat(deployment.answersAfter(reported, later, "tiến độ")).contains("Đảng viên: 5/20");
        assertThat(deployment.answersAfter(reported, later, "tiến độ Chi bộ Yên Bình"))
                .contains("Đảng viên: 5/8", "Kế thừa từ Chi bộ Xuân Hòa (sáp nhập từ 1/7/2026)");
    }

    @Test
    void aMergedCellReportsNothingOfTheDaysAfter(@TempDir Path directory) {
        var deployment = Deployment.in(directory, Instant.parse("2026-07-05T03:00:00Z"));
        assertThat(deployment.mergedX("01/07/2026,y").answersToSecretary("kết nạp 2 đảng viên ngày 2/7"))
                .contains("Từ 1/7/2026 Chi bộ Xuân Hòa sáp nhập vào Chi bộ Yên Bình", "ví dụ: 30/6");
    }

    @Test
    void a46_howeverItIsTyped() {
        var answer = hears(leader, "tiến độ?");
        assertThat(answer).contains("47/42");
        assertThat(hears(leader, Normalizer.normalize("tiến độ?", Normalizer.Form.NFD)))
                .isEqualTo(answer);
        assertThat(hears(leader, "tien do?")).isEqualTo(answer);
        assertThat(hears(leader, "TIẾN ĐỘ?")).isEqualTo(answer);
        assertThat(hears(leader, "TĐ")).isEqualTo(answer);
    }

    private static String admitted(Path directory, int decimals, String rounding, int count, int target) {
        return Deployment.in(directory, MID_2026)
                .percentages(decimals, rounding)
                .targets("goc,KN_DV,2026," + target)
                .result("x", "KN_DV", count, EARLY_2026)
                .answers("tiến độ đảng viên");
    }

    private static String unions(Path directory, int count) {
        return Deployment.in(directory, MID_2026)
                .targets("goc,TL_CDCS,2026,25-30")
                .result("x", "TL_CDCS", count, EARLY_2026)
                .answers("tiến độ công đoàn cơ sở");
    }
}
