package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import vn.tiendo.bot.LoadedSamples;
import vn.tiendo.bot.admin.Recount;
import vn.tiendo.bot.admin.Seeding;
import vn.tiendo.bot.answer.AnswerCommit;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.bot.answer.StoredTalks;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Channels;
import vn.tiendo.bot.delivery.Delivery;
import vn.tiendo.bot.mongo.Ports;
import vn.tiendo.bot.notices.DailyNotices;
import vn.tiendo.bot.notices.Finders;
import vn.tiendo.bot.notices.Notices;
import vn.tiendo.bot.orders.AssignChaseCarrier;
import vn.tiendo.bot.orders.Bookkeeping;
import vn.tiendo.bot.orders.Carriers;
import vn.tiendo.bot.orders.ChangeReportCarrier;
import vn.tiendo.bot.orders.CheckCodeCarrier;
import vn.tiendo.bot.orders.CodeTries;
import vn.tiendo.bot.orders.ConfirmReportsCarrier;
import vn.tiendo.bot.orders.EraseDataCarrier;
import vn.tiendo.bot.orders.Erasing;
import vn.tiendo.bot.orders.ExtendTimeCarrier;
import vn.tiendo.bot.orders.FileReportCarrier;
import vn.tiendo.bot.orders.JoinCarrier;
import vn.tiendo.bot.orders.LeaveCarrier;
import vn.tiendo.bot.orders.LockAccountsCarrier;
import vn.tiendo.bot.orders.OfferLinkCarrier;
import vn.tiendo.bot.orders.Orders;
import vn.tiendo.bot.orders.PutOffCarrier;
import vn.tiendo.bot.orders.RemindUnitsCarrier;
import vn.tiendo.bot.orders.ReportChanges;
import vn.tiendo.bot.orders.Returns;
import vn.tiendo.bot.orders.Urging;
import vn.tiendo.bot.running.Instance;
import vn.tiendo.bot.running.Meters;
import vn.tiendo.bot.secrecy.Secrecy;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.situation.Boards;
import vn.tiendo.bot.situation.GrantedExtensions;
import vn.tiendo.bot.situation.Remindings;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Store;
import vn.tiendo.config.Configuration;
import vn.tiendo.domain.reporting.Report;

/**
 * A running service without HTTP and without timers: door, worker, orders, delivery on a real store, with the bundled
 * samples, a clock that stands still and hand-written channels.
 */
final class Running implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-06-20T03:00:00Z");
    static final Seal SEAL = Secrecy.of(new byte[32]);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final MovableClock clock;
    final Store store;
    final InboxDoor door;
    final Worker worker;
    final Turns turns;
    final Orders orders;
    final Delivery delivery;
    final Boards boards;
    final StoredTalks talks;
    final Recovery recovery;
    final Sweeper sweeper;
    final Notices notices;
    final Finders finders;
    final Situations situations;
    final GrantedExtensions extensions;
    final Recount recount;
    final Configuration configuration;
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Shell shell;

    private Running(Configuration configuration, MongoDatabase database, Parts parts) {
        this.configuration = configuration;
        this.store = parts.ports().apply(store(database));
        var ports = Ports.on(database, SEAL);
        this.clock = parts.clock();
        var meters = new Meters(registry);
        var channels = new Channels(List.copyOf(parts.channels()));
        boards = new Boards(store, configuration, clock);
        extensions = new GrantedExtensions(ports.extensions(), clock);
        situations = new Situations(
                store,
                boards,
                new Remindings(store, boards, extensions, ports.snoozes(), configuration, clock),
                configuration,
                clock);
        talks = new StoredTalks(store, situations, SEAL);
        delivery = new Delivery(
                store,
                channels,
                new WaitingNotices(store, parts.engine(), situations, clock),
                new Instance(parts.instance()),
                clock,
                meters);
        var answers = new AnswerCommit(store, parts.engine(), channels, delivery, talks, clock, SEAL);
        var books = new Bookkeeping(store, situations, boards);
        notices = new Notices(store, channels, clock);
        var tries = new CodeTries(store, clock, _ -> Optional.empty());
        var changes = new ReportChanges(store, books, clock);
        var urging = new Urging(
                store,
                boards,
                extensions,
                situations,
                new DailyNotices(notices, store, ports.tellings(), situations, clock),
                clock);
        var carriers = new Carriers(
                new CheckCodeCarrier(store, situations, tries),
                new JoinCarrier(store, situations, tries, notices, clock),
                new OfferLinkCarrier(store, situations, SEAL, clock),
                new LockAccountsCarrier(store, situations, SEAL, clock),
                new EraseDataCarrier(store, new Erasing(store), situations, clock),
                new LeaveCarrier(store, situations, clock),
                new FileReportCarrier(store, situations, books, clock),
                new ChangeReportCarrier(situations, changes, new Returns(store, situations, notices, clock)),
                new ConfirmReportsCarrier(situations, changes),
                new PutOffCarrier(ports.snoozes(), situations),
                new ExtendTimeCarrier(ports.extensions(), extensions, situations, urging, clock),
                new RemindUnitsCarrier(urging),
                new AssignChaseCarrier(urging));
        orders = new Orders(store, parts.engine(), situations, answers, carriers, Ports.outages(), meters);
        turns = new Turns(
                store,
                parts.engine(),
                channels,
                situations,
                orders,
                answers,
                new Groups(store, SEAL, notices),
                clock,
                meters);
        worker = new Worker(store, turns, clock, meters);
        door = new InboxDoor(store, SEAL, clock, worker, meters);
        sweeper = new Sweeper(store, clock);
        finders = Finders.of(store, situations, notices, clock);
        recovery = new Recovery(
                store, worker, delivery, orders, List.of(boards, extensions, talks, sweeper), clock, meters);
        recount = new Recount(store, orders, delivery, situations, clock);
        shell = new Shell(door, worker, delivery, recovery);
        boards.begin();
    }

    /** What differs between the services of a test. */
    record Parts(
            Engine engine,
            List<? extends Channel> channels,
            MovableClock clock,
            String instance,
            UnaryOperator<Store> ports) {
        static Parts of(FakeChannel... channels) {
            return new Parts(
                    Engine.conversation(), List.of(channels), new MovableClock(NOW), "one", UnaryOperator.identity());
        }

        /** With a real channel. */
        static Parts real(Channel channel, MovableClock clock) {
            return new Parts(Engine.conversation(), List.of(channel), clock, "one", UnaryOperator.identity());
        }

        Parts engine(Engine other) {
            return new Parts(other, channels, clock, instance, ports);
        }

        Parts clock(MovableClock other) {
            return new Parts(engine, channels, other, instance, ports);
        }

        Parts instance(String other) {
            return new Parts(engine, channels, clock, other, ports);
        }

        Parts ports(UnaryOperator<Store> other) {
            return new Parts(engine, channels, clock, instance, other);
        }
    }

    /** With all six samples, their people, codes and reports in the store. */
    static Running withSamples(MongoDatabase database, FakeChannel... channels) {
        return sown(LoadedSamples.all(), database, Parts.of(channels));
    }

    /** With the samples' people and codes, but no reports. */
    static Running withoutReports(MongoDatabase database, Parts parts) {
        return sown(LoadedSamples.withoutReports(), database, parts);
    }

    /** On a deployment of its own. */
    static Running of(Configuration configuration, MongoDatabase database, Parts parts) {
        return sown(configuration, database, parts);
    }

    /** One more service on a store that is sown. */
    static Running again(MongoDatabase database, Parts parts) {
        return new Running(LoadedSamples.all(), database, parts);
    }

    private static Running sown(Configuration configuration, MongoDatabase database, Parts parts) {
        var store = store(database);
        new Seeding(
                        configuration,
                        settings(),
                        store.people(),
                        store.codes(),
                        store.consents(),
                        store.reports(),
                        store.ledgers(),
                        parts.clock())
                .sow();
        return new Running(configuration, database, parts);
    }

    static Store store(MongoDatabase database) {
        var ports = Ports.on(database, SEAL);
        return new Store(
                ports.inbox(),
                ports.endpoints(),
                ports.conversations(),
                ports.outboxes(),
                ports.people(),
                ports.codes(),
                ports.consents(),
                ports.reports(),
                ports.ledgers(),
                ports.claims(),
                ports.deeds());
    }

    /** The people of the samples, as {@link #withoutReports} brings them. */
    static Configuration configuration() {
        return LoadedSamples.withoutReports();
    }

    private static Settings settings() {
        return new Settings(
                "127.0.0.1",
                8080,
                URI.create("http://127.0.0.1:8080"),
                Path.of("data"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A chat on one of its channels. */
    Chat chat(FakeChannel channel, String id) {
        return new Chat(this, channel, new Address(channel.name(), "1", id));
    }

    /** Takes up what is open, as at a start. */
    void recover() {
        recovery.findOpen(Instant.MAX);
    }

    /** Waits until no row is open, no order pending and nothing to be sent. */
    void settle() {
        await("all to be answered", () -> {
            look();
            return isSettled();
        });
    }

    /** Finds what is said unasked, which no door brings. */
    void look() {
        store.inbox().waiting(clock.instant().plus(Duration.ofDays(1)), 50).forEach(worker::wake);
    }

    boolean isSettled() {
        return isSettled(store);
    }

    /** Whether nothing is open, looked at through {@code store}. */
    boolean isSettled(Store store) {
        var later = clock.instant().plus(Duration.ofDays(1));
        return store.inbox()
                        .oldest()
                        .filter(since -> !since.isAfter(clock.instant()))
                        .isEmpty()
                && store.conversations().ordered(later, 1).isEmpty()
                && store.outboxes().due(later, 1).isEmpty();
    }

    /** Whether an outbox waits to be tried again in at most so many seconds: the attempt before is over and noted. */
    boolean isPostponed(int seconds) {
        return !store.outboxes().due(clock.instant().plusSeconds(seconds), 1).isEmpty();
    }

    List<Report> reports() {
        try (var all = store.reports().all()) {
            return all.toList();
        }
    }

    int ledgerEntries() {
        try (var all = store.ledgers().all()) {
            return all.mapToInt(ledger -> ledger.entries().size()).sum();
        }
    }

    /** Polls for something that other threads bring about. */
    static void await(String what, BooleanSupplier holds) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for " + what).isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
