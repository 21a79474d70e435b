package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Ledgers;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.progress.Stretch;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class LedgersTest extends ContractTest {
    private static final Ledger.Key KEY = key("u1");

    private final Ledgers ledgers = new MongoLedgers(database);

    LedgersTest(Servers server) {
        super(server);
    }

    private static Ledger.Key key(String unit) {
        return new Ledger.Key(new ProgrammeCode("mau-2026"), new UnitId(unit), 2026);
    }

    private static Ledger.Entry entry(String report, long number, int version, int count) {
        var line = Line.of(new IndicatorCode("KN_DV"), count, new When.On(LocalDate.of(2026, 6, 15)));
        return new Ledger.Entry(
                new ReportId(report),
                number,
                version,
                List.of(new Stretch(
                        Instant.EPOCH,
                        Optional.of(new Content.Events(List.of(line))),
                        Optional.empty(),
                        Optional.empty())));
    }

    @Test
    void isEmptyBeforeAnythingIsReported() {
        assertThat(ledgers.read(KEY)).isEqualTo(Ledger.empty(KEY));
    }

    @Test
    void givesBackWhatWasPutIn() {
        ledgers.put(KEY, entry("web:a.b$:2", 2, 1, 5), NOW);
        ledgers.put(KEY, entry("web:a%2Eb$:2", 1, 1, 7), NOW);
        assertThat(ledgers.read(KEY))
                .isEqualTo(new Ledger(KEY, List.of(entry("web:a%2Eb$:2", 1, 1, 7), entry("web:a.b$:2", 2, 1, 5))));
    }

    @Test
    void takesManyEntriesTogetherAndAgain() {
        var postings = List.of(
                new Posting(KEY, entry("r1", 1, 1, 5)),
                new Posting(KEY, entry("r2", 2, 1, 6)),
                new Posting(key("u2"), entry("r3", 3, 1, 7)));
        ledgers.put(KEY, entry("r1", 1, 2, 9), NOW);
        ledgers.put(postings, NOW);
        ledgers.put(postings, NOW);
        assertThat(ledgers.read(KEY)).isEqualTo(new Ledger(KEY, List.of(entry("r1", 1, 2, 9), entry("r2", 2, 1, 6))));
        assertThat(ledgers.read(key("u2"))).isEqualTo(new Ledger(key("u2"), List.of(entry("r3", 3, 1, 7))));
    }

    @Test
    void findsTheLedgersOfOneUnit() {
        var later = new Ledger.Key(new ProgrammeCode("khac"), KEY.unit(), 2027);
        ledgers.put(KEY, entry("r1", 1, 1, 5), NOW);
        ledgers.put(later, entry("r1", 1, 1, 5), NOW);
        ledgers.put(key("u10"), entry("r2", 2, 1, 6), NOW);
        assertThat(ledgers.of(KEY.unit())).extracting(Ledger::key).containsExactlyInAnyOrder(KEY, later);
        assertThat(ledgers.of(new UnitId("u"))).isEmpty();
    }

    @Test
    void keepsTheNewestVersionWhateverTheOrder() {
        ledgers.put(KEY, entry("r1", 1, 2, 5), NOW);
        ledgers.put(KEY, entry("r1", 1, 1, 4), NOW);
        ledgers.put(KEY, entry("r1", 1, 2, 9), NOW);
        assertThat(ledgers.read(KEY).entries()).containsExactly(entry("r1", 1, 2, 5));
        ledgers.put(KEY, entry("r1", 1, 3, 6), NOW);
        assertThat(ledgers.read(KEY).entries()).containsExactly(entry("r1", 1, 3, 6));
    }

    @Test
    void correctsAnEntryOfTheSameOrANewerVersion() {
        ledgers.put(KEY, entry("r1", 1, 2, 5), NOW);
        ledgers.put(KEY, entry("r2", 2, 1, 4), NOW);
        ledgers.correct(KEY, entry("r1", 1, 2, 5), Optional.of(entry("r1", 1, 1, 7)), NOW.plusSeconds(1));
        ledgers.correct(KEY, entry("r2", 2, 1, 4), Optional.empty(), NOW.plusSeconds(1));
        assertThat(ledgers.read(KEY).entries()).containsExactly(entry("r1", 1, 1, 7));
        assertThat(ledgers.changedSince(NOW.plusSeconds(1))).hasSize(1);
        ledgers.correct(KEY, entry("r1", 1, 2, 5), Optional.of(entry("r1", 1, 2, 9)), NOW);
        assertThat(ledgers.read(KEY).entries()).as("changed since").containsExactly(entry("r1", 1, 1, 7));
    }

    @Test
    void tellsTheLedgersChangedSince() {
        ledgers.put(key("old"), entry("r1", 1, 1, 1), NOW);
        ledgers.put(key("new"), entry("r2", 2, 1, 1), NOW.plusSeconds(1));
        ledgers.put(key("both"), entry("r3", 3, 1, 1), NOW);
        ledgers.put(key("both"), entry("r4", 4, 1, 1), NOW.plusSeconds(2));
        assertThat(ledgers.changedSince(NOW.plusSeconds(1)))
                .extracting(Ledger::key)
                .containsExactlyInAnyOrder(key("new"), key("both"));
        assertThat(ledgers.changedSince(NOW.plusSeconds(3))).isEmpty();
    }

    @Test
    void aRepeatIsNoChange() {
        ledgers.put(KEY, entry("r1", 1, 1, 1), NOW);
        ledgers.put(KEY, entry("r1", 1, 1, 1), NOW.plusSeconds(5));
        assertThat(ledgers.changedSince(NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void losesNoEntryOfThoseWhoBeginALedgerAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 4; i++) {
                var number = i;
                var _ = threads.submit(() -> ledgers.put(KEY, entry("r" + number, number, 1, 1), NOW));
            }
        }
        assertThat(ledgers.read(KEY).entries()).extracting(Ledger.Entry::number).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void streamsAll() {
        ledgers.put(key("a"), entry("r1", 1, 1, 1), NOW);
        ledgers.put(key("b"), entry("r2", 2, 1, 1), NOW);
        try (var all = ledgers.all()) {
            assertThat(all.map(Ledger::key)).containsExactlyInAnyOrder(key("a"), key("b"));
        }
    }
}
