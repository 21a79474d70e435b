package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.mongo.Servers;

/** Several foundings of a kind in one enterprise, each said to be another than those before it, are filed. */
class FoundingsTest {
    private final FakeChannel telegram = new FakeChannel("telegram");
    private final Running service = Running.withoutReports(Servers.EMBEDDED.fresh(), Running.Parts.of(telegram));

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aThirdIsAskedAboutAndFiled() {
        var chat = service.chat(telegram, "1").joined("2026000002");
        founds(chat, "15/6", "147-QĐ/ĐU");
        assertThat(chat.hearsAfter("đúng")).contains("Đã ghi nhận");
        founds(chat, "10/6", "148-QĐ/ĐU");
        assertThat(chat.hearsAfter("việc khác")).contains("148-QĐ/ĐU");
        assertThat(chat.hearsAfter("đúng")).contains("Đã ghi nhận");
        assertThat(founds(chat, "12/6", "149-QĐ/ĐU"))
                .contains("Giống báo cáo")
                .contains("147-QĐ/ĐU")
                .contains("148-QĐ/ĐU");
        assertThat(chat.hearsAfter("việc khác")).contains("149-QĐ/ĐU");
        assertThat(chat.hearsAfter("đúng")).contains("Đã ghi nhận");
        assertThat(service.reports()).hasSize(3);
    }

    private static String founds(Chat chat, String day, String decision) {
        return chat.hearsAfter(
                "thành lập chi bộ công ty An Phát ngày " + day + " qd " + decision + ", 4 đảng viên chính thức");
    }
}
