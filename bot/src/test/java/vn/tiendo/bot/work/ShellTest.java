package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.answer.AnswerCommit;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.orders.Bookkeeping;
import vn.tiendo.bot.orders.FileReportCarrier;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.StoredUpdate;
import vn.tiendo.bot.work.Running.Parts;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

/** One message from door to answer, with an engine that does as it is told. */
class ShellTest {
    private static final String CODE = "2026000002";
    private static final PersonId SECRETARY = new PersonId("mau-bi-thu");

    private final FakeChannel telegram = new FakeChannel("telegram");
    private final FakeChannel web = new FakeChannel("web", true);
    private final MongoDatabase database = Servers.EMBEDDED.fresh();
    private final Running service =
            Running.withoutReports(database, Parts.of(telegram, web).engine(new ScriptedEngine()));
    private final Chat chat = service.chat(telegram, "7001");

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void answersAMessage() {
        assertThat(chat.hearsAfter("xin chào")).isEqualTo("heard: xin chào");
        assertThat(chat.hearsAfter("hai")).isEqualTo("heard: hai");
    }

    @Test
    void acknowledgesADuplicateAndDropsIt() {
        chat.says("một");
        assertThat(service.door.admit(chat.incoming("words một", 1))).isEqualTo(Door.Admission.DUPLICATE);
        assertThat(chat.hears()).isEmpty();
    }

    @Test
    void joinsByACodeOnceAndForAllChannels() {
        assertThat(chat.hearsAfter("check " + CODE)).isEqualTo("found mau-bi-thu");
        assertThat(chat.hearsAfter("join " + CODE)).isEqualTo("joined mau-bi-thu");
        var page = service.chat(web, "s1");
        assertThat(page.hearsAfter("join " + CODE)).endsWith("joined mau-bi-thu");
        page.says("từ trang");
        assertThat(service.talks.since(page.address(), 0).entries())
                .extracting(Talks.Entry::channel)
                .contains("telegram", "web");
        assertThat(service.talks.since(page.address(), 0).who()).contains("Chi bộ May Bình Minh · bí thư");
    }

    @Test
    void leavesAgain() {
        chat.says("join " + CODE);
        assertThat(chat.hearsAfter("leave")).isEqualTo("left");
        assertThat(service.store.endpoints().of(SECRETARY)).isEmpty();
        assertThat(chat.hearsAfter("còn đây")).isEqualTo("heard: còn đây");
    }

    @Test
    void filesAReportWithItsLedger() {
        chat.says("join " + CODE);
        assertThat(chat.hearsAfter("file 2")).isEqualTo("filed 1: 2");
        assertThat(chat.hearsAfter("file 3")).isEqualTo("filed 2: 3");
        assertThat(service.reports()).hasSize(2);
        assertThat(service.ledgerEntries()).isEqualTo(2);
    }

    @Test
    void aRecountFindsWhatALedgerLacksAndPutsItIn() {
        chat.says("join " + CODE);
        chat.says("file 2");
        database.getCollection("ledgers").deleteMany(new Document());
        assertThat(service.recount.differences()).singleElement().asString().contains("found nothing");
        assertThat(service.recount.repair()).isEmpty();
        assertThat(service.ledgerEntries()).isEqualTo(1);
    }

    @Test
    void aRepairMendsWhatALedgerHasWrongAndTakesOutWhatItHasTooMuch() {
        chat.says("join " + CODE);
        chat.says("file 2");
        chat.says("file 3");
        var first = service.reports().stream()
                .filter(report -> report.number() == 1)
                .findFirst()
                .orElseThrow();
        var ledger = database.getCollection("ledgers");
        ledger.updateMany(
                new Document(),
                new Document(
                        "$set", new Document("of." + first.id().value() + ".stretches.0.counted.lines.0.count", 20)));
        database.getCollection("reports").deleteOne(new Document("number", 2L));
        assertThat(service.recount.differences())
                .hasSize(2)
                .anyMatch(line -> line.contains("count=2,") && line.contains("count=20,"))
                .anyMatch(line -> line.contains("expected nothing"));
        assertThat(service.recount.repair()).isEmpty();
        assertThat(service.ledgerEntries()).isEqualTo(1);
    }

    @Test
    void refusesAReportOfSomebodyWhoLostTheUnitInBetween() {
        chat.says("join " + CODE);
        service.store.people().memberships(SECRETARY).stream()
                .map(each -> new Membership(
                        each.id(),
                        each.person(),
                        each.unit(),
                        each.role(),
                        each.from(),
                        Optional.of(ScriptedEngine.DAY)))
                .forEach(service.store.people()::put);
        var order = new Order.FileReport(
                "o1",
                SECRETARY,
                new UnitId("mau-may-binh-minh"),
                List.of(),
                List.of(),
                new Content.Events(List.of(Line.of(ScriptedEngine.ADMITTED, 1, new When.On(ScriptedEngine.DAY)))),
                List.of(),
                "telegram",
                Running.NOW);
        var carrier = new FileReportCarrier(
                service.store,
                service.situations,
                new Bookkeeping(service.store, service.situations, service.boards),
                service.clock);
        assertThat(carrier.carry(order, new Pending(order, "c1", false, Running.NOW), false))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(service.store.reports().find(new ReportId("o1"))).isEmpty();
    }

    @Test
    void locksAChatAfterFiveWrongCodes() {
        assertThat(IntStream.range(0, 5).mapToObj(_ -> chat.hearsAfter("check 0000000000")))
                .containsExactly(
                        "unknown, left 4",
                        "unknown, left 3",
                        "unknown, left 2",
                        "unknown, left 1",
                        "unknown, left 0, locked");
        assertThat(chat.hearsAfter("check " + CODE)).isEqualTo("unknown, left 0, locked");
        service.clock.pass(Duration.ofMinutes(61));
        assertThat(chat.hearsAfter("check " + CODE)).isEqualTo("found mau-bi-thu");
    }

    @Test
    void setsAPoisonousMessageAsideAndGoesOn() {
        chat.insists("words boom with a bang");
        chat.insists("poison");
        chat.insists("words deep");
        chat.insists("words sau đó");
        assertThat(chat.hears())
                .containsExactly(
                        AnswerCommit.SORRY, AnswerCommit.SORRY, AnswerCommit.SORRY, Message.of("heard: sau đó"));
    }

    @Test
    void parksAMessageThatEndedTheServiceThreeTimes() {
        var row = chat.incoming("words xin chào", 1);
        var endpoint = Endpoint.idOf(row.from(), Running.SEAL);
        service.store.endpoints().meet(endpoint, row.from());
        service.store
                .inbox()
                .add(new StoredUpdate(
                        row.id(),
                        endpoint,
                        Optional.of(1L),
                        row.ref(),
                        row.edits(),
                        row.sentAt(),
                        Running.NOW.minusSeconds(60),
                        row.raw(),
                        3));
        service.recover();
        assertThat(chat.hears()).containsExactly(AnswerCommit.SORRY);
    }

    @Test
    void saysThatAMessageCameLate() {
        var first = chat.incoming("words a", 20);
        service.clock.pass(Duration.ofSeconds(1));
        chat.at(10).insists("words b");
        chat.hears();
        assertThat(service.door.admit(first)).isEqualTo(Door.Admission.STORED);
        assertThat(chat.hears()).containsExactly(Message.of("late: a"));
    }

    @Test
    void takesAnUnhandledMessageAsItWasChanged() {
        service.store.endpoints().meet(endpoint(), chat.address());
        add("words một", 1, Optional.empty());
        add("edited 1 hai", 2, Optional.of("1"));
        service.recover();
        assertThat(chat.hears()).containsExactly(Message.of("heard: hai"));
    }

    @Test
    void tellsTheEngineOfAChangeToAHandledMessage() {
        chat.says("một");
        assertThat(chat.sends("edited 1 hai")).containsExactly(Message.of("heard: edited 1 hai"));
    }

    @Test
    void keepsNothingOfAMessageThatMustBeForgotten() {
        var page = service.chat(web, "s1");
        page.says("personal 012345678901");
        assertThat(service.talks.since(page.address(), 0).entries().toString()).doesNotContain("012345678901");
        assertThat(database.getCollection("inbox").countDocuments(new Document("raw", new Document("$exists", true))))
                .isZero();
    }

    @Test
    void sendsAgainWhatDidNotArriveAndOnceMoreWhatMayHave() {
        telegram.willAnswer(new Sent.NotSent(Duration.ofSeconds(7)));
        chat.insists("words một");
        Running.await("the attempt", () -> service.isPostponed(7) && noneOpen());
        assertThat(deliveries("not_sent")).isEqualTo(1);
        assertThat(telegram.in("7001")).isEmpty();
        service.clock.pass(Duration.ofSeconds(8));
        service.recover();
        assertThat(chat.hears()).containsExactly(Message.of("heard: một"));
        telegram.willAnswer(new Sent.Unknown(), new Sent.Unknown());
        chat.insists("words hai");
        Running.await("the attempt", () -> service.isPostponed(2));
        assertThat(deliveries("unknown")).isEqualTo(1);
        service.clock.pass(Duration.ofSeconds(8));
        Running.await("the second attempt", () -> {
            service.recover();
            return service.isSettled();
        });
        assertThat(chat.hears()).containsExactly(Message.of("heard: hai"), Message.of("heard: hai"));
    }

    @Test
    void dropsWhatWillNeverArrive() {
        telegram.willAnswer(new Sent.Never("blocked"));
        chat.says("một");
        assertThat(chat.says("hai")).containsExactly(Message.of("heard: hai"));
    }

    @Test
    void givesUpAtTheDoorWhenTheStoreDoesNotAnswer() {
        var store = new CrashingStore(Integer.MAX_VALUE);
        var dead = Running.again(database, Parts.of(telegram).ports(store::over));
        store.crash();
        assertThat(service.chat(telegram, "7002").on(dead).admits("words một")).isEqualTo(Door.Admission.UNAVAILABLE);
    }

    @Test
    void acknowledgesNothingThatIsNotStoredInTimeAndHandlesItOnce() {
        for (var when : HangingStore.When.values()) {
            var store = new HangingStore(when);
            try (var hanging = Running.again(
                    database,
                    Parts.of(telegram)
                            .engine(new ScriptedEngine())
                            .instance("hanging")
                            .ports(store::over))) {
                var one = service.chat(telegram, when.name()).on(hanging);
                var update = one.incoming("words một", 1);
                long began = System.nanoTime();
                assertThat(hanging.door.admit(update)).isEqualTo(Door.Admission.UNAVAILABLE);
                assertThat(Duration.ofNanos(System.nanoTime() - began))
                        .isBetween(Duration.ofMillis(1400), Duration.ofSeconds(6));
                store.goOn();
                Running.await("the door", () -> hanging.door.admit(update) == Door.Admission.DUPLICATE);
                hanging.recover();
                assertThat(one.hears()).containsExactly(Message.of("heard: một"));
            }
        }
    }

    @Test
    void sendsOnlyOnceMoreAfterARestartWhatMayHaveArrived() {
        telegram.willAnswer(new Sent.Unknown(), new Sent.Unknown());
        chat.insists("words một");
        Running.await("the attempt", () -> service.isPostponed(2));
        service.clock.pass(Duration.ofSeconds(8));
        try (var next = Running.again(
                database,
                Parts.of(telegram).engine(new ScriptedEngine()).instance("next").clock(service.clock))) {
            next.recover();
            assertThat(chat.on(next).hears()).hasSize(2).containsOnly(Message.of("heard: một"));
        }
    }

    @Test
    void bringsEverythingInOrderAfterAQuarterOfAnHourWithoutThePlatform() {
        int pause = 15;
        var outage = Duration.ofMinutes(15);
        telegram.willAnswer(IntStream.range(0, (int) outage.toSeconds() / pause)
                .mapToObj(_ -> new Sent.NotSent(Duration.ofSeconds(pause)))
                .toArray(Sent[]::new));
        var began = service.clock.instant();
        for (var words : List.of("một", "hai", "ba")) {
            chat.insists("words " + words);
        }
        Running.await("the answers", () -> {
            service.clock.pass(Duration.ofSeconds(1));
            service.recover();
            return service.isSettled();
        });
        assertThat(Duration.between(began, service.clock.instant())).isGreaterThanOrEqualTo(outage);
        assertThat(chat.hears())
                .containsExactly(Message.of("heard: một"), Message.of("heard: hai"), Message.of("heard: ba"));
    }

    @Test
    void sweepsWhatWasTypedAfterSevenDays() {
        chat.says("một");
        service.clock.pass(Duration.ofDays(8));
        service.sweeper.look();
        assertThat(service.talks.since(chat.address(), 0).entries()).isEmpty();
        assertThat(database.getCollection("inbox").countDocuments()).isZero();
        assertThat(chat.hearsAfter("hai")).isEqualTo("heard: hai");
    }

    /** A page is told of what is said to its person elsewhere. */
    @Test
    void tellsAListenerOfAnotherChannelsTalk() throws Exception {
        chat.says("join " + CODE);
        var page = service.chat(web, "s1").joinedBy("join " + CODE);
        var told = new AtomicInteger();
        try (var _ = service.talks.listen(page.address(), _ -> told.incrementAndGet())) {
            chat.says("một");
            Running.await("the news", () -> told.get() > 0);
        }
    }

    private String endpoint() {
        return Endpoint.idOf(chat.address(), Running.SEAL);
    }

    private void add(String raw, long place, Optional<String> edits) {
        var row = chat.incoming(raw, place);
        service.store
                .inbox()
                .add(new StoredUpdate(
                        row.id(),
                        endpoint(),
                        Optional.of(place),
                        row.ref(),
                        edits,
                        row.sentAt(),
                        service.clock.instant(),
                        raw,
                        0));
    }

    private double deliveries(String result) {
        var counter = service.registry.find("deliveries").tag("result", result).counter();
        return counter == null ? 0 : counter.count();
    }

    /** Whether sending goes on by itself within so many seconds. */
    private boolean noneOpen() {
        return service.store.inbox().oldest().isEmpty();
    }
}
