package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.orders.CheckCodeCarrier;
import vn.tiendo.bot.orders.CodeTries;
import vn.tiendo.bot.orders.JoinCarrier;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.work.Running.Parts;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;

/** How many codes may be tried: right ones without end, wrong ones few (C-30). */
class JoiningTest {
    private static final String RIGHT = "2026000002";
    private static final int WRONG_AT_ONCE = 120;
    private static final int TRIES_OF_A_CHAT = 5;

    private final FakeChannel telegram = new FakeChannel("telegram");
    private final Running service = Running.withoutReports(Servers.EMBEDDED.fresh(), Parts.of(telegram));
    private final CodeTries tries = new CodeTries(service.store, service.clock, _ -> Optional.empty());
    private final CheckCodeCarrier checkCode = new CheckCodeCarrier(service.store, service.situations, tries);
    private final JoinCarrier join =
            new JoinCarrier(service.store, service.situations, tries, service.notices, service.clock);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void letsAHallFullOfPeopleJoinInOneMinute() {
        for (int person = 0; person < 500; person++) {
            var chat = chat("telegram", person);
            assertThat(check(chat, RIGHT)).isInstanceOf(Outcome.CodeFound.class);
            var order = new Order.Join(chat + ":join", RIGHT, "1", service.clock.instant());
            assertThat(join.carry(order, given(order, chat), false)).isInstanceOf(Outcome.Joined.class);
        }
    }

    /** Whoever guesses keeps nobody out: a chat that has not erred is always looked at. */
    @Test
    void letsWhoHasNotErredInWhateverOthersGuess() {
        guess("telegram", WRONG_AT_ONCE);
        assertThat(check(chat("telegram", 1_000), RIGHT)).isInstanceOf(Outcome.CodeFound.class);
    }

    @Test
    void makesWhoHasErredWaitWhileTheirChannelBringsTooManyWrongOnes() {
        guess("telegram", WRONG_AT_ONCE);
        var erred = chat("telegram", 1_001);
        assertThat(check(erred, "0000000000")).isEqualTo(new Outcome.CodeUnknown(4, Optional.empty()));
        var wait = Duration.ofSeconds(30);
        assertThat(check(erred, RIGHT))
                .isEqualTo(new Outcome.CodeUnknown(
                        4, Optional.of(service.clock.instant().plus(wait))));
        service.clock.pass(wait.multipliedBy(2));
        assertThat(check(erred, RIGHT)).isInstanceOf(Outcome.CodeFound.class);
    }

    @Test
    void countsEachChannelByItself() {
        guess("web", WRONG_AT_ONCE);
        var erred = chat("telegram", 1_001);
        check(erred, "0000000000");
        assertThat(check(erred, RIGHT)).isInstanceOf(Outcome.CodeFound.class);
    }

    @Test
    void countsEachPlaceByItself() {
        var places = new CodeTries(
                service.store,
                service.clock,
                address -> Optional.of(address.chat().startsWith("9") ? "a hall" : "elsewhere"));
        var looks = new CheckCodeCarrier(service.store, service.situations, places);
        for (int at = 0; at < WRONG_AT_ONCE; at++) {
            check(looks, chat("web", 900 + at / TRIES_OF_A_CHAT), "0000000%03d".formatted(at));
        }
        var erred = chat("web", 950);
        check(looks, erred, "0000000000");
        assertThat(check(looks, erred, RIGHT)).isInstanceOf(Outcome.CodeUnknown.class);
    }

    @Test
    void locksAChatAfterFiveWrongOnes() {
        var chat = chat("telegram", 1);
        for (int at = 0; at < TRIES_OF_A_CHAT; at++) {
            check(chat, "0000000%03d".formatted(at));
        }
        assertThat(check(chat, RIGHT))
                .isEqualTo(new Outcome.CodeUnknown(
                        0, Optional.of(service.clock.instant().plus(Duration.ofHours(1)))));
    }

    /** An old slip opens the account once and its owner hears of it. */
    @Test
    void tellsThePersonWhereTheyWereBeforeThatAnotherChatIsTheirs() {
        var own = service.chat(telegram, "own").joined(RIGHT);
        service.clock.pass(Duration.ofHours(1));
        var slip = "5550000001";
        var person = service.store.codes().find(RIGHT, service.clock.instant()).orElseThrow();
        service.store
                .codes()
                .issue(
                        slip,
                        person,
                        new Codes.Validity.Once(service.clock.instant().plus(Duration.ofDays(1))));
        service.chat(telegram, "other").joined(slip);
        assertThat(Chat.texts(own.hears()))
                .contains("Một tài khoản Telegram vừa được kết nối với tên đồng chí, lúc 11:00 ngày 20/6/2026.")
                .contains("báo ngay cấp ủy cấp trên khóa tài khoản");
        assertThat(Chat.texts(telegram.in("other"))).doesNotContain("vừa được kết nối");
    }

    /** The link of a printed slip brings a token; in a group it is burnt like a code. */
    @Test
    void joinsByTheTokenOfAPrintedLink() {
        var person = service.store.codes().find(RIGHT, service.clock.instant()).orElseThrow();
        var token = "0123456789abcdef".repeat(2);
        var validity = new Codes.Validity.Once(service.clock.instant().plus(Duration.ofDays(1)));
        service.store.codes().issue("5550000002", person, validity);
        service.store.codes().issueBeside(token, person, validity);
        var chat = service.chat(telegram, "by-link");
        assertThat(Chat.texts(chat.sends("started " + token)))
                .contains("[Đồng ý]")
                .doesNotContain(token);
        assertThat(Chat.texts(chat.presses("Đồng ý"))).contains("✅ Đồng chí");
        assertThat(service.store.codes().find("5550000002", service.clock.instant()))
                .isEmpty();
        assertThat(Chat.texts(service.chat(telegram, "again").sends("started " + token)))
                .doesNotContain("[Đồng ý]");
    }

    @Test
    void saysWhoseAChatIsToWhoeverSendsACodeThere() {
        var own = service.chat(telegram, "own").joined(RIGHT);
        var said = "Tài khoản này đang là của đồng chí";
        assertThat(Chat.texts(own.sends("started 2026000003"))).contains(said).contains("NGẮT KẾT NỐI");
        assertThat(own.hearsAfter("20260-00003")).contains(said);
        assertThat(own.hearsAfter("/start 2026000003")).contains(said);
    }

    private void guess(String channel, int times) {
        for (int at = 0; at < times; at++) {
            check(chat(channel, at / TRIES_OF_A_CHAT), "0000000%03d".formatted(at));
        }
    }

    private Outcome check(CheckCodeCarrier looks, String chat, String code) {
        var order = new Order.CheckCode(chat + ":" + code, code);
        return looks.carry(order, given(order, chat), false);
    }

    private Outcome check(String chat, String code) {
        return check(checkCode, chat, code);
    }

    private Pending given(Order order, String chat) {
        return new Pending(order, chat, false, service.clock.instant());
    }

    private String chat(String channel, int number) {
        var address = new Address(channel, "1", Integer.toString(number));
        var id = Endpoint.idOf(address, Running.SEAL);
        return service.store.endpoints().meet(id, address).id();
    }
}
