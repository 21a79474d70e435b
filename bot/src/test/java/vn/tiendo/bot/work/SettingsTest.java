package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.domain.calendar.Days;

/** A setting of a programme that is obeyed (C-57). */
class SettingsTest {
    private static final Instant JUNE = Instant.parse("2026-06-30T03:00:00Z");
    private static final Days EARLY = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31));
    private static final List<String> ADMITTED_IN_DECEMBER = List.of(
            "kết nạp 1 thanh niên xung kích, QĐ 45-QĐ/ĐU ngày 25/12/2025",
            "đúng 25/12/2025",
            "10/1/2026",
            "bỏ qua",
            "đúng");

    @Test
    void a43_theCeremonyDecidesTheYearWhereTheProgrammeSaysSo(@TempDir Path directory) {
        var heard = Deployment.in(directory, JUNE)
                .counting("{code: TN_XK, name: thanh niên xung kích, title: Thanh niên xung kích, family: admission,"
                        + " counted: người, needs_decision: true}")
                .setting("count_by: ceremony_date")
                .heard(
                        ADMITTED_IN_DECEMBER,
                        List.of("tiến độ thanh niên xung kích năm 2026", "tiến độ thanh niên xung kích năm 2025"));
        assertThat(heard)
                .contains(
                        "Quyết định: 45-QĐ/ĐU ngày 25/12/2025",
                        "Lễ kết nạp: 10/1/2026",
                        "năm 2026, đến 30/6 (chưa chốt):\nThanh niên xung kích: 1 ",
                        "năm 2025, đến 31/12 (chưa chốt):\nThanh niên xung kích: chưa báo cáo");
    }

    @Test
    void a44_overIncludesItsBoundOnlyIfTheProgrammeSaysSo(@TempDir Path directory) {
        var half = halves(directory);
        assertThat(half.answers("đơn vị nào đạt từ 50% trở lên về kết nạp đảng viên"))
                .contains("đạt từ 50% trở lên: 2/5 đơn vị", "Chi bộ Xuân Hòa: 5/10");
        assertThat(half.answers("đơn vị nào đạt trên 50% về kết nạp đảng viên"))
                .contains("đạt trên 50%: 1/5 đơn vị")
                .doesNotContain("Chi bộ Xuân Hòa: 5/10");
        assertThat(halves(directory)
                        .percentages(1, "half_up, tren_inclusive: true")
                        .answers("đơn vị nào đạt trên 50% về kết nạp đảng viên"))
                .contains("đạt từ 50% trở lên: 2/5 đơn vị", "Chi bộ Xuân Hòa: 5/10");
    }

    @Test
    void a45_thePaceIsSaidWhereTheProgrammeSaysSoAndToWhoeverAsks(@TempDir Path directory) {
        var plan = Deployment.in(directory, JUNE).targets("goc,KN_DV,2026,58").result("x", "KN_DV", 15, EARLY);
        assertThat(plan.answers("tiến độ kết nạp đảng viên"))
                .contains("15/58 (25,9%)")
                .doesNotContain("thời gian");
        assertThat(plan.answers("có kịp chỉ tiêu kết nạp đảng viên không"))
                .contains("25,9% so với 50% thời gian — chậm", "cần 8 mỗi tháng");
        assertThat(plan.setting("pace: linear").answers("tiến độ kết nạp đảng viên"))
                .contains("25,9% so với 50% thời gian — chậm");
    }

    private static Deployment halves(Path directory) {
        return Deployment.in(directory, JUNE)
                .targets("x,KN_DV,2026,10", "y,KN_DV,2026,10", "z,KN_DV,2026,10")
                .result("x", "KN_DV", 5, EARLY)
                .result("y", "KN_DV", 6, EARLY)
                .result("z", "KN_DV", 4, EARLY);
    }
}
