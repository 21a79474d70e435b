package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.store.Conversations;
import vn.tiendo.bot.store.Outboxes;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Message;

/** A platform is away for long: no answer is ever cut off the outbox; what is said meanwhile waits to be turned. */
class OutboxTest {
    private static final int SAID = 130;
    private static final int MOST = 45;

    private final MovableClock clock = new MovableClock(Running.NOW);
    private final FakeChannel telegram = new FakeChannel("telegram");

    @Test
    void losesNoAnswerHoweverManyWait() {
        try (var service = Running.withoutReports(
                Servers.EMBEDDED.fresh(),
                Running.Parts.of(telegram).clock(clock).engine(new ScriptedEngine()))) {
            var chat = service.chat(telegram, "1").joinedBy("join 2026000002");
            int before = telegram.in("1").size();
            away(2);
            var expected = IntStream.range(0, SAID)
                    .mapToObj(at -> Message.of("heard: câu " + at))
                    .toList();
            for (int at = 0; at < SAID; at++) {
                assertThat(chat.admits("words câu " + at)).isEqualTo(Door.Admission.STORED);
                clock.pass(Duration.ofMillis(10));
            }
            Running.await("so many to wait", () -> waiting(service) >= MOST);
            assertThat(waiting(service)).isEqualTo(MOST);

            // time goes on as long as something is to come: what is postponed anew after the last look is looked at
            // again
            Running.await("all to have arrived", () -> {
                clock.pass(Duration.ofSeconds(20));
                service.recover();
                return telegram.in("1").size() >= before + SAID;
            });
            service.settle();
            assertThat(telegram.in("1").subList(before, before + SAID)).isEqualTo(expected);
        }
    }

    /** A platform that lets a message be tried again at once lets no later one in before it. */
    @Test
    void nothingOvertakesWhatHasToWait() {
        try (var service = Running.withoutReports(
                Servers.EMBEDDED.fresh(),
                Running.Parts.of(telegram).clock(clock).engine(new ScriptedEngine()))) {
            var chat = service.chat(telegram, "1").joinedBy("join 2026000002");
            int before = telegram.in("1").size();
            telegram.willAnswer(new Sent.NotSent(Duration.ofMinutes(1)), new Sent.NotSent(Duration.ZERO));
            chat.admits("words một");
            Running.await("the first to wait", () -> waiting(service) == 1);
            chat.admits("words hai");
            Running.await("both to wait", () -> waiting(service) == 2);
            clock.pass(Duration.ofMinutes(1));
            service.recover();
            Running.await("both to have arrived", () -> {
                service.recover();
                return telegram.in("1").size() == before + 2;
            });
            assertThat(telegram.in("1").subList(before, before + 2))
                    .containsExactly(Message.of("heard: một"), Message.of("heard: hai"));
        }
    }

    /** Who looks between a commit and its return sees and sends what it left; the commit's own hand-over is void then. */
    @Test
    void whatWasSentBeforeTheCommitReturnedIsNotSentAgain() {
        var running = new AtomicReference<Running>();
        try (var service = Running.withoutReports(
                Servers.EMBEDDED.fresh(),
                Running.Parts.of(telegram)
                        .clock(clock)
                        .engine(new ScriptedEngine())
                        .ports(store -> overtaken(store, running)))) {
            var chat = service.chat(telegram, "1").joinedBy("join 2026000002");
            service.settle();
            int before = telegram.in("1").size();
            running.set(service);
            service.delivery.wake(conversation(service));
            chat.admits("words một");
            Running.await("the answer", () -> telegram.in("1").size() > before);
            service.settle();
            assertThat(telegram.in("1").subList(before, telegram.in("1").size()))
                    .containsExactly(Message.of("heard: một"));
        }
    }

    /** Once there is a service, a look into the outbox waits for a commit, and the commit returns when what it left was sent. */
    private static Store overtaken(Store store, AtomicReference<Running> running) {
        var committed = new CountDownLatch(1);
        return WrappedStore.of(store, call -> {
            boolean overtakes = running.get() != null;
            if (overtakes && call.isOf(Outboxes.class, "lease")) {
                committed.await();
            }
            var result = call.made();
            if (overtakes && call.isOf(Conversations.class, "commit")) {
                committed.countDown();
                Running.await("the outbox to be empty", () -> waiting(running.get()) == 0);
            }
            return result;
        });
    }

    private void away(int attempts) {
        telegram.willAnswer(IntStream.range(0, attempts)
                .mapToObj(_ -> new Sent.NotSent(Duration.ofMinutes(1)))
                .toArray(Sent[]::new));
    }

    private static int waiting(Running service) {
        return service.store.conversations().load(conversation(service)).waiting().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static String conversation(Running service) {
        return List.copyOf(service.store.people().all()).stream()
                .map(membership -> "p-" + membership.person())
                .filter(id -> service.store.conversations().load(id).rev() > 0)
                .findFirst()
                .orElseThrow();
    }
}
