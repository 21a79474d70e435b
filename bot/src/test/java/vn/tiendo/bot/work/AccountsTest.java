package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.mongo.Servers;

/** A lost telephone: the level above closes the account, and its person joins again by a new code (C-31). */
class AccountsTest {
    private static final Pattern CODE = Pattern.compile("\\d{5}-\\d{5}");

    private final FakeChannel telegram = new FakeChannel("telegram");

    @Test
    void closesEveryChatAtOnceAndGivesANewCode() {
        try (var service = Running.withoutReports(Servers.EMBEDDED.fresh(), Running.Parts.of(telegram))) {
            var lost = service.chat(telegram, "1").joined("2026000002");
            var verifier = service.chat(telegram, "2").joined("2026000003");
            assertThat(verifier.hearsAfter("khóa tài khoản Chi bộ May Bình Minh"))
                    .contains("[Khóa] [Không]");
            var locked = verifier.hearsAfter("đúng");
            assertThat(locked).contains("Đã khóa tài khoản ở Chi bộ May Bình Minh");
            assertThat(lost.hearsAfter("tiến độ")).doesNotContain("năm 2026").contains("mã đăng ký");
            var code = CODE.matcher(locked).results().findFirst().orElseThrow().group();
            assertThat(service.chat(telegram, "3").hearsAfter(code)).contains("Hệ thống lưu họ tên");
        }
    }
}
