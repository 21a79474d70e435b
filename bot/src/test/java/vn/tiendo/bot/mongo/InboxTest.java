package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Inbox;
import vn.tiendo.bot.store.Parked;
import vn.tiendo.bot.store.StoredUpdate;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class InboxTest extends ContractTest {
    private static final Instant LATER = NOW.plusSeconds(99);

    private final Inbox inbox = new MongoInbox(database, SEAL);

    InboxTest(Servers server) {
        super(server);
    }

    /** A row of a chat, received as many seconds after the beginning as its place says. */
    private static StoredUpdate row(String endpoint, long place) {
        return new StoredUpdate(
                endpoint + ":" + place,
                endpoint,
                Optional.of(place),
                Optional.of("m" + place),
                Optional.empty(),
                NOW.plusSeconds(place - 1),
                NOW.plusSeconds(place),
                "kết nạp 2 đảng viên",
                0);
    }

    @Test
    void storesAnUpdateOnce() {
        assertThat(inbox.add(row("a", 1))).isTrue();
        assertThat(inbox.add(row("a", 1))).isFalse();
        assertThat(inbox.open("a", LATER, 9)).containsExactly(row("a", 1));
        assertThat(inbox.knows("a:2")).isFalse();
        inbox.done(List.of("a:1"), LATER);
        assertThat(inbox.knows("a:1")).isTrue();
    }

    @Test
    void opensInThePlatformsOrder() {
        List.of(3L, 1L, 2L).forEach(place -> inbox.add(row("a", place)));
        inbox.add(row("b", 1));
        assertThat(inbox.open("a", LATER, 2)).containsExactly(row("a", 1), row("a", 2));
    }

    @Test
    void aParkedRowIsListedAndOpensAgain() {
        inbox.add(row("a", 1));
        inbox.park("a:1", "IllegalStateException", LATER);
        assertThat(inbox.open("a", LATER, 9)).isEmpty();
        assertThat(inbox.parked(9))
                .containsExactly(new Parked(Parked.Direction.IN, "a", "a:1", "IllegalStateException", LATER));

        inbox.reopen("a:1", LATER);
        inbox.reopen("b:1", LATER);
        assertThat(inbox.parked(9)).isEmpty();
        assertThat(inbox.open("a", LATER, 9)).containsExactly(row("a", 1));
    }

    @Test
    void isClosedWhenDoneAndEmptied() {
        List.of(1L, 2L, 3L).forEach(place -> inbox.add(row("a", place)));
        inbox.done(List.of("a:1"), NOW);
        inbox.done(List.of("a:2", "a:3"), NOW);
        assertThat(inbox.open("a", LATER, 9)).isEmpty();
        assertThat(inbox.oldest()).isEmpty();
        assertThat(inbox.add(row("a", 1))).isFalse();
        assertThat(database.getCollection("inbox").find().into(new ArrayList<>()))
                .allSatisfy(stored -> assertThat(stored.containsKey("raw")).isFalse());
    }

    @Test
    void writesNoTextReadably() {
        inbox.add(row("a", 1));
        assertThat(database.getCollection("inbox")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain("đảng viên");
    }

    @Test
    void parksWhatCannotBeHandled() {
        inbox.add(row("a", 1));
        inbox.park("a:1", "IllegalStateException", NOW);
        assertThat(inbox.open("a", LATER, 9)).isEmpty();
        assertThat(inbox.waiting(NOW.plusSeconds(99), 9)).isEmpty();
        assertThat(database.getCollection("inbox").find().into(new ArrayList<>()))
                .allSatisfy(stored -> assertThat(stored.containsKey("raw")).isTrue());
    }

    @Test
    void tellsWhichChatsWaitLongest() {
        inbox.add(row("b", 2));
        inbox.add(row("a", 3));
        inbox.add(row("a", 1));
        inbox.add(row("c", 9));
        assertThat(inbox.waiting(NOW.plusSeconds(9), 9)).containsExactly("a", "b");
        assertThat(inbox.waiting(NOW.plusSeconds(99), 1)).containsExactly("a");
        assertThat(inbox.oldest()).contains(NOW.plusSeconds(1));
    }

    @Test
    void countsAttempts() {
        inbox.add(row("a", 1));
        assertThat(inbox.attempt("a:1")).isEqualTo(1);
        assertThat(inbox.attempt("a:1")).isEqualTo(2);
        assertThat(inbox.open("a", LATER, 9)).extracting(StoredUpdate::attempts).containsExactly(2);
    }

    @Test
    void sweepsWhatEndedLongAgoInChunks() {
        for (var place = 1L; place <= 5; place++) {
            inbox.add(row("a", place));
        }
        inbox.done(List.of("a:1", "a:2"), NOW);
        inbox.park("a:3", "why", NOW);
        inbox.done(List.of("a:4"), NOW.plusSeconds(60));
        assertThat(inbox.sweep(NOW.plusSeconds(60), 2)).isEqualTo(2);
        assertThat(inbox.sweep(NOW.plusSeconds(60), 2)).isEqualTo(1);
        assertThat(inbox.sweep(NOW.plusSeconds(60), 2)).isZero();
        assertThat(inbox.open("a", LATER, 9)).containsExactly(row("a", 5));
    }

    @Test
    void opensANoticeLastAndHoldsIt() {
        var notice = new StoredUpdate(
                "a:notice", "a", Optional.empty(), Optional.empty(), Optional.empty(), NOW, NOW, "membership-ended", 0);
        inbox.add(notice);
        inbox.add(row("a", 1));
        assertThat(inbox.open("a", LATER, 9)).containsExactly(row("a", 1), notice);
        inbox.hold(notice.id(), NOW.plusSeconds(60));
        assertThat(inbox.open("a", NOW, 9)).containsExactly(row("a", 1));
        assertThat(inbox.waiting(NOW.plusSeconds(59), 9)).containsExactly("a");
        inbox.done(List.of("a:1"), NOW);
        assertThat(inbox.waiting(NOW.plusSeconds(59), 9)).isEmpty();
        assertThat(inbox.waiting(NOW.plusSeconds(61), 9)).containsExactly("a");
        assertThat(inbox.open("a", NOW.plusSeconds(60), 9)).containsExactly(notice);
    }
}
