package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.mongo.Servers;

/** One person on several channels: joined by a code of ten minutes, with one draft and the same report numbers. */
class LinkTest {
    private static final Pattern CODE = Pattern.compile("(\\d{5})-(\\d{5})");

    private final FakeChannel zalo = new FakeChannel("zalo");
    private final FakeChannel telegram = new FakeChannel("telegram");
    private final MovableClock clock = new MovableClock(Running.NOW);
    private final Running service = Running.withoutReports(
            Servers.EMBEDDED.fresh(), Running.Parts.of(zalo, telegram).clock(clock));
    private final Chat onTelegram = service.chat(telegram, "t");
    private final Chat onZalo = service.chat(zalo, "z");

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void theDraftOfOneChatIsGoneOnWithInTheOther() {
        onTelegram.joined("2800000002");
        onTelegram.presses("Đúng");
        onTelegram.says("kết nạp 2 đảng viên ngày 15/12/2022");
        joinedByLink();
        onZalo.presses("Đúng");
        onZalo.presses("Tiếp tục");
        onZalo.says("45-QĐ/ĐU");
        onZalo.says("bỏ qua");
        onZalo.presses("Đúng, gửi");

        assertThat(Chat.texts(onZalo.hears()) + Chat.texts(zalo.in("z"))).contains("báo cáo số 1.");
        assertThat(service.reports()).hasSize(1);
        assertThat(onTelegram.hearsAfter("báo cáo của tôi"))
                .contains("Báo cáo số 1: 2 đảng viên, 15/12/2022, 45-QĐ/ĐU");
    }

    @Test
    void theCodeWorksOnceAndForTenMinutes() {
        onTelegram.joined("2800000002");
        joinedByLink();
        var other = service.chat(zalo, "other");
        other.opens();
        assertThat(other.hearsAfter(code())).contains("không đúng");

        var late = code(onTelegram.hearsAfter("thêm kênh"));
        clock.pass(Duration.ofMinutes(11));
        assertThat(other.hearsAfter(late)).contains("không đúng");
    }

    @Test
    void oneChatIsTakenAwayAndTheOtherGoesOn() {
        onTelegram.joined("2800000002");
        joinedByLink();

        assertThat(onZalo.hearsAfter("ngắt kết nối")).contains("không còn gắn với ai");
        assertThat(onZalo.hearsAfter("tiến độ")).contains("Mã đăng ký");
        assertThat(onTelegram.hearsAfter("tiến độ")).contains("Chi bộ");
    }

    private String used = "";

    private void joinedByLink() {
        used = code(onTelegram.hearsAfter("thêm kênh"));
        clock.pass(Duration.ofMinutes(1));
        onZalo.joined(used);
    }

    private String code() {
        return used;
    }

    private static String code(String text) {
        var found = CODE.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1) + found.group(2);
    }
}
