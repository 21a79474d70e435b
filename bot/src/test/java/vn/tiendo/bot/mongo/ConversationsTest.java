package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.store.Commit;
import vn.tiendo.bot.store.Committed;
import vn.tiendo.bot.store.Conversations;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Outboxes;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Posted;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Session;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class ConversationsTest extends ContractTest {
    private static final String ID = "p-hoa";
    private static final Lease LEASE = new Lease("me", NOW.plusSeconds(30));
    private static final Pending PENDING = new Pending(new Order.CheckCode("o1", "2800000001"), "chat", false, NOW);
    private static final Posted HELLO = posted("m1");

    private final Conversations conversations = new MongoConversations(database, SEAL);
    private final Outboxes outboxes = new MongoOutboxes(database, SEAL);

    ConversationsTest(Servers server) {
        super(server);
    }

    private static Posted posted(String id) {
        return new Posted(id, "chat", 7, NOW, Message.of("Chào đồng chí"), false, Optional.of("reports-owed"));
    }

    private static Talks.Entry said(long number, Instant at) {
        return new Talks.Entry.Said(number, at, "web", "web:1:" + number, "chào");
    }

    private static Commit plain(long rev) {
        return commit(rev, NOW, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    private static Commit told(long rev, Posted... messages) {
        return commit(rev, NOW, Optional.empty(), List.of(messages), List.of(), Optional.of(LEASE));
    }

    private static Commit ordered(long rev) {
        return commit(rev, NOW, Optional.of(PENDING), List.of(), List.of(), Optional.empty());
    }

    private static Commit commit(
            long rev,
            Instant at,
            Optional<Pending> order,
            List<Posted> outbox,
            List<Talks.Entry> history,
            Optional<Lease> lease) {
        return new Commit(
                ID,
                rev,
                at,
                Session.empty(),
                List.of("row" + rev),
                Map.of("chat", NOW.plusSeconds(rev)),
                order,
                outbox,
                history,
                lease);
    }

    @Test
    void holdsAMessageUntilThePersonIsHeardAgain() {
        conversations.commit(commit(0, NOW, Optional.empty(), List.of(HELLO), List.of(), Optional.of(LEASE)));
        outboxes.hold(ID, HELLO.id());
        outboxes.hold(ID, HELLO.id());
        assertThat(outboxes.finish(ID, HELLO.id(), Optional.empty())).isTrue();
        assertThat(conversations.load(ID).holds()).isTrue();
        assertThat(outboxes.due(NOW.plusSeconds(86_400), 10)).isEmpty();

        outboxes.release(ID, NOW);
        outboxes.release(ID, NOW);
        assertThat(conversations.load(ID).holds()).isFalse();
        assertThat(outboxes.due(NOW, 10)).containsExactly(ID);
        assertThat(outboxes.lease(ID, LEASE, NOW)).contains(List.of(HELLO));
    }

    @Test
    void saysWhenItCutsTheOldestOfTwentyThatAreHeld() {
        var all = IntStream.rangeClosed(1, 21).mapToObj(at -> posted("m" + at)).toList();
        conversations.commit(commit(0, NOW, Optional.empty(), all, List.of(), Optional.of(LEASE)));
        all.subList(0, 20)
                .forEach(each -> assertThat(outboxes.hold(ID, each.id())).isFalse());
        assertThat(outboxes.hold(ID, "m20")).as("held before").isFalse();
        assertThat(outboxes.hold(ID, "m21")).isTrue();
    }

    @Test
    void leavesALeaseAloneWhenItReleases() {
        conversations.commit(commit(0, NOW, Optional.empty(), List.of(HELLO), List.of(), Optional.of(LEASE)));
        outboxes.hold(ID, HELLO.id());
        outboxes.sent(ID, HELLO.id(), Optional.empty());

        outboxes.release(ID, NOW);
        assertThat(outboxes.due(NOW, 10)).isEmpty();
        assertThat(outboxes.lease(ID, LEASE, NOW)).contains(List.of(HELLO));
    }

    @Test
    void isFreshBeforeAnythingIsSaid() {
        assertThat(conversations.load(ID)).isEqualTo(Kept.fresh(ID));
    }

    @Test
    void keepsACommitAsAWhole() {
        var history = List.of(said(1, NOW));
        assertThat(conversations.commit(
                        commit(0, NOW, Optional.of(PENDING), List.of(HELLO), history, Optional.of(LEASE))))
                .contains(new Committed(conversations.load(ID), List.of(HELLO)));
        assertThat(conversations.load(ID))
                .isEqualTo(new Kept(
                        ID,
                        1,
                        Session.empty(),
                        List.of("row0"),
                        Map.of("chat", NOW),
                        List.of(),
                        Map.of("chat", 1),
                        Optional.of(PENDING),
                        0,
                        1,
                        false,
                        Optional.of(LEASE.until())));
        assertThat(outboxes.lease(ID, LEASE, NOW)).contains(List.of(HELLO));
        assertThat(conversations.history(ID, 0)).isEqualTo(history);
    }

    @Test
    void refusesACommitWhenSomebodyWroteInBetween() {
        conversations.commit(plain(0));
        assertThat(conversations.commit(plain(0))).isEmpty();
        assertThat(conversations.commit(plain(1))).isPresent();
        assertThat(conversations.commit(plain(1))).isEmpty();
        assertThat(conversations.load(ID).rev()).isEqualTo(2);
        assertThat(conversations.load(ID).handled()).containsExactly("row0", "row1");
    }

    @Test
    void goesOnFromWhatACommitLeft() {
        conversations.commit(
                commit(0, NOW, Optional.of(PENDING), List.of(HELLO), List.of(said(1, NOW)), Optional.of(LEASE)));
        var sending = conversations.commit(
                commit(1, NOW, Optional.of(PENDING), List.of(posted("m2")), List.of(), Optional.empty()));
        assertThat(sending)
                .as("without a lease another sends")
                .contains(new Committed(conversations.load(ID), List.of()));
        outboxes.sent(ID, HELLO.id(), Optional.empty());
        outboxes.finish(ID, "m2", Optional.empty());
        var third =
                commit(2, NOW, Optional.of(PENDING), List.of(posted("m3")), List.of(said(2, NOW)), Optional.of(LEASE));
        assertThat(conversations.commit(third)).contains(new Committed(conversations.load(ID), List.of(posted("m3"))));
        assertThat(conversations.load(ID).handled()).containsExactly("row0", "row1", "row2");
    }

    @Test
    void letsOneOfManyCommit() throws Exception {
        conversations.commit(plain(0));
        var done = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 4; i++) {
                done.add(threads.submit(() -> conversations.commit(plain(1)).isPresent()));
            }
        }
        var winners = 0;
        for (var each : done) {
            winners += each.get() ? 1 : 0;
        }
        assertThat(winners).isEqualTo(1);
    }

    @Test
    void remembersTheLastHandled() {
        for (var rev = 0; rev < 70; rev++) {
            conversations.commit(plain(rev));
        }
        assertThat(conversations.load(ID).handled())
                .isEqualTo(IntStream.range(6, 70).mapToObj(rev -> "row" + rev).toList());
    }

    @Test
    void tellsWhoseOrderIsPendingUntilItIsSettled() {
        conversations.commit(ordered(0));
        assertThat(conversations.ordered(NOW, 9)).isEmpty();
        assertThat(conversations.ordered(NOW.plusSeconds(1), 9)).containsExactly(ID);
        conversations.commit(plain(1));
        assertThat(conversations.load(ID).pending()).isEmpty();
        assertThat(conversations.ordered(NOW.plusSeconds(1), 9)).isEmpty();
    }

    @Test
    void countsHowOftenThePendingOrderFailed() {
        conversations.commit(ordered(0));
        conversations.strike(ID, 1, 1);
        conversations.strike(ID, 1, 2);
        assertThat(conversations.load(ID).strikes()).isEqualTo(2);
        assertThat(conversations.load(ID).rev()).isEqualTo(1);
        conversations.commit(ordered(1));
        assertThat(conversations.load(ID).strikes()).as("of another order").isZero();
        conversations.strike(ID, 1, 3);
        assertThat(conversations.load(ID).strikes()).as("too late").isZero();
        conversations.commit(plain(2));
        conversations.strike(ID, 3, 1);
        assertThat(conversations.load(ID).strikes()).as("nothing is pending").isZero();
    }

    @Test
    void lendsTheOutboxToOneAtATime() {
        conversations.commit(told(0, HELLO));
        var other = new Lease("other", NOW.plusSeconds(90));
        assertThat(outboxes.lease(ID, other, NOW.plusSeconds(29))).isEmpty();
        assertThat(outboxes.due(NOW.plusSeconds(29), 9)).isEmpty();
        assertThat(outboxes.due(NOW.plusSeconds(30), 9)).containsExactly(ID);
        assertThat(outboxes.lease(ID, other, NOW.plusSeconds(30))).contains(List.of(HELLO));
        assertThat(outboxes.lease(ID, LEASE, NOW.plusSeconds(31))).isEmpty();
    }

    @Test
    void sendsInOrderAndEndsWithTheLast() {
        conversations.commit(told(0, posted("m1"), posted("m2")));
        assertThat(outboxes.finish(ID, "m1", Optional.empty())).isFalse();
        outboxes.sent(ID, "m1", Optional.empty());
        assertThat(outboxes.lease(ID, LEASE, NOW)).contains(List.of(posted("m2")));
        assertThat(outboxes.finish(ID, "m2", Optional.empty())).isTrue();
        assertThat(conversations.load(ID).sending()).isEmpty();
        assertThat(outboxes.due(NOW.plusSeconds(999), 9)).isEmpty();
        assertThat(conversations.load(ID).rev()).as("sending is no turn").isEqualTo(1);
    }

    @Test
    void remembersWhatMayHaveArrived() {
        conversations.commit(told(0, posted("m1"), posted("m2")));
        outboxes.doubt(ID, "m2");
        outboxes.doubt(ID, "m3");
        var outbox = outboxes.lease(ID, LEASE, NOW).orElseThrow();
        assertThat(outbox).extracting(Posted::doubted).containsExactly(false, true);
        assertThat(outbox).extracting(Posted::message).containsOnly(HELLO.message());
        assertThat(conversations.load(ID).rev()).isEqualTo(1);
    }

    @Test
    void comesAgainAfterAPostponement() {
        conversations.commit(told(0, HELLO));
        outboxes.postpone(ID, "other", NOW.plusSeconds(5));
        assertThat(outboxes.due(NOW.plusSeconds(5), 9)).isEmpty();
        outboxes.postpone(ID, "me", NOW.plusSeconds(5));
        assertThat(outboxes.due(NOW.plusSeconds(4), 9)).isEmpty();
        assertThat(outboxes.due(NOW.plusSeconds(5), 9)).containsExactly(ID);
        assertThat(conversations.load(ID).sending()).isEmpty();
    }

    @Test
    void givesTheHistoryAfterAnEntry() {
        var entries = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> said(number, NOW.plusSeconds(number)))
                .toList();
        for (var rev = 0; rev < entries.size(); rev++) {
            conversations.commit(
                    commit(rev, NOW, Optional.empty(), List.of(), List.of(entries.get(rev)), Optional.empty()));
        }
        assertThat(conversations.history(ID, 58)).isEqualTo(entries.subList(58, 60));
        assertThat(conversations.history(ID, 0)).as("the last fifty").isEqualTo(entries.subList(10, 60));
        assertThat(conversations.lastEntries(List.of(ID, "p-other"))).isEqualTo(Map.of(ID, 60L));
    }

    @Test
    void hasNoLastEntryWhereNothingWasSaid() {
        conversations.commit(plain(0));
        assertThat(conversations.lastEntries(List.of(ID))).isEmpty();
    }

    @Test
    void sweepsOldEntriesAndOldSessions() {
        var late = NOW.plusSeconds(100);
        conversations.commit(
                commit(0, NOW, Optional.empty(), List.of(), List.of(said(1, NOW), said(2, late)), Optional.empty()));
        assertThat(conversations.sweep(late, NOW, 9)).isEqualTo(1);
        assertThat(conversations.history(ID, 0)).containsExactly(said(2, late));
        assertThat(conversations.load(ID).handled()).isNotEmpty();
        assertThat(conversations.sweep(late, NOW.plusSeconds(1), 9)).isEqualTo(1);
        assertThat(conversations.load(ID).handled()).isEmpty();
        assertThat(conversations.load(ID).entries()).isEqualTo(2);
        assertThat(conversations.sweep(late, NOW.plusSeconds(1), 9)).isZero();
    }

    @Test
    void writesNothingOfWhatWasSaidReadably() {
        conversations.commit(
                commit(0, NOW, Optional.of(PENDING), List.of(HELLO), List.of(said(1, NOW)), Optional.of(LEASE)));
        assertThat(database.getCollection("conversations")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain("đồng chí", "chào", "2800000001");
    }
}
