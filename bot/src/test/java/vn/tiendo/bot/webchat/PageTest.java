package vn.tiendo.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import vn.tiendo.conversations.Message;

/** The page in a browser, over a scripted service. */
@ExtendWith(Chromium.Installed.class)
class PageTest {
    private static final Instant NOW = Instant.parse("2026-06-20T02:14:00Z");
    private static final String SECRETARY = "Chi bộ May Bình Minh · bí thư";
    private static final String SAMPLES = "Dữ liệu mẫu, không phải số liệu thật.";
    private static Chromium chromium;
    private static FakeTalk talk;
    private static Site site;
    private static Cable cable;

    @BeforeAll
    static void start(@TempDir Path data) {
        site = new Site(data, URI.create("http://localhost"), 0);
        cable = new Cable(site.uri());
        talk = site.talk;
        chromium = new Chromium(cable.uri());
    }

    @AfterAll
    static void stop() {
        chromium.close();
        cable.close();
        site.close();
    }

    @BeforeEach
    void fresh() {
        talk.leave(WebChannel.address("all"));
        chromium.driver().get(cable.uri() + "/chat/samples");
        chromium.driver().manage().deleteAllCookies();
        chromium.run("sessionStorage.clear(); localStorage.clear()");
        chromium.complaints();
    }

    @Test
    void greetsAStrangerAndOffersTheSamplePeople() {
        phone();
        chromium.sees("Kính chào đồng chí.");
        chromium.sees("20260-00002");
        assertThat(chromium.field().getDomAttribute("inputmode")).isEqualTo("numeric");
        chromium.picture("joining-phone");
        chromium.driver().findElement(By.cssSelector("#samples button")).click();
        chromium.sees("Đã nghe: 2026000002");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void acceptsACodeWithSpacesAndDashes() {
        phone();
        chromium.sees("Kính chào đồng chí.");
        chromium.say("20260-00 002");
        chromium.sees("Đã nghe: 2026000002");
    }

    @Test
    void leadsAReportFromOneLineToTheReceipt() {
        join(SECRETARY);
        chromium.say("kn 2 dv hom qua o cty may Binh Minh, qd 45 du");
        chromium.sees("Đồng chí xem lại:");
        assertThat(chromium.buttons("#choices button")).containsExactly("Đúng, gửi", "Sửa", "Hủy");
        chromium.picture("review-phone");
        chromium.driver().findElements(By.cssSelector(".review button")).get(1).click();
        chromium.sees("sửa 2");
        chromium.press("Đúng, gửi");
        chromium.sees("✅ Đã ghi nhận báo cáo số 131.");
        chromium.sees("còn 1");
        assertThat(chromium.times(".review button")).isZero();
        assertThat(chromium.find(".meter i").getDomAttribute("style")).contains("66.66");
        chromium.picture("receipt-phone");
        assertThat(chromium.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("field");
        assertThat(talk.said()).containsExactly("kn 2 dv hom qua o cty may Binh Minh, qd 45 du", "sửa 2", "[yes]");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void drawsTargetsAsNotchesRangesWithTwoAndNothingWithoutATarget() {
        join("Ban Chỉ đạo Nghị quyết 28 · lãnh đạo");
        chromium.say("tiến độ?");
        chromium.sees("vượt 627");
        assertThat(chromium.times(".meter u")).isEqualTo(5);
        chromium.picture("leader-phone");
        talk.tells(NOW, "web", Scripted.RANGES);
        chromium.sees("không giao chỉ tiêu");
        assertThat(chromium.times(".told:last-child .meter")).isEqualTo(2);
        assertThat(chromium.times(".told:last-child .meter u")).isEqualTo(4);
        chromium.picture("ranges-phone");
    }

    @Test
    void looksGoodOnADeskAndInTheDark() {
        talk.is(SECRETARY, SAMPLES);
        talk.says(NOW.minusSeconds(86_400), "zalo", "hôm qua chi bộ có quyết định kết nạp 2 đồng chí");
        talk.tells(NOW.minusSeconds(86_400), "zalo", Message.of("Số quyết định? (ví dụ: 45-QĐ/ĐU)"));
        talk.says(NOW, "web", "kn 2 dv hom qua o cty may Binh Minh, qd 45 du");
        talk.tells(NOW, "web", Scripted.REVIEW);
        for (boolean dark : List.of(false, true)) {
            var look = dark ? "dark" : "light";
            chromium.open(1280, 800, dark);
            chromium.sees("Đồng chí xem lại:");
            chromium.sees("qua Zalo");
            chromium.sees("Thứ Bảy, 20/6/2026");
            chromium.picture("desk-" + look);
            chromium.open(390, 844, dark);
            chromium.sees("Đồng chí xem lại:");
            chromium.picture("phone-" + look);
        }
    }

    @Test
    void countsInTheTitleWhatComesWhileNobodyLooks() {
        join(SECRETARY);
        assertThat(chromium.driver().getTitle()).isEqualTo("Tiến độ");
        hidden(true);
        var reminder = Message.of("⏰ Hạn báo cáo quý II: thứ Năm 02/7/2026.")
                .withSentences(List.of("Chưa nhận báo cáo của Chi bộ May Bình Minh."));
        talk.tells(NOW, "web", reminder);
        chromium.sees("⏰ Hạn báo cáo quý II: thứ Năm 02/7/2026.");
        assertThat(chromium.driver().getTitle()).isEqualTo("(1) Tiến độ");
        talk.tells(NOW, "web", Message.of("Báo cáo số 131 được trả lại."));
        chromium.sees("Báo cáo số 131 được trả lại.");
        assertThat(chromium.driver().getTitle()).isEqualTo("(2) Tiến độ");
        hidden(false);
        assertThat(chromium.driver().getTitle()).isEqualTo("Tiến độ");
        talk.tells(NOW, "web", Message.of("Nhìn thấy ngay."));
        chromium.sees("Nhìn thấy ngay.");
        assertThat(chromium.driver().getTitle()).isEqualTo("Tiến độ");
    }

    /** As the browser says when the page is behind another, and when it is in front again. */
    private static void hidden(boolean now) {
        chromium.run("Object.defineProperty(document, 'hidden', {configurable: true, get: () => arguments[0]});"
                .replace("arguments[0]", Boolean.toString(now)));
        chromium.run("document.dispatchEvent(new Event('visibilitychange'))");
    }

    @Test
    void fitsASmallPhoneAndLargeText() {
        talk.is(SECRETARY, SAMPLES);
        talk.tells(NOW, "web", Scripted.BOARD);
        talk.tells(NOW, "web", Scripted.REVIEW);
        chromium.open(320, 640, false);
        chromium.sees("Đồng chí xem lại:");
        assertThat(sidewaysScrolling()).isFalse();
        chromium.picture("small-phone");
        chromium.run("document.documentElement.style.fontSize = '200%'");
        assertThat(sidewaysScrolling()).isFalse();
        chromium.picture("small-phone-large-text");
    }

    @Test
    void keepsWhatWasSaidWithoutAConnectionAndSendsItOnceLater() {
        join(SECRETARY);
        talk.setUnavailable(true);
        chromium.say("một");
        chromium.say("hai");
        chromium.until("two clocks", page -> page.log().split("🕓", -1).length == 3);
        chromium.driver().navigate().refresh();
        chromium.until("two clocks after a reload", page -> page.log().split("🕓", -1).length == 3);
        talk.setUnavailable(false);
        chromium.sees("Đã nghe: hai");
        chromium.until("no clock", page -> !page.log().contains("🕓"));
        assertThat(talk.said()).containsExactly("một", "hai");
        assertThat(chromium.times(".said")).isEqualTo(2);
    }

    @Test
    void saysThatTheConnectionIsLostAndComesBackByItself() {
        join(SECRETARY);
        cable.cut();
        chromium.say("một");
        chromium.until("a notice", page -> page.find("#lost").getText().startsWith("Mất kết nối."));
        chromium.sees("🕓");
        assertThat(chromium.find("#dots").isDisplayed()).isFalse();
        chromium.picture("lost-phone");
        cable.mend();
        chromium.run("dispatchEvent(new Event('online'))");
        chromium.sees("Đã nghe: một");
        chromium.until("no notice", page -> page.find("#lost").getText().isEmpty());
        assertThat(talk.said()).containsExactly("một");
    }

    @Test
    void showsTextAsText() {
        talk.is("Chi bộ <b>A</b>", SAMPLES);
        talk.tells(NOW, "web", Message.of("<img src=x onerror=\"document.title='broken'\"> & <script>"));
        phone();
        chromium.sees("<img src=x onerror=\"document.title='broken'\"> & <script>");
        chromium.say("<i>một</i>");
        chromium.sees("Đã nghe: <i>một</i>");
        assertThat(chromium.find("#who").getText()).isEqualTo("Chi bộ <b>A</b>");
        assertThat(chromium.driver().getTitle()).isEqualTo("Tiến độ");
        assertThat(chromium.times("main img, main script, main i:not(.dots i)")).isZero();
    }

    @Test
    void refusesTooLongATextInTheField() {
        join(SECRETARY);
        chromium.run("field.value = 'a'.repeat(5001); field.dispatchEvent(new Event('input'))");
        chromium.field().sendKeys(Keys.ENTER);
        chromium.until("a sentence", page -> page.find("#hint").getText().contains("quá 5.000"));
        assertThat(talk.said()).isEmpty();
        assertThat(chromium.field().getDomProperty("value")).hasSize(5001);
    }

    @Test
    void bringsTheLastMessageBackWithTheUpArrow() {
        join(SECRETARY);
        chromium.say("một");
        chromium.sees("Đã nghe: một");
        chromium.field().sendKeys(Keys.ARROW_UP);
        assertThat(chromium.field().getDomProperty("value")).isEqualTo("một");
        chromium.field().sendKeys(Keys.chord(Keys.SHIFT, Keys.ENTER), "hai");
        assertThat(chromium.field().getDomProperty("value")).isEqualTo("một\nhai");
    }

    @Test
    void doesNotSendWhileComposing() {
        join(SECRETARY);
        chromium.type("tie");
        chromium.run(
                "field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, cancelable: true}))");
        assertThat(chromium.field().getDomProperty("value")).isEqualTo("tie");
        assertThat(talk.said()).isEmpty();
    }

    @Test
    void takesADoubleClickForOneAnswer() {
        join(SECRETARY);
        talk.tells(NOW, "web", Scripted.REVIEW);
        chromium.until("the choices", page -> page.times("#choices button") == 3);
        new Actions(chromium.driver())
                .doubleClick(chromium.find("#choices .main"))
                .perform();
        chromium.sees("✅ Đã ghi nhận báo cáo số 131.");
        chromium.until(
                "a button that may be pressed",
                page -> page.find("#choices button").isEnabled());
        chromium.run("const one = document.querySelector('#choices button'); one.click(); one.click();");
        chromium.answers("Đồng chí xem lại:");
        assertThat(talk.said()).containsExactly("[yes]", "[more]");
    }

    @Test
    void refusesAFileLetGoOverItInsteadOfOpeningIt() {
        join(SECRETARY);
        chromium.run(
                "const carried = new DataTransfer(); carried.items.add(new File(['a'], 'bao-cao.xlsx'));"
                        + "main.dispatchEvent(new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true}))");
        assertThat(chromium.find("#hint").getText()).startsWith("Trang này không nhận tệp");
        chromium.type("a");
        assertThat(chromium.find("#hint").getText()).isEmpty();
    }

    @Test
    void showsTheLastOfManyAnswersFromItsFirstLine() {
        join(SECRETARY);
        talk.setUnavailable(true);
        for (int at = 0; at < 6; at++) {
            chromium.say("tiến độ " + at);
        }
        talk.setUnavailable(false);
        chromium.until("six answers", page -> page.times("#log .figures") == 6);
        chromium.until(
                "the first line of the last",
                page -> Boolean.TRUE.equals(page.run("const at = log.lastElementChild.getBoundingClientRect().top"
                        + " - main.getBoundingClientRect().top; return at >= 0 && at < main.clientHeight / 2")));
        assertThat(chromium.find("#newer").isDisplayed()).isFalse();
    }

    @Test
    void keepsTheEndInSightWhenAKeyboardComesUp() {
        talk.is(SECRETARY, "");
        for (int at = 0; at < 30; at++) {
            talk.tells(NOW, "web", Message.of("Tin số " + at));
        }
        phone();
        chromium.sees("Tin số 29");
        chromium.size(390, 480);
        chromium.until("the end", PageTest::isAtEnd);
        chromium.size(390, 844);
        chromium.until("the end", PageTest::isAtEnd);
    }

    @Test
    void showsThreeDotsWhileAnAnswerIsWaitedFor() {
        join(SECRETARY);
        chromium.say("nghĩ đi");
        chromium.until("dots", page -> page.find("#dots").isDisplayed());
        talk.tells(NOW, "web", Message.of("Xong."));
        chromium.sees("Xong.");
        assertThat(chromium.find("#dots").isDisplayed()).isFalse();
    }

    @Test
    void staysWhereOneReadsAndOffersWhatIsNew() {
        talk.is(SECRETARY, "");
        for (int at = 0; at < 30; at++) {
            talk.tells(NOW, "web", Message.of("Tin số " + at));
        }
        phone();
        chromium.sees("Tin số 29");
        chromium.run("main.scrollTo({top: 0, behavior: 'instant'})");
        talk.tells(NOW, "web", Message.of("Tin cuối"));
        chromium.until("Tin mới ↓", page -> page.find("#newer").isDisplayed());
        chromium.picture("newer-phone");
        chromium.find("#newer").click();
        chromium.until("the end", PageTest::isAtEnd);
        assertThat(chromium.find("#newer").isDisplayed()).isFalse();
    }

    @Test
    void leavesNothingBehindOnceOneHasLeft() {
        join(SECRETARY);
        chromium.say("một");
        chromium.sees("Đã nghe: một");
        var before = site.sessions.ids();
        chromium.find("#leave").click();
        chromium.until("nobody", page -> !page.find("#leave").isDisplayed());
        chromium.sees("Kính chào đồng chí.");
        assertThat(chromium.log()).doesNotContain("Đã nghe");
        var ended = talk.left().stream().filter(before::contains).toList();
        assertThat(ended).hasSize(1);
        assertThat(site.sessions.ids()).doesNotContainAnyElementsOf(ended);
    }

    private static void join(String who) {
        talk.is(who, SAMPLES);
        phone();
        chromium.until(who, page -> page.find("#who").getText().equals(who));
        chromium.sees("Kính chào đồng chí.");
    }

    private static void phone() {
        chromium.open(390, 844, false);
    }

    private static boolean isAtEnd(Chromium page) {
        return Boolean.TRUE.equals(page.run("return main.scrollHeight - main.scrollTop - main.clientHeight < 80"));
    }

    private static boolean sidewaysScrolling() {
        return Boolean.TRUE.equals(
                chromium.run("return [document.documentElement, document.body, main, document.querySelector('footer')]"
                        + ".some(each => each.scrollWidth > each.clientWidth)"));
    }
}
