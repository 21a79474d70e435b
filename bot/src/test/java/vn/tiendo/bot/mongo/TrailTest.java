package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Deeds;
import vn.tiendo.bot.store.Trail;
import vn.tiendo.bot.store.Trail.Proof;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.Reports;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class TrailTest extends ContractTest {
    private static final Instant NEXT_YEAR = Instant.parse("2026-12-31T18:00:00Z");

    private final Reports reports = new MongoReports(database);
    private final Trail trail = new MongoTrail(database);
    private final MongoCollection<Document> links = database.getCollection(MongoTrail.COLLECTION);

    TrailTest(Servers server) {
        super(server);
    }

    private Report file(String id, Instant at) {
        var line = Line.of(new IndicatorCode("KN_DV"), 1, new When.On(LocalDate.of(2026, 6, 15)));
        var filed =
                new Change.Filed(List.of(new ProgrammeCode("mau-2026")), List.of(), new Content.Events(List.of(line)));
        var act = new Act(id, filed, new PersonId("p1"), "web", at, at);
        var filing = reports.file(new ReportId(id), List.of(), number -> Report.filed(number, new UnitId("u1"), act));
        return ((Reports.Filing.Filed) filing).report();
    }

    private void withdraw(Report report, Instant at) {
        var withdrawn = new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty());
        var act = new Act(report.id() + "-back", withdrawn, new PersonId("p1"), "web", at, at);
        reports.change(((Changed.Done) report.changed(act, report.version())).report());
    }

    private void chained() {
        for (var i = 1; i <= 3; i++) {
            file("r" + i, NOW.plusSeconds(i));
        }
        withdraw(file("r4", NOW.plusSeconds(4)), NEXT_YEAR);
        trail.chain(9);
    }

    @Test
    void everyVersionIsALinkOfItsYear() {
        chained();
        assertThat(trail.chain(9)).isZero();
        assertThat(trail.verify()).isInstanceOfSatisfying(Proof.Whole.class, whole -> {
            assertThat(whole.heads()).containsOnlyKeys(2026, 2027);
            assertThat(whole.heads().get(2026)).startsWith("4 ");
            assertThat(whole.heads().get(2027)).startsWith("1 ");
        });
    }

    @Test
    void anEmptyTrailIsWhole() {
        assertThat(trail.verify()).isInstanceOf(Proof.Whole.class);
    }

    @Test
    void chainingTwiceAddsNothing() {
        chained();
        database.getCollection(MongoReports.COLLECTION)
                .updateMany(new Document(), set(MongoReports.UNCHAINED_AT, Date.from(NOW)));
        assertThat(new MongoTrail(database).chain(9)).isEqualTo(4);
        assertThat(links.countDocuments()).isEqualTo(5);
        assertThat(trail.verify()).isInstanceOf(Proof.Whole.class);
    }

    @Test
    void holdsAfterOldYearsAreRemovedAlsoInTheMiddleOfOne() {
        joined("d1");
        chained();
        assertThat(trail.drop(2025, 9)).isZero();
        assertThat(trail.drop(2026, 2)).isEqualTo(2);
        assertThat(trail.verify()).isInstanceOf(Proof.Whole.class);
        withdraw(reports.find(new ReportId("r1")).orElseThrow(), NEXT_YEAR.plusSeconds(1));
        trail.chain(9);
        assertThat(trail.drop(2026, 9)).isEqualTo(3);
        assertThat(trail.drop(2026, 9)).isZero();
        assertThat(links.countDocuments()).isEqualTo(2);
        assertThat(database.getCollection(MongoDeeds.COLLECTION).countDocuments())
                .isZero();
        assertThat(trail.verify()).isInstanceOfSatisfying(Proof.Whole.class, whole -> {
            assertThat(whole.heads().get(2026)).startsWith("5 ");
            assertThat(whole.heads().get(2027)).startsWith("2 ");
        });
    }

    @Test
    void goesOnWhereARemovalWasCutShort() {
        chained();
        new Cuts(database)
                .put(
                        2026,
                        Objects.requireNonNull(links.find(eq("_id", "2026:3")).first()));
        assertThat(trail.verify()).isInstanceOf(Proof.Whole.class);
        assertThat(trail.drop(2026, 2)).isEqualTo(2);
        assertThat(trail.drop(2026, 9)).isEqualTo(2);
        assertThat(trail.verify()).isInstanceOf(Proof.Whole.class);
    }

    @Test
    void afterARemovalALinkThatIsMissingIsStillNamed() {
        chained();
        trail.drop(2026, 2);
        links.deleteOne(eq("_id", "2026:3"));
        assertThat(trail.verify()).isEqualTo(new Proof.Broken(2026, 3, "it is missing"));
    }

    @Test
    void removesNothingOfAChainThatDoesNotHold() {
        chained();
        links.updateOne(eq("_id", "2026:2"), set("act.by", "somebody"));
        assertThat(trail.drop(2026, 9)).isZero();
        assertThat(trail.verify()).isEqualTo(new Proof.Broken(2026, 2, "it was changed"));
    }

    @Test
    void removesNothingOfAYearThatDoesNotHoldFurtherOn() {
        chained();
        links.updateOne(eq("_id", "2026:4"), set("act.by", "somebody"));
        assertThat(trail.drop(2026, 2)).isZero();
        assertThat(links.countDocuments()).isEqualTo(5);
        assertThat(trail.verify()).isEqualTo(new Proof.Broken(2026, 4, "it was changed"));
    }

    /** The form of a cut that is out: what is written today is that document, and with it the rest is proven. */
    @Test
    void aCutIsWrittenAndReadAsItsGoldenDocumentSays() throws IOException {
        chained();
        trail.drop(2026, 2);
        var cuts = database.getCollection(Cuts.COLLECTION);
        var golden = Document.parse(Files.readString(Path.of("src/test/resources/stored/cut/2026.json")));
        assertThat(Document.parse(Objects.requireNonNull(cuts.find().first()).toJson()))
                .isEqualTo(golden);
        cuts.deleteMany(new Document());
        assertThat(trail.verify()).isInstanceOf(Proof.Broken.class);
        cuts.insertOne(golden);
        assertThat(trail.verify()).isInstanceOf(Proof.Whole.class);
    }

    @Test
    void isProvenWhileAYearIsRemoved() throws Exception {
        for (var i = 1; i <= 150; i++) {
            joined("d" + i);
            file("r" + i, NOW.plusSeconds(i));
        }
        trail.chain(500);
        try (var other = Executors.newSingleThreadExecutor()) {
            var removal = other.submit(() -> {
                while (trail.drop(2026, 3) > 0) {
                    // chunk by chunk
                }
            });
            while (!removal.isDone()) {
                assertThat(trail.verify()).isInstanceOf(Proof.Whole.class);
            }
            removal.get();
        }
        assertThat(links.countDocuments()).isZero();
    }

    @Test
    void namesTheFirstLinkThatWasChanged() {
        chained();
        links.updateOne(eq("_id", "2026:2"), set("act.by", "somebody"));
        links.updateOne(eq("_id", "2026:3"), set("act.by", "somebody"));
        assertThat(trail.verify()).isEqualTo(new Proof.Broken(2026, 2, "it was changed"));
    }

    @Test
    void namesOneThatIsMissing() {
        chained();
        links.deleteOne(eq("_id", "2026:2"));
        assertThat(trail.verify()).isEqualTo(new Proof.Broken(2026, 2, "it is missing"));
    }

    @Test
    void namesAReportThatSaysSomethingElseNow() {
        chained();
        database.getCollection(MongoReports.COLLECTION).updateOne(eq("_id", "r2"), set("acts.0.by", "somebody"));
        assertThat(trail.verify()).isEqualTo(new Proof.Broken(2026, 2, "report 2 version 1 is not what was chained"));
    }

    @Test
    void namesAReportThatIsInNoChain() {
        chained();
        links.deleteOne(eq("_id", "2027:1"));
        assertThat(trail.verify()).isEqualTo(new Proof.Broken(0, 0, "report 4 has a version that is in no chain"));
    }

    private void joined(String id) {
        new MongoDeeds(database)
                .keep(new Deeds.Deed(
                        id, Deeds.Kind.JOINED, Optional.of(new PersonId("p1")), new PersonId("p1"), "telegram", NOW));
    }

    @Test
    void whatWasDoneToAccountsIsChainedToo() {
        chained();
        joined("o1");
        joined("o1");
        assertThat(trail.chain(9)).isEqualTo(1);
        assertThat(trail.chain(9)).isZero();
        assertThat(trail.verify())
                .isInstanceOfSatisfying(
                        Proof.Whole.class,
                        whole -> assertThat(whole.heads().get(2026)).startsWith("5 "));
    }

    @Test
    void namesADeedThatSaysSomethingElseNowOrIsInNoChain() {
        joined("o1");
        trail.chain(9);
        var deeds = database.getCollection(MongoDeeds.COLLECTION);
        deeds.updateOne(eq("_id", "o1"), set("deed.whom", "somebody"));
        assertThat(trail.verify()).isEqualTo(new Proof.Broken(2026, 1, "a deed is not what was chained"));
        deeds.updateOne(eq("_id", "o1"), set("deed.whom", "p1"));
        links.deleteMany(new Document());
        assertThat(trail.verify()).isEqualTo(new Proof.Broken(0, 0, "a deed is in no chain"));
    }
}
