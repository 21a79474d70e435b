package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules that check nothing of a report are told, as they are bundled, to whoever asks for the conditions. */
class ToldRulesTest extends Conversing {
    private final Chat leader = joined("2800000001");

    @Test
    void r07_byWhichDayAnAdmissionCounts() {
        assertThat(hears(leader, "điều kiện kết nạp đảng viên"))
                .contains("Kết quả tính vào kỳ theo ngày quyết định;")
                .contains("ngày quyết định là mốc tuổi đảng, ngày tổ chức lễ là ngày vào Đảng.");
    }

    @Test
    void r27_byWhichDayAFoundingCounts() {
        assertThat(hears(leader, "điều kiện thành lập chi bộ"))
                .contains("Tính theo ngày của quyết định; lễ công bố, ra mắt chỉ là ngày thứ hai.");
    }

    @Test
    void r43_howManyABranchOfTheAssociationNeedsIsNotKnown() {
        assertThat(hears(leader, "điều kiện thành lập chi hội"))
                .containsIgnoringCase(
                        "Chi hội: chưa tìm thấy văn bản nêu số hội viên tối thiểu; đồng chí hỏi Hội cấp trên.");
    }
}
