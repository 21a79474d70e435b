package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.delivery.LostSenders;
import vn.tiendo.bot.fakes.FakeLeases;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.running.Instance;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.conversations.Message;

/** A reply of an instance that was killed is sent by another within ten seconds, not when a lease of a minute ends. */
class LostSendersTest {
    private static final Message HELLO = Message.of("heard: một");

    private final MovableClock clock = new MovableClock(Running.NOW);
    private final FakeChannel telegram = new FakeChannel("telegram");
    private final FakeLeases leases = new FakeLeases();
    private Running service;
    private Chat chat;
    private String conversation;

    @BeforeEach
    void start() {
        service = Running.withoutReports(
                Servers.EMBEDDED.fresh(),
                Running.Parts.of(telegram).clock(clock).engine(new ScriptedEngine()));
        chat = service.chat(telegram, "1").joinedBy("join 2026000002");
        conversation = service.store
                .endpoints()
                .find(Endpoint.idOf(chat.address(), Running.SEAL))
                .orElseThrow()
                .conversation();
        telegram.willAnswer(new Sent.NotSent(Duration.ofSeconds(1)));
        chat.insists("words một");
        Running.await(
                "a first attempt",
                () -> !service.store
                        .outboxes()
                        .due(clock.instant().plusSeconds(2), 1)
                        .isEmpty());
        clock.pass(Duration.ofSeconds(1));
        // another instance takes it, and is killed
        assertThat(service.store
                        .outboxes()
                        .lease(conversation, new Lease("killed", clock.instant().plusSeconds(60)), clock.instant()))
                .isPresent();
        leases.take("sender:killed", new Lease("killed", clock.instant().plusSeconds(7)), clock.instant());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void takesWhatAKilledInstanceWasToSend() {
        clock.pass(Duration.ofSeconds(8));
        service.recover();
        assertThat(telegram.in("1")).doesNotContain(HELLO);
        senders().look();
        service.settle();
        assertThat(telegram.in("1")).containsOnlyOnce(HELLO);
    }

    @Test
    void leavesAloneWhatALivingOneSends() {
        clock.pass(Duration.ofSeconds(6));
        senders().look();
        service.recover();
        assertThat(telegram.in("1")).doesNotContain(HELLO);
    }

    private LostSenders senders() {
        return new LostSenders(service.store, leases, service.delivery, new Instance("one"), clock);
    }
}
