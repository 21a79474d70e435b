package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Meta;
import vn.tiendo.conversations.Order;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.ClaimKey;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Organisation;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.Workplace;

/** A store that the first release wrote, of schema 1: {@code stored/1/store.jsonl} is what it exported. */
@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class MigrationTest {
    private static final Path EXPORTED = Path.of("src/test/resources/stored/1/store.jsonl");

    private final Servers server;
    private final MongoDatabase database;
    private final Ports ports;

    MigrationTest(Servers server) throws IOException {
        this.server = server;
        database = server.fresh();
        try (var lines = Files.lines(EXPORTED)) {
            lines.map(Document::parse)
                    .filter(line -> line.containsKey("in"))
                    .forEach(line -> database.getCollection(line.getString("in"))
                            .insertOne(line.get("document", Document.class)));
        }
        new Migration(database, ContractTest.SEAL).run();
        ports = Ports.on(database, ContractTest.SEAL);
    }

    private List<Report> reports() {
        try (var all = ports.reports().all()) {
            return all.sorted(Comparator.comparingLong(Report::number)).toList();
        }
    }

    private List<Line> lines(int at) {
        return ((Content.Events) reports().get(at).content()).lines();
    }

    @Test
    void reportsAreReadAsTheyWereSent() {
        assertThat(reports())
                .extracting(Report::number)
                .containsExactly(288L, 289L, 290L, 291L, 292L, 293L, 294L, 295L);
        assertThat(reports())
                .extracting(Report::status)
                .filteredOn(Report.Status.PENDING::equals)
                .hasSize(1);
        var admitted = lines(0).getFirst();
        assertThat(admitted.count()).isEqualTo(2);
        assertThat(admitted.subCounts()).containsEntry("owner", 1);
        assertThat(admitted.decision())
                .isEqualTo(Decision.Numbered.of("45-QĐ/ĐU", Optional.of(LocalDate.of(2026, 6, 15))));
        assertThat(admitted.workplace()).contains(new Workplace.Named("Công ty TNHH May Bình Minh"));
        assertThat(lines(1).getFirst().organisation())
                .contains(new Organisation(Optional.of("chi_bo"), OptionalInt.empty(), Optional.empty()));
        assertThat(reports().get(1).edition().waits())
                .containsExactly(new Hold.ByProgramme(new ProgrammeCode("mau-2026")));
        assertThat(lines(2).getFirst().awaitsDecision()).isTrue();
        assertThat(reports().get(5).content()).isInstanceOf(Content.Nothing.class);
        assertThat(reports().get(6).content()).isInstanceOf(Content.NetChange.class);
        assertThat(reports().get(7).content()).isInstanceOf(Content.Snapshot.class);
    }

    @Test
    void whatWaitsIsFoundByItsIndex() {
        var unit = List.of(reports().getFirst().unit());
        assertThat(ports.reports().pending(unit, 9)).extracting(Report::number).containsExactly(289L);
        assertThat(ports.reports().awaitingDecision(unit, 9))
                .extracting(Report::number)
                .containsExactly(290L);
    }

    @Test
    void aClaimThatStoodAloneIsItsReports() {
        var key = new ClaimKey.OfDecision("decision|KN_DV|ĐU|QĐ|45-QĐ/ĐU|2026-06-15");
        var holder = reports().getFirst();
        database.getCollection("claims")
                .insertMany(List.of(
                        new Document("_id", key.text()).append("by", holder.id().value()),
                        new Document("_id", "of a report that was never written").append("by", "nobody")));
        new Migration(database, ContractTest.SEAL).run();
        assertThat(ports.claims().claim(List.of(key), reports().getLast().id())).isEqualTo(Map.of(key, holder));
        assertThat(database.getCollection("claims").countDocuments()).isZero();
    }

    @Test
    void ledgersHoldWhatTheReportsSay() {
        try (var all = ports.ledgers().all()) {
            var entries = all.flatMap(ledger -> ledger.entries().stream()).toList();
            assertThat(entries).hasSizeGreaterThanOrEqualTo(6);
            assertThat(entries)
                    .extracting(Ledger.Entry::report)
                    .contains(reports().getFirst().id());
            assertThat(entries)
                    .extracting(entry -> entry.now().counted())
                    .contains(Optional.of(reports().getFirst().content()));
        }
    }

    @Test
    void aLedgerOfSchemaTwoIsMadeAnewFromItsReports() throws IOException {
        var before = everything();
        var entry = Document.parse(Files.readString(Path.of("src/test/resources/stored/2/ledger-entry/entry.json")));
        var ledgers = database.getCollection("ledgers");
        for (var ledger : ledgers.find().into(new ArrayList<>())) {
            var of = new Document("of.lost", entry);
            ledger.get("of", Document.class)
                    .forEach((name, now) -> of.append(
                            "of." + name,
                            new Document(entry)
                                    .append("report", ((Document) now).get("report"))
                                    .append("number", ((Document) now).get("number"))));
            ledgers.updateOne(new Document("_id", ledger.get("_id")), new Document("$set", of));
        }
        assertThat(everything()).isNotEqualTo(before);
        new Migration(database, ContractTest.SEAL).run();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void conversationsGoOnWhereTheyWere() {
        var secretary = conversation("telegram", "501");
        assertThat(secretary.session().open()).isPresent();
        assertThat(secretary.session().parked()).hasSize(1);
        assertThat(secretary.session().filed()).isNotEmpty();
        var order = (Order.FileReport) secretary.pending().orElseThrow().order();
        assertThat(order.content())
                .isEqualTo(reports().stream()
                        .filter(report -> report.id().value().equals("telegram:501:13"))
                        .findFirst()
                        .orElseThrow()
                        .content());
        var waiting = database.getCollection("conversations")
                .find(new Document("outbox.id", "telegram:501:900:0"))
                .first();
        assertThat(new OutboxCodec(new ConversationSeal(ContractTest.SEAL)).outbox(Objects.requireNonNull(waiting)))
                .extracting(posted -> posted.message().lead())
                .containsExactly("Đồng chí chờ một lát.");
        var said = ports.conversations().history(conversation("web", "601").id(), 0);
        assertThat(said).hasAtLeastOneElementOfType(Talks.Entry.Said.class);
        assertThat(said).hasAtLeastOneElementOfType(Talks.Entry.Told.class);
    }

    private Kept conversation(String channel, String chat) {
        var wanted = new Address(channel, "1", chat);
        return database
                .getCollection("endpoints")
                .find()
                .map(found -> ports.endpoints().find(found.getString("_id")).orElseThrow())
                .into(new ArrayList<>())
                .stream()
                .filter(endpoint -> endpoint.address().equals(wanted))
                .map(endpoint -> ports.conversations().load(endpoint.conversation()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSecondTimeChangesNothing() {
        var before = everything();
        new Migration(database, ContractTest.SEAL).run();
        assertThat(everything()).isEqualTo(before);
    }

    private List<Document> everything() {
        var all = new ArrayList<Document>();
        for (var name : List.of("endpoints", "conversations", "reports", "ledgers")) {
            database.getCollection(name).find().sort(Sorts.ascending("_id")).into(all);
        }
        return all;
    }

    @Test
    void anImportBringsTheFileOver() throws IOException {
        var other = server.fresh();
        new MongoMeta(other).settle(new Meta.Facts(Meta.Mode.SAMPLES, StoreFactory.SCHEMA, ContractTest.SEAL.keyId()));
        new MongoTransfer(other, ContractTest.SEAL).importFrom(EXPORTED);
        assertThat(other.getCollection("reports").countDocuments(new Document("acts", new Document("$exists", true))))
                .isEqualTo(reports().size());
    }

    @Test
    void theSchemaMovesOn() {
        var meta = new MongoMeta(database);
        meta.settle(new Meta.Facts(Meta.Mode.SAMPLES, 1, ContractTest.SEAL.keyId()));
        meta.moveTo(StoreFactory.SCHEMA);
        assertThat(meta.settle(new Meta.Facts(Meta.Mode.OWN, 9, "")).schema()).isEqualTo(StoreFactory.SCHEMA);
    }
}
