package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.bot.mongo.Servers;

/** What a reporter and those above are told of a report that is corrected, asked for elsewhere or owed. */
class TrustTest {
    private static final String SECRETARY = "2026000002";

    private final FakeChannel telegram = new FakeChannel("telegram");
    private final FakeChannel zalo = new FakeChannel("zalo");
    private final FakeChannel web = new FakeChannel("web", true);
    private final Running service =
            Running.withoutReports(Servers.EMBEDDED.fresh(), Running.Parts.of(telegram, zalo, web));

    @AfterEach
    void figuresEqualARecount() {
        assertThat(service.recount.differences()).isEmpty();
        service.close();
    }

    @Test
    void a29_aDayThatIsCorrectedMovesTheResultToItsQuarter() {
        var chat = service.chat(telegram, "1").joined(SECRETARY);
        chat.hearsAfter("kết nạp 2 đảng viên ngày 2/4, qd 45 o cty may Binh Minh");
        assertThat(chat.hearsAfter("đúng")).contains("Đã ghi nhận báo cáo số 1");
        assertThat(chat.hearsAfter("tiến độ đảng viên quý 2")).contains("Đảng viên: 2");
        chat.hearsAfter("sửa ngày 30/3");
        assertThat(chat.hearsAfter("đúng")).contains("Đã đính chính báo cáo số 1");
        assertThat(chat.hearsAfter("tiến độ đảng viên quý 1")).contains("Đảng viên: 2");
        assertThat(chat.hearsAfter("tiến độ đảng viên quý 2")).doesNotContain("Đảng viên: 2");
        assertThat(chat.hearsAfter("tiến độ đảng viên năm 2026")).contains("Đảng viên: 2/");
        assertThat(chat.hearsAfter("báo cáo số 1")).contains("đã đính chính");
    }

    @Test
    void a48_theFiguresAreTheSameOnBothChannels() {
        var one = service.chat(zalo, "1").joined(SECRETARY);
        var other = service.chat(telegram, "2").joined(SECRETARY);
        one.hearsAfter("kết nạp 2 đảng viên ngày 15/6, qd 45 o cty may Binh Minh");
        assertThat(one.hearsAfter("đúng")).contains("báo cáo số 1");
        assertThat(other.hearsAfter("tiến độ")).isEqualTo(one.hearsAfter("tiến độ"));
        assertThat(other.hearsAfter("báo cáo của tôi")).contains("Báo cáo số 1: 2 đảng viên");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zalo", "telegram", "web"})
    void c09_whatWasSentIsCorrectedTakenBackAndUndoneOnWhateverChannel(String name) {
        var chat = service.chat(
                        Stream.of(zalo, telegram, web)
                                .filter(one -> one.name().equals(name))
                                .findFirst()
                                .orElseThrow(),
                        "1")
                .joined(SECRETARY);
        chat.hearsAfter("kết nạp 2 đảng viên ngày 15/6, qd 45 o cty may Binh Minh");
        chat.hearsAfter("đúng");
        assertThat(chat.hearsAfter("sửa: 3 chứ không phải 2")).contains("2 người -> 3 người");
        assertThat(chat.hearsAfter("đúng")).contains("Đã đính chính báo cáo số 1");
        assertThat(chat.hearsAfter("tiến độ đảng viên năm 2026")).contains("Đảng viên: 3/");
        chat.hearsAfter("hoàn tác");
        chat.hearsAfter("đúng");
        assertThat(chat.hearsAfter("tiến độ đảng viên năm 2026")).contains("Đảng viên: 2/");
        chat.hearsAfter("gửi nhầm");
        chat.hearsAfter("1");
        chat.hearsAfter("đúng");
        assertThat(chat.hearsAfter("tiến độ đảng viên năm 2026")).doesNotContain("Đảng viên: 2/");
    }

    @Test
    void a47_silenceAndNothingAreToldApart() {
        var chat = service.chat(telegram, "1").joined(SECRETARY);
        var silent = chat.hearsAfter("tiến độ");
        assertThat(silent).contains("Chưa báo cáo").contains("quá hạn");
        assertThat(chat.hearsAfter("không phát sinh")).contains("[Đúng, không có]");
        chat.hearsAfter("đúng");
        assertThat(chat.hearsAfter("tiến độ")).contains("không phát sinh, đã báo cáo đến ngày 20/6/2026");
    }
}
