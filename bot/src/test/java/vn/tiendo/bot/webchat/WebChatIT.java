package vn.tiendo.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.tiendo.bot.process.Jar;

/** Secretaries and a leader in a browser before the whole service: the packaged jar on its samples, behind a line that can be cut. */
@ExtendWith(Chromium.Installed.class)
class WebChatIT {
    private static final String REVIEW = "Đồng chí xem lại:";
    private static final String FILED = "✅ Đã ghi nhận báo cáo số ";

    private static Jar jar;
    private static Jar.Running service;
    private static Cable cable;
    private static Chromium page;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        jar = new Jar(folder);
        service = jar.serve();
        cable = new Cable(service.at("/"));
        page = new Chromium(cable.uri());
    }

    @AfterAll
    static void stop() throws Exception {
        page.close();
        cable.close();
        service.kill();
    }

    @BeforeEach
    void stranger() {
        page.driver().get(cable.uri() + "/chat/samples");
        page.driver().manage().deleteAllCookies();
        page.run("sessionStorage.clear(); localStorage.clear()");
        page.complaints();
        page.open(390, 844, false);
        page.answers("Kính chào đồng chí.");
    }

    @Test
    void aReportInOneLineAddsJustItsCountToTheUnitsFigure() {
        pictures("whole-joining");
        joins("Bí thư Chi bộ May Bình Minh");
        page.say("tiến độ?");
        page.answers("Chi bộ May Bình Minh, năm ");
        int before = counted("Đảng viên");
        page.say("kn 1 dv hom nay o cty may Binh Minh, qd 145 du");
        page.answers(REVIEW);
        assertThat(page.answer())
                .contains("Kết nạp đảng viên\n1 người", "145-QĐ/ĐU", "Công ty TNHH May Bình Minh")
                .contains("Đơn vị báo cáo: Chi bộ May Bình Minh");
        pictures("whole-review");
        page.press("Đúng, gửi");
        page.answers(FILED);
        assertThat(counted("Đảng viên")).isEqualTo(before + 1);
        pictures("whole-receipt");
        page.say("tiến độ?");
        page.answers("Chi bộ May Bình Minh, năm ");
        assertThat(counted("Đảng viên")).isEqualTo(before + 1);
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void aReportByButtonsGoesBackAndIsEdited() {
        joins("Bí thư Chi bộ May Sao Biển");
        page.say("tiến độ?");
        page.answers("Chi bộ May Sao Biển, năm 2022");
        int before = counted("Đoàn viên, hội viên");
        page.say("trợ giúp");
        page.answers("ví dụ");
        page.say("hủy");
        page.press("Kết nạp");
        page.press("đoàn viên, hội viên thanh niên");
        page.answers("Số đoàn viên, hội viên thanh niên mới?");
        page.say("4");
        page.answers("Kết nạp ngày nào?");
        page.say("quay lại");
        page.answers("Đang ghi: 4.");
        page.say("3");
        page.answers("Kết nạp ngày nào?");
        page.say("15/12");
        page.press("Công ty TNHH May Sao Biển");
        page.answers(REVIEW);
        page.press(".review button", "Sửa");
        page.press("Số người");
        page.answers("Đang ghi: 3.");
        page.say("2");
        page.answers(REVIEW);
        assertThat(page.answer()).contains("2 người", "15/12/2022");
        page.press("Đúng, gửi");
        page.answers(FILED);
        assertThat(counted("Đoàn viên, hội viên")).isEqualTo(before + 2);
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void aDraftOutlivesAReloadAndALostLine() {
        joins("Bí thư Chi bộ Chè Núi Xanh");
        page.say("kết nạp 1 đảng viên ngày 15/6");
        page.answers("Số quyết định?");
        page.type("52");
        var said = page.log();
        page.driver().navigate().refresh();
        page.answers("Số quyết định?");
        assertThat(page.log()).isEqualTo(said);
        assertThat(page.field().getDomProperty("value")).isEqualTo("52");
        cable.cut();
        page.say("-QĐ/ĐU");
        page.until("a notice", chat -> chat.find("#lost").getText().startsWith("Mất kết nối."));
        assertThat(page.times("#pending .said")).isEqualTo(1);
        cable.mend();
        page.press("Bỏ qua");
        page.answers(REVIEW);
        assertThat(page.answer()).contains("1 người", "52-QĐ/ĐU ngày 15/6/2024");
        assertThat(page.log().split("52-QĐ/ĐU\n", -1)).as("it arrived once").hasSize(2);
        assertThat(page.find("#lost").getText()).isEmpty();
        page.press("Đúng, gửi");
        page.answers("✅ Đã nhận báo cáo số ");
    }

    @Test
    void aDraftOutlivesTheKilledService() throws Exception {
        joins("Bí thư Chi bộ May Bình Minh");
        page.say("tiến độ?");
        page.answers("Chi bộ May Bình Minh, năm ");
        int before = counted("Đảng viên");
        page.say("kết nạp 1 đảng viên hôm nay");
        page.answers("Số quyết định?");
        service.kill();
        page.say("146-QĐ/ĐU");
        service = jar.serve(service.port());
        page.press("Công ty TNHH May Bình Minh");
        page.answers(REVIEW);
        assertThat(page.answer()).contains("1 người", "146-QĐ/ĐU");
        page.press("Đúng, gửi");
        page.answers(FILED);
        assertThat(counted("Đảng viên")).isEqualTo(before + 1);
    }

    @Test
    void whoLeavesLeavesNothingOnTheScreen() {
        joins("Đảng ủy xã, người xác nhận");
        page.say("trợ giúp");
        page.answers("ví dụ");
        page.find("#leave").click();
        page.answers("Kính chào đồng chí.");
        page.until("the people of the samples", chat -> chat.times("#samples button") > 0);
        assertThat(page.log()).doesNotContain("trợ giúp", "2026000003");
        page.driver().navigate().refresh();
        page.answers("Kính chào đồng chí.");
        assertThat(page.find("#leave").isDisplayed()).isFalse();
    }

    @Test
    void aLeaderInAnotherBrowserSeesTheBoard() {
        try (var leader = new Chromium(cable.uri())) {
            leader.open(390, 844, false);
            joins(leader, "Lãnh đạo Ban Chỉ đạo");
            leader.say("tiến độ?");
            leader.answers("Chưa đạt");
            assertThat(leader.answer()).contains("Đảng viên", "/30", "Công đoàn cơ sở", "mục tiêu 6–8");
            assertThat(leader.times("#log > .told:last-child .meter")).isEqualTo(3);
            pictures(leader, "whole-board");
            leader.press("Từng đơn vị");
            leader.answers("Đảng bộ xã Tân Lập");
            leader.say("tiến độ đảng viên");
            leader.press("Biểu đồ");
            isDrawn(leader);
            assertThat(leader.complaints()).isEmpty();
        }
    }

    /** A bar for each unit that has reported something, whatever others reported before; what it says in figures is a tap away. */
    private static void isDrawn(Chromium leader) {
        leader.until("a picture", chat -> chat.times("#log > .told:last-child .chart") == 1);
        assertThat(leader.find("#log > .told:last-child .chart").getDomAttribute("aria-label"))
                .startsWith("Biểu đồ ")
                .containsPattern("Tân Lập [1-9]/8 ");
        assertThat(leader.run("""
                return [...document.querySelectorAll('#log > .told:last-child dl.figures > div')].map(row => {
                  const share = (row.querySelector('small')?.textContent ?? '').match(/[\\d.,]+(?=%)/);
                  return share ? Number(share[0].replace('.', '').replace(',', '.')) > 0 : false;
                }).join();""")).isEqualTo(leader.run("""
                return [...document.querySelectorAll('#log > .told:last-child .chart > .meter')].map(bar =>
                  bar.getBoundingClientRect().width > 0 && (bar.querySelector('i')?.getBoundingClientRect().width ?? 0) > 0).join();"""));
        assertThat(leader.buttons("#log > .told:last-child summary")).containsExactly("Số liệu bằng chữ");
        assertThat(leader.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        pictures(leader, "whole-chart");
        leader.open(390, 844, true);
        leader.until("the picture again", chat -> chat.times("#log > .told:last-child .chart") == 1);
        pictures(leader, "whole-chart-dark");
    }

    @Test
    void aReminderArrivesInTheMorningAndIsCountedInTheTitle(@TempDir Path folder) throws Exception {
        var before = new Jar(folder).serveWith("--clock", "2026-06-29T07:59:15");
        try (var secretary = new Chromium(before.at("/"))) {
            secretary.open(390, 844, false);
            joins(secretary, "Bí thư Chi bộ May Bình Minh");
            secretary.run("Object.defineProperty(document, 'hidden', {configurable: true, get: () => true});");
            new WebDriverWait(secretary.driver(), Duration.ofMinutes(4))
                    .until(_ -> secretary.log().contains("⏰"));
            assertThat(secretary.answer()).contains("uý II", "02/7/2026");
            assertThat(secretary.driver().getTitle()).isEqualTo("(1) Tiến độ");
            pictures(secretary, "whole-reminder");
            secretary.say("nhắc lại sau");
            secretary.answers("thứ Ba 30/6/2026");
            assertThat(secretary.complaints()).isEmpty();
        } finally {
            before.kill();
        }
    }

    private static void joins(String title) {
        joins(page, title);
    }

    private static void joins(Chromium chat, String title) {
        chat.press("#samples button", title);
        chat.press("Đồng ý");
        chat.press("Đúng");
        chat.until("a head with a name", each -> each.find("#leave").isDisplayed());
        chat.answers("Đồng chí chọn");
    }

    /** The count that the last answer shows beside a label; none where nothing was reported yet (C-20). */
    private static int counted(String label) {
        var figure = Pattern.compile("(?m)^" + label + "(?: năm \\d+)?\n(?:(\\d+)/|chưa báo cáo)")
                .matcher(page.answer());
        assertThat(figure.find()).as("%s in: %s", label, page.answer()).isTrue();
        return page.answer().substring(figure.start(), figure.end()).endsWith("chưa báo cáo")
                ? 0
                : Integer.parseInt(figure.group(1));
    }

    private static void pictures(String name) {
        pictures(page, name);
    }

    private static void pictures(Chromium chat, String name) {
        chat.size(1280, 800);
        chat.picture(name + "-desk");
        chat.size(390, 844);
        chat.picture(name + "-phone");
    }
}
