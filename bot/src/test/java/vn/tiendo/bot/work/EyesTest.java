package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.store.Endpoint;

/** A yes needs eyes (C-63), an answer a question (C-4): what counts is what the platform tells of the order, not our clock. */
class EyesTest {
    private static final String CODE = "2026000002";
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final MovableClock clock = new MovableClock(Running.NOW);
    private final MovableClock platform = new MovableClock(Running.NOW);
    private final FakeChannel telegram = new FakeChannel("telegram");
    private final FakeChannel web = new FakeChannel("web", true);
    private Running service;
    private Chat chat;

    @BeforeEach
    void start() {
        telegram.stamps(platform);
        service = Running.withoutReports(
                Servers.EMBEDDED.fresh(), Running.Parts.of(telegram, web).clock(clock));
        chat = service.chat(telegram, "1");
        chat.keepsTime(platform);
        chat.joined(CODE);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private void review() {
        chat.says("kết nạp 2 đảng viên, QĐ 45-QĐ/ĐU hôm qua");
        chat.says("bỏ qua");
    }

    private boolean files(String payload) {
        int before = service.reports().size();
        chat.sends(payload);
        return service.reports().size() > before;
    }

    @Test
    void takesAYesThatWasSentAfterTheReviewWasShown() {
        review();
        assertThat(files("words đúng")).isTrue();
    }

    @Test
    void takesNoYesOfTheSecondInWhichTheReviewWasShown() {
        review();
        chat.insists("words đúng");
        assertThat(Chat.texts(chat.hears())).contains("xem lại");
        assertThat(service.reports()).isEmpty();
        assertThat(files("words đúng")).as("now it was seen").isTrue();
    }

    @Test
    void takesNoYesThatWasSentWhileTheReviewWasOnItsWay() {
        chat.says("kết nạp 2 đảng viên, QĐ 45-QĐ/ĐU hôm qua");
        telegram.willAnswer(new Sent.NotSent(Duration.ofSeconds(10)));
        long before = last();
        chat.insists("words bỏ qua");
        Running.await(
                "the review to wait",
                () -> last() > before + 1
                        && !service.store
                                .outboxes()
                                .due(clock.instant().plusSeconds(11), 1)
                                .isEmpty());
        platform.pass(SECOND);
        var yes = chat.incoming("words đúng", 900);
        platform.pass(Duration.ofSeconds(20));
        clock.pass(Duration.ofSeconds(20));
        service.recover();
        chat.hears();
        assertThat(service.door.admit(yes)).isEqualTo(Door.Admission.STORED);
        assertThat(Chat.texts(chat.hears())).contains("xem lại");
        assertThat(service.reports()).isEmpty();
    }

    @Test
    void takesNoYesThatIsPassedOnFromElsewhere() {
        review();
        long threeDaysAgo = Running.NOW.minus(Duration.ofDays(3)).getEpochSecond();
        assertThat(files("forward " + threeDaysAgo + " words đúng")).isFalse();
        assertThat(files("forward " + Running.NOW.plusSeconds(60).getEpochSecond() + " words đúng"))
                .isFalse();
    }

    @Test
    void takesNoYesThatAnswersAnOlderReview() {
        review();
        int older = 100 + telegram.in("1").size();
        chat.says("sửa số người 3");
        assertThat(files("reply " + older + " words đúng")).isFalse();
        assertThat(files("reply " + (100 + telegram.in("1").size()) + " words đúng"))
                .as("the last one shown")
                .isTrue();
    }

    @Test
    void countsTheDayOfWhatIsPassedOnFromItsOrigin() {
        long threeDaysAgo = Running.NOW.minus(Duration.ofDays(3)).getEpochSecond();
        chat.sends("forward " + threeDaysAgo + " words kết nạp 2 đảng viên, QĐ 45-QĐ/ĐU hôm qua");
        assertThat(chat.hearsAfter("bỏ qua")).contains("16/6/2026").doesNotContain("19/6/2026");
    }

    /** Two hours ahead, put right by a restart: what was shown "at noon" is answered at ten. */
    @Test
    void needsNoClockOfItsOwnToKnowWhatWasSeen() {
        clock.pass(Duration.ofHours(2));
        review();
        clock.pass(Duration.ofHours(-2));
        assertThat(files("words đúng")).isTrue();
    }

    @Test
    void readsAnAnswerAfterItsClockWasPutRight() {
        clock.pass(Duration.ofHours(2));
        chat.says("kết nạp đảng viên");
        clock.pass(Duration.ofHours(-2));
        assertThat(chat.hearsAfter("2")).contains("Số quyết định");
    }

    /** Telegram begins anywhere after a quiet week: what is later was sent later, whatever its number. */
    @Test
    void goesByWhenItWasSentAndNotByItsNumber() {
        chat.at(1_000).says("kết nạp đảng viên");
        assertThat(Chat.texts(chat.at(17).says("2"))).contains("Số quyết định");
        assertThat(Chat.texts(chat.says("hủy"))).contains("Đã hủy");
    }

    @Test
    void takesOfAPageWhatItHadDrawn() {
        var page = service.chat(web, "p").joined(CODE);
        page.says("kết nạp 2 đảng viên, QĐ 45-QĐ/ĐU hôm qua");
        long question = last();
        page.says("bỏ qua");
        long review = last();
        assertThat(Chat.texts(page.sends(drawn(question) + "words đúng"))).contains("xem lại");
        assertThat(service.reports()).isEmpty();
        assertThat(Chat.texts(page.sends("drawn x:" + review + " words đúng"))).contains("xem lại");
        page.sends(drawn(last()) + "words đúng");
        assertThat(service.reports()).hasSize(1);
    }

    /** Two tabs: what one of them answers before it has drawn the next question is no answer to that. */
    @Test
    void asksAgainWhereThePageHadNotDrawnTheQuestion() {
        var page = service.chat(web, "p").joined(CODE);
        page.says("kết nạp đảng viên");
        long first = last();
        page.sends(drawn(first) + "words 2");
        assertThat(Chat.texts(page.sends(drawn(first) + "words 45-QĐ/ĐU"))).contains("đến chậm");
        assertThat(Chat.texts(page.sends(drawn(last()) + "words 45-QĐ/ĐU"))).contains("ngày");
    }

    @Test
    void answersOnTheTelephoneWhatWasAskedOnThePage() {
        var page = service.chat(web, "p").joined(CODE);
        page.says("kết nạp đảng viên");
        platform.pass(Duration.ofSeconds(9));
        assertThat(chat.hearsAfter("2")).contains("Số quyết định");
    }

    private String drawn(long entry) {
        return "drawn %s:%d ".formatted(Running.SEAL.digest(conversation()), entry);
    }

    private long last() {
        return service.store.conversations().load(conversation()).entries();
    }

    private String conversation() {
        return service.store
                .endpoints()
                .find(Endpoint.idOf(chat.address(), Running.SEAL))
                .orElseThrow()
                .conversation();
    }
}
