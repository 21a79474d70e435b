package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.domain.calendar.Days;

/** What a leader of the sample of Đảng ủy Khối 2022 is told. */
class BlocCommitteeTest extends Conversing {
    private final Chat leader = joined("2022000001");

    @Test
    void a26_aPublishedShareIsQuotedWhereTheTargetIsNotKnown() {
        assertThat(hears(leader, "kết nạp đảng viên đạt bao nhiêu phần trăm kế hoạch"))
                .contains("Đảng viên: 306; báo cáo công bố 102% kế hoạch (chưa nhập chỉ tiêu).")
                .doesNotContain("/300");
    }

    @Test
    void a26_ofASectorThatNoReportNamesAllAreSaid() {
        assertThat(hears(leader, "khu vực tư nhân kết nạp bao nhiêu đảng viên"))
                .startsWith("Chưa lọc được “khu vực tư nhân” (báo cáo không ghi loại hình): 306 là tất cả.");
    }

    @Test
    void a26_anAssignedTargetIsMeasured(@TempDir Path directory) {
        var year = new Days(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        assertThat(Deployment.in(directory, Instant.parse("2022-12-31T03:00:00Z"))
                        .targets("goc,KN_DV,2022,300")
                        .result("x", "KN_DV", 306, year)
                        .answers("kết nạp đảng viên đạt bao nhiêu phần trăm kế hoạch"))
                .contains("306/300 (102%), vượt 6");
    }

    @Test
    void a27_withoutTargetsTheCountRanksAndAllAtTheLastPlaceAreListed() {
        var heard = lines(leader, "10 đơn vị làm tốt nhất về phát triển đảng viên");
        assertThat(heard)
                .startsWith("Xếp hạng đảng viên: 109 đơn vị.", "Các đơn vị không giao chỉ tiêu nên xếp theo số lượng.");
        assertThat(heard.stream().filter(line -> line.matches("\\d+\\. .*")))
                .hasSize(12)
                .endsWith(
                        "10. Tổ chức cơ sở đảng 023: 7 (không giao chỉ tiêu).",
                        "10. Tổ chức cơ sở đảng 052: 7 (không giao chỉ tiêu).",
                        "10. Tổ chức cơ sở đảng 060: 7 (không giao chỉ tiêu).");
    }

    @Test
    void c51_theWordsOfAUnitsNameAreNoLevel() {
        assertThat(hears(leader, "tiến độ tổ chức cơ sở đảng 109"))
                .startsWith("Tổ chức cơ sở đảng 109, năm 2022, đến 31/12:");
        assertThat(hears(leader, "các tổ chức cơ sở đảng kết nạp được bao nhiêu"))
                .doesNotContain("không có đơn vị thuộc cấp");
    }
}
