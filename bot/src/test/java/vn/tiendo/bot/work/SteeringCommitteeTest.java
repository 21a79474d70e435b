package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a leader of the sample of Ban Chỉ đạo 1416 is told. */
class SteeringCommitteeTest extends Conversing {
    private final Chat leader = joined("1416000001");

    @Test
    void a22_targetsThatAreNotKnown() {
        assertThat(hears(leader, "tiến độ tổ chức cơ sở đảng"))
                .contains("2 tổ chức cơ sở đảng (chưa nhập chỉ tiêu)")
                .doesNotContain("%");
    }

    @Test
    void a19_netGrowthIsNoAdmission() {
        assertThat(hears(leader, "kết nạp đảng viên"))
                .contains("2 đảng viên", "đảng viên trong hợp tác xã: tăng thuần 26 (không phải kết nạp)")
                .doesNotContain("28");
    }

    @Test
    void a21_whatIsNewIsNotWhatThereIs() {
        assertThat(lines(leader, "thành lập mới bao nhiêu tổ chức cơ sở đảng"))
                .contains(
                        "Tổ chức cơ sở đảng: 2 tổ chức cơ sở đảng (chưa nhập chỉ tiêu).",
                        "tổ chức cơ sở đảng trong đơn vị kinh tế tư nhân: hiện có 29 (30/6/2023).");
    }

    @Test
    void whatIsNotFollowedIsNotAnsweredWithOtherFigures() {
        assertThat(hears(leader, "tiến độ đoàn viên thanh niên"))
                .contains("không theo dõi", "Nội dung theo dõi: tổ chức cơ sở đảng, đảng viên", "tăng gần 900")
                .doesNotContain("%");
    }
}
