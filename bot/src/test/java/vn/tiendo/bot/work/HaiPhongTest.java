package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a leader of the Hải Phòng sample is told (A-01 to A-08, C-42). */
class HaiPhongTest extends Conversing {
    private final Chat leader = joined("2800000001");

    @Test
    void a01_overfulfilledWithOneDecimal() {
        assertThat(hears(leader, "tiến độ tổ chức đảng"))
                .contains("47/42", "111,9%", "vượt 5")
                .doesNotContain("112%");
    }

    @Test
    void a02_unionsInAndOutsideTheTarget() {
        assertThat(hears(leader, "tiến độ công đoàn cơ sở"))
                .contains("174/141", "123,4%", "vượt 33", "ngoài chỉ tiêu 14", "tổng 188")
                .doesNotContain("133,3%");
    }

    @Test
    void a03_youthOrganisationsWithOneDecimal() {
        assertThat(hears(leader, "tiến độ tổ chức Đoàn")).contains("48/41 (117,1%)");
    }

    @Test
    void a04_ownersAreAmongTheAdmitted() {
        assertThat(hears(leader, "tiến độ kết nạp đảng viên"))
                .contains("449/350", "128,3%", "vượt 99", "trong đó 6 chủ doanh nghiệp")
                .doesNotContain("455");
    }

    @Test
    void a05_thousandsWithADot() {
        assertThat(hears(leader, "tiến độ?")).contains("1.071/444", "241,2%");
    }

    @Test
    void aFamilyThatIsNamedIsNotTheWholeBoard() {
        assertThat(hears(leader, "tiến độ đoàn viên"))
                .contains("1.071/444", "241,2%")
                .doesNotContain("47/42", "449/350");
        assertThat(hears(leader, "kết nạp đảng viên")).contains("449/350").doesNotContain("1.071");
    }

    @Test
    void aUnitIsFoundHoweverItIsTyped() {
        for (var words : new String[] {"tiến độ u9", "tiến độ đảng bộ 09", "đảng bộ trực thuộc 9 thế nào"}) {
            assertThat(hears(leader, words))
                    .as(words)
                    .contains("Đảng bộ trực thuộc 09")
                    .doesNotContain("47/42", "1.071");
        }
    }

    /** The year's results are known without their days: a quarter can show neither a nought nor a verdict. */
    @Test
    void c23_c54_resultsOfAnUnknownDayAreNoFailure() {
        assertThat(hears(leader, "quý 1 kết nạp được bao nhiêu đảng viên"))
                .contains("quý I/2022", "chưa rõ ngày: 449")
                .doesNotContain("Chưa đạt", "0%", "còn 350", "0/16");
    }

    @Test
    void m22_theBestFiveAndTheLast() {
        assertThat(lines(leader, "top 5 đảng viên"))
                .filteredOn(line -> line.matches("\\d+\\. .*"))
                .first()
                .asString()
                .startsWith("1. Đảng bộ trực thuộc 16: 47/32 (146,9%)");
        assertThat(lines(leader, "top 5 đảng viên"))
                .filteredOn(line -> line.matches("\\d+\\. .*"))
                .hasSize(5);
        assertThat(lines(leader, "đơn vị nào kết nạp đảng viên thấp nhất"))
                .filteredOn(line -> line.matches("\\d+\\. .*"))
                .first()
                .asString()
                .contains("(100%)");
        assertThat(lines(leader, "xếp hạng tổ chức đảng"))
                .hasSizeLessThanOrEqualTo(15)
                .contains("Còn 6 đơn vị cùng hạng 5.");
    }

    @Test
    void aListSaysItsBasisOnceAndGoesOnByPages() {
        var first = leader.says("xếp hạng đảng viên");
        assertThat(Chat.texts(first)).containsOnlyOnce("Dữ liệu mẫu").containsOnlyOnce("năm 2022, đến 31/12");
        assertThat(Chat.texts(leader.presses("Xem tiếp (6)")))
                .contains("11. Đảng bộ trực thuộc 06: 8/8 (100%)")
                .doesNotContain("1. Đảng bộ trực thuộc 16");
    }

    @Test
    void a06_tallyOfPartyOrganisations() {
        assertThat(hears(leader, "tiến độ tổ chức đảng"))
                .contains("16/16 đơn vị hoàn thành và vượt chỉ tiêu, trong đó 4 vượt, 12 đạt đúng 100%");
    }

    @Test
    void a07_theTotalDoesNotHideTheUnitThatFallsShort() {
        assertThat(hears(leader, "tiến độ tổ chức Đoàn"))
                .contains("48/41", "15/16", "5 vượt", "1 chưa hoàn thành: Đảng bộ trực thuộc 09 (1/2)");
    }

    @Test
    void a08_aUnitWithoutATarget() {
        assertThat(hears(leader, "tiến độ Công đoàn ngành Công Thương"))
                .contains("9", "không giao chỉ tiêu")
                .doesNotContain("%");
    }

    @Test
    void c42_whatNeedsActionLeads() {
        assertThat(lines(leader, "tiến độ?"))
                .startsWith(
                        "⚠️ Chưa đạt: Tổ chức Đoàn, Hội: Đảng bộ trực thuộc 09 (1/2).",
                        "Nghị quyết 28, năm 2022, đến 31/12 (chưa chốt):");
    }

    @Test
    void aUnitThatDoesNotExistIsNotTheWholeBoard() {
        var answer = leader.says("tiến độ xã Không Có");
        assertThat(Chat.texts(answer))
                .contains("không tìm thấy đơn vị “xã Không Có”", "ví dụ: tiến độ ", "[Tiến độ]")
                .doesNotContain("47/42");
        assertThat(Chat.texts(leader.presses("Tiến độ"))).contains("47/42");
    }
}
