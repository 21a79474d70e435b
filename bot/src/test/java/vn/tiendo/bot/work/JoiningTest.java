package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.orders.CheckCodeCarrier;
import vn.tiendo.bot.orders.CodeTries;
import vn.tiendo.bot.orders.JoinCarrier;
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
    private final CodeTries tries = new CodeTries(service.store, service.clock);
    private final CheckCodeCarrier checkCode = new CheckCodeCarrier(service.store, service.situations, tries);
    private final JoinCarrier join = new JoinCarrier(service.store, service.situations, tries);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void letsAHallFullOfPeopleJoinInOneMinute() {
        for (int person = 0; person < 500; person++) {
            var chat = chat(person);
            assertThat(check(chat, RIGHT)).isInstanceOf(Outcome.CodeFound.class);
            var order = new Order.Join(chat + ":join", RIGHT, "1", service.clock.instant());
            assertThat(join.carry(order, given(order, chat), false)).isInstanceOf(Outcome.Joined.class);
        }
    }

    @Test
    void looksAtNoCodeOnceTooManyOfAllChatsWereWrong() {
        assertThat(IntStream.range(0, WRONG_AT_ONCE)
                        .mapToObj(at -> check(chat(at / TRIES_OF_A_CHAT), "0000000%03d".formatted(at)))
                        .filter(outcome -> outcome.equals(new Outcome.CodeUnknown(4, Optional.empty()))))
                .as("chats with a first wrong try")
                .hasSize(WRONG_AT_ONCE / TRIES_OF_A_CHAT);
        var wait = Duration.ofSeconds(30);
        assertThat(List.of(check(chat(1000), RIGHT), check(chat(1001), "0000000000")))
                .containsOnly(new Outcome.CodeUnknown(
                        0, Optional.of(service.clock.instant().plus(wait))));
        service.clock.pass(wait);
        assertThat(check(chat(1000), RIGHT)).isInstanceOf(Outcome.CodeFound.class);
        assertThat(check(chat(1001), "0000000000")).isEqualTo(new Outcome.CodeUnknown(4, Optional.empty()));
        assertThat(check(chat(1000), RIGHT)).isInstanceOf(Outcome.CodeUnknown.class);
    }

    private Outcome check(String chat, String code) {
        var order = new Order.CheckCode(chat + ":" + code, code);
        return checkCode.carry(order, given(order, chat), false);
    }

    private Pending given(Order order, String chat) {
        return new Pending(order, chat, false, service.clock.instant());
    }

    private String chat(int number) {
        var address = new Address("telegram", "1", Integer.toString(number));
        var id = Endpoint.idOf(address, Running.SEAL);
        return service.store.endpoints().meet(id, address).id();
    }
}
