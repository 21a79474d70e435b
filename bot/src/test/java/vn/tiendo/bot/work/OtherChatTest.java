package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Landed;
import vn.tiendo.bot.store.Parked;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Urgency;

/** One person with a chat on Zalo and one on Telegram: what cannot be told in one is told in the other, never in both. */
class OtherChatTest {
    private static final String CODE = "2800000002";

    private final FakeChannel zalo = new FakeChannel("zalo");
    private final FakeChannel telegram = new FakeChannel("telegram");
    private final MovableClock clock = new MovableClock(Running.NOW);
    private Running service;
    private Chat onZalo;
    private Chat onTelegram;

    @BeforeEach
    void start() {
        service = Running.withoutReports(
                Servers.EMBEDDED.fresh(),
                Running.Parts.of(zalo, telegram).clock(clock).engine(new ScriptedEngine()));
        onZalo = service.chat(zalo, "z").joinedBy("join " + CODE);
        clock.pass(Duration.ofMinutes(1));
        onTelegram = service.chat(telegram, "t").joinedBy("join " + CODE);
        clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void answersWhereItWasAsked() {
        assertThat(onZalo.says("một")).containsExactly(Message.of("heard: một"));
        assertThat(onTelegram.says("hai")).containsExactly(Message.of("heard: hai"));
    }

    @Test
    void tellsItInTheOtherChatWhereTheOwnIsGoneOrClosed() {
        for (var refusal : List.of(new Sent.Gone("blocked"), new Sent.Closed("window"))) {
            zalo.willAnswer(refusal);
            onZalo.says("ba");
        }
        assertThat(zalo.in("z")).doesNotContain(Message.of("heard: ba"));
        assertThat(telegram.in("t")).filteredOn(Message.of("heard: ba")::equals).hasSize(2);
    }

    @Test
    void waitsForAPlatformThatIsAwayForAWhileAndThenUsesTheOther() {
        zalo.willAnswer(
                new Sent.NotSent(Duration.ofSeconds(10)),
                new Sent.NotSent(Duration.ofSeconds(10)),
                new Sent.NotSent(Duration.ofSeconds(10)));
        onZalo.insists("words bốn");
        Running.await("an attempt", () -> service.isPostponed(10));
        assertThat(deliveries("zalo", "not_sent")).isEqualTo(1);
        assertThat(telegram.in("t")).doesNotContain(Message.of("heard: bốn"));

        clock.pass(Duration.ofMinutes(3));
        service.recover();
        service.settle();
        assertThat(telegram.in("t")).contains(Message.of("heard: bốn"));
        assertThat(zalo.in("z")).doesNotContain(Message.of("heard: bốn"));
    }

    @Test
    void tellsNowhereElseWhatMayHaveArrived() {
        zalo.willAnswer(new Sent.Unknown(), new Sent.Gone("blocked"));
        onZalo.insists("words năm");
        Running.await("an attempt", () -> service.isPostponed(2));
        assertThat(deliveries("zalo", "unknown")).isEqualTo(1);
        clock.pass(Duration.ofSeconds(5));
        service.recover();
        service.settle();
        assertThat(telegram.in("t")).doesNotContain(Message.of("heard: năm"));
    }

    /** Where pictures never get through, the text does. */
    @Test
    void whatIsSaidASecondTimeIsSaidAsPlainlyAsCanBe() {
        telegram.willAnswer(new Sent.Unknown(), new Sent.Unknown());
        onTelegram.insists("words picture mười");
        Running.await("an attempt", () -> service.isPostponed(2));
        clock.pass(Duration.ofSeconds(5));
        service.recover();
        service.settle();
        assertThat(telegram.in("t"))
                .filteredOn(message -> message.lead().equals("picture mười"))
                .extracting(message -> message.picture().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void holdsWhatCanBeToldNowhereUntilThePersonIsHeard() {
        zalo.willAnswer(new Sent.Gone("unfollowed"));
        telegram.willAnswer(new Sent.Gone("blocked"));
        onZalo.says("sáu");
        assertThat(zalo.in("z")).doesNotContain(Message.of("heard: sáu"));

        onTelegram.says("bảy");
        service.settle();
        assertThat(zalo.in("z")).filteredOn(Message.of("heard: sáu")::equals).hasSize(1);
        assertThat(telegram.in("t")).contains(Message.of("heard: bảy"));
    }

    @Test
    void setsAsideWhatIsRefusedForGoodUntilSomebodyLetsItBeTriedAgain() {
        zalo.willAnswer(new Sent.Never("refused (-201)"));
        onZalo.says("chín");
        var parked = service.store.outboxes().parked(10);
        assertThat(parked).extracting(Parked::why).containsExactly("refused (-201)");
        assertThat(telegram.in("t")).doesNotContain(Message.of("heard: chín"));

        service.store.outboxes().retry(parked.getFirst().of(), clock.instant());
        service.recover();
        service.settle();
        assertThat(zalo.in("z")).filteredOn(Message.of("heard: chín")::equals).hasSize(1);
        assertThat(service.store.outboxes().parked(10)).isEmpty();
    }

    @Test
    void tellsUnaskedOnlyWhereItIsFreeAndOtherwiseWaitsForAWord() {
        var notice = Message.of("nhắc").withUrgency(Urgency.NOTICE);
        zalo.isClosed(true);
        onZalo.says("unasked nhắc");
        assertThat(zalo.in("z")).doesNotContain(notice);
        assertThat(telegram.in("t")).filteredOn(notice::equals).hasSize(1);

        telegram.isClosed(true);
        onZalo.says("unasked nhắc");
        assertThat(telegram.in("t")).filteredOn(notice::equals).hasSize(1);

        zalo.isClosed(false);
        onZalo.says("tám");
        service.settle();
        assertThat(zalo.in("z"))
                .contains(Message.of("heard: tám"))
                .filteredOn(notice::equals)
                .hasSize(1);
        assertThat(telegram.in("t")).filteredOn(notice::equals).hasSize(1);
    }

    @Test
    void tellsUnaskedByAnApprovedMessageWhereItIsNotFreeAndNotesSo() {
        zalo.approves();
        zalo.isClosed(true);
        onZalo.says("unasked nhắc");
        assertThat(zalo.approved()).containsExactly("nhắc");
        zalo.isClosed(false);
        zalo.willAnswer(new Sent.Closed("the window turned out to be closed"));
        onZalo.says("unasked nhắc");
        assertThat(zalo.approved()).containsExactly("nhắc", "nhắc");
        assertThat(telegram.in("t")).noneMatch(message -> message.urgency() == Urgency.NOTICE);
        assertThat(deliveries("zalo", "approved")).isEqualTo(2);
        var ledger = service.store
                .conversations()
                .load(service.store
                        .endpoints()
                        .find(Endpoint.idOf(onZalo.address(), Running.SEAL))
                        .orElseThrow()
                        .conversation())
                .landed();
        assertThat(ledger).filteredOn(Landed::approved).hasSize(2);
    }

    private double deliveries(String channel, String result) {
        return service.registry
                .counter("deliveries", "channel", channel, "result", result)
                .count();
    }
}
