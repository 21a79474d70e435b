package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.delivery.Delivery;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.work.Running.Parts;
import vn.tiendo.conversations.Message;
import vn.tiendo.domain.reporting.Report;

/** A service that ends after each of its writes in turn, and the next start on the same store (I-1, I-2). */
class CrashTest {
    private static final String CODE = "2026000002";
    private static final String VERIFIERS_CODE = "2026000003";
    private static final int MORE_THAN_A_FILING_WRITES = 12;
    private static final int MORE_STARTS_THAN_A_ROW_HAS = 5;

    private final FakeChannel telegram = new FakeChannel("telegram");
    private final MongoDatabase database = Servers.EMBEDDED.fresh();
    private final Parts parts = Parts.of(telegram).engine(new ScriptedEngine());

    @Test
    void filesOnceWhereverItEnds() {
        try (var first = Running.withoutReports(database, parts)) {
            first.chat(telegram, "1").says("join " + CODE);
        }
        boolean ended = true;
        int filed = 0;
        for (int writes = 1; ended; writes++) {
            assertThat(writes).as("writes of a filing").isLessThan(MORE_THAN_A_FILING_WRITES);
            int before = telegram.in("1").size();
            ended = endsAfter(writes, "words file " + writes, 100 + writes);
            filed++;
            assertThat(reports())
                    .as("reports after an end behind write %d", writes)
                    .hasSize(filed);
            assertThat(ledgerEntries()).as("ledger entries").isEqualTo(filed);
            var fresh = telegram.in("1").subList(before, telegram.in("1").size());
            assertThat(fresh)
                    .as("answers after an end behind write %d; a repeat is the same receipt", writes)
                    .isNotEmpty()
                    .containsOnly(Message.of("filed %d: %d".formatted(filed, writes)));
        }
        assertThat(filed).as("ends tried").isGreaterThan(6);
    }

    @Test
    void joinsOnceWhereverItEnds() {
        Running.withoutReports(database, parts).close();
        boolean ended = true;
        for (int writes = 1; ended; writes++) {
            assertThat(writes).as("writes of a joining").isLessThan(MORE_THAN_A_FILING_WRITES + 3);
            var chat = Integer.toString(100 + writes);
            ended = endsAfter(chat, writes, "words join " + CODE, 1);
            assertThat(telegram.in(chat))
                    .as("answers after an end behind write %d", writes)
                    .isNotEmpty()
                    .containsOnly(Message.of("joined mau-bi-thu"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file 2,    1, correct,  COUNTED",
        "file 2,    1, withdraw, WITHDRAWN",
        "pend 2,    2, confirm,  COUNTED",
        "pend 2,    2, return,   RETURNED"
    })
    void changesOnceWhereverItEnds(String filing, String chat, String change, Report.Status after) {
        try (var first = Running.withoutReports(database, parts)) {
            first.chat(telegram, "1").says("join " + CODE);
            first.chat(telegram, "2").says("join " + VERIFIERS_CODE);
        }
        boolean ended = true;
        int filed = 0;
        for (int writes = 1; ended; writes++) {
            assertThat(writes)
                    .as("writes of a change and of the notice it may leave")
                    .isLessThan(2 * MORE_THAN_A_FILING_WRITES);
            int place = 100 + writes;
            try (var service = Running.again(database, parts)) {
                service.chat(telegram, "1").at(place).says(filing);
            }
            filed++;
            int before = telegram.in(chat).size();
            ended = endsAfter(chat, writes, "words %s telegram:1:%d".formatted(change, place), 1000 + writes);
            var report = reports().stream()
                    .max(Comparator.comparingLong(Report::number))
                    .orElseThrow();
            assertThat(report.version())
                    .as("versions after an end behind write %d", writes)
                    .isEqualTo(2);
            assertThat(report.status()).isEqualTo(after);
            assertThat(ledgerEntries()).as("ledger entries").isEqualTo(filed);
            assertThat(telegram.in(chat).subList(before, telegram.in(chat).size()))
                    .as("answers after an end behind write %d", writes)
                    .isNotEmpty()
                    .containsOnly(Message.of("changed %d to version 2".formatted(filed)));
        }
        assertThat(filed).as("ends tried").isGreaterThan(6);
        try (var last = Running.again(database, parts)) {
            assertThat(last.recount.differences()).isEmpty();
        }
    }

    @Test
    void countsNoAttemptAtAMessageThatWaitsForAnOrder() {
        try (var first = Running.withoutReports(database, parts)) {
            first.chat(telegram, "1").says("join " + CODE);
        }
        int stored = 2;
        int decided = 4;
        endsAfter(decided, service -> admits(service, "words file 1", 100));
        endsAfter(stored, service -> admits(service, "words xin chào", 101));
        for (int start = 0; start < MORE_STARTS_THAN_A_ROW_HAS; start++) {
            parts.clock().pass(Duration.ofSeconds(1));
            endsAfter(
                    1,
                    service -> service.worker.wake(
                            Endpoint.idOf(service.chat(telegram, "1").address(), Running.SEAL)));
        }
        parts.clock().pass(Delivery.LEASE.plusSeconds(1));
        int before = telegram.in("1").size();
        try (var last = Running.again(database, parts)) {
            last.recover();
            last.settle();
        }
        assertThat(telegram.in("1").subList(before, telegram.in("1").size()))
                .containsExactly(Message.of("filed 1: 1"), Message.of("heard: xin chào"));
    }

    private void admits(Running service, String raw, long place) {
        var _ = service.door.admit(service.chat(telegram, "1").incoming(raw, place));
    }

    /** A service that ends after so many writes. */
    private void endsAfter(int writes, Consumer<Running> does) {
        var store = new CrashingStore(writes);
        try (var ending = Running.again(database, parts.instance("ending").ports(store::over))) {
            does.accept(ending);
            Running.await("an end", store::crashed);
        }
    }

    private boolean endsAfter(int writes, String raw, long place) {
        return endsAfter("1", writes, raw, place);
    }

    /** Sends an update to a service that ends after so many writes, then starts another one; whether the first did end. */
    private boolean endsAfter(String chatId, int writes, String raw, long place) {
        var store = new CrashingStore(writes);
        boolean acknowledged;
        boolean ended;
        try (var ending = Running.again(database, parts.instance("ending").ports(store::over))) {
            var incoming = ending.chat(telegram, chatId).incoming(raw, place);
            acknowledged = ending.door.admit(incoming) == Door.Admission.STORED;
            Running.await("an end", () -> store.crashed() || settled(ending));
            ended = store.crashed();
        }
        parts.clock().pass(Delivery.LEASE.plusSeconds(1));
        try (var next = Running.again(database, parts.instance("next"))) {
            var incoming = next.chat(telegram, chatId).incoming(raw, place);
            if (!acknowledged) {
                Running.await("the door", () -> next.door.admit(incoming) != Door.Admission.UNAVAILABLE);
            }
            Running.await("all to be answered", () -> {
                next.recover();
                return settled(next);
            });
        }
        return ended;
    }

    /** A store that ends while it is asked is not settled. */
    private static boolean settled(Running service) {
        try {
            service.look();
            return service.isSettled();
        } catch (IllegalStateException killed) {
            return false;
        }
    }

    private List<Report> reports() {
        return Running.again(database, parts).reports();
    }

    private int ledgerEntries() {
        return Running.again(database, parts).ledgerEntries();
    }
}
