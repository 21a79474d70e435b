package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.mongo.Servers;

/** What is said in a group: totals there, the rest to whoever asked alone (C-33). */
class GroupsTest {
    private final FakeChannel telegram = new FakeChannel("telegram");
    private final Running service = Running.withSamples(Servers.EMBEDDED.fresh(), telegram);
    private final Chat group = service.chat(telegram, "-100");

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void answersALeaderWithTotalsThereAndWithTheRestAlone() {
        var leader = service.chat(telegram, "801").joined("2026000001");
        assertThat(asks("801", "@tiendo_bot tiến độ"))
                .contains("13/30", "Chi tiết đã nhắn riêng cho đồng chí.")
                .doesNotContain("Chi bộ", "Đảng bộ", "Chưa đạt", "[");
        assertThat(Chat.texts(leader.hears())).contains("⚠️ Chưa đạt", "Đảng bộ phường Hòa Phú (1/2)", "[Từng đơn vị]");
    }

    @Test
    void aListOrASingleUnitIsForTheAskerAlone() {
        var leader = service.chat(telegram, "801").joined("2026000001");
        assertThat(asks("801", "ai chưa báo cáo"))
                .contains("chỉ trả lời số tổng")
                .doesNotContain("Phú Hưng", "đơn vị:");
        assertThat(Chat.texts(leader.hears())).contains("Đảng bộ phường Phú Hưng");
        var secretary = service.chat(telegram, "802").joined("2026000002");
        assertThat(asks("802", "tiến độ")).contains("chỉ trả lời số tổng").doesNotContain("May Bình Minh", "0/3");
        assertThat(Chat.texts(secretary.hears())).contains("Chi bộ May Bình Minh, năm 2026");
    }

    @Test
    void aGroupIsNobodyAndKeepsNothingOfWhoAskedBefore() {
        service.chat(telegram, "801").joined("2026000001");
        assertThat(asks("801", "tiến độ đảng viên")).contains("13/30").doesNotContain("Công đoàn");
        assertThat(asks("999", "tiến độ")).contains("người đã kết nối").doesNotContain("13/30");
        assertThat(asks("801", "còn quý I thì sao")).contains("quý I/2026, đến", "Công đoàn cơ sở: 0");
    }

    @Test
    void nothingIsReportedThereAndADraftElsewhereIsLeftAlone() {
        var secretary = service.chat(telegram, "802").joined("2026000002");
        secretary.says("kết nạp 2 đảng viên ngày 15/6 ở công ty may Bình Minh");
        assertThat(asks("802", "QĐ 45-QĐ/ĐU")).contains("nhắn riêng");
        assertThat(asks("802", "kết nạp 3 đảng viên hôm qua")).contains("không nhận báo cáo");
        assertThat(asks("802", "đúng")).contains("nhắn riêng");
        assertThat(Chat.texts(secretary.hears())).isEmpty();
        assertThat(secretary.hearsAfter("45-QĐ/ĐU")).contains("1. Kết nạp đảng viên: 2 người");
    }

    private String asks(String who, String words) {
        return Chat.texts(group.sends("group " + who + " words " + words));
    }
}
