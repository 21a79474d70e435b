package vn.tiendo.bot;

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
}
