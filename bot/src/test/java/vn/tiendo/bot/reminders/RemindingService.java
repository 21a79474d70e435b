package vn.tiendo.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.NullMarked;
import vn.tiendo.bot.LoadedSamples;
import vn.tiendo.bot.admin.Seeding;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Incoming;
import vn.tiendo.bot.mongo.Ports;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.Diary;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;

/**
 * The service as it is, with its own beans, timers and samples, but for the clock, which a test moves, a channel that
 * is a list, and a database that several of them share.
 */
@NullMarked
final class RemindingService implements AutoCloseable {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final ApplicationContext context;
    private final World world;
    private long place = 1;

    /** What outlives a service: what is stored, the time, and the chats of people. */
    record World(MongoDatabase database, Path data, AtomicReference<Duration> ahead, Pager channel)
            implements InstantSource {
        /** It is that time of that day, and goes on from there. */
        World at(LocalDate day, int hour, int minute) {
            var then = day.atTime(hour, minute).atZone(Catalogue.ZONE).toInstant();
            ahead.set(Duration.between(Instant.now(), then));
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead.get());
        }
    }

    /** What takes the place of the product's own parts. */
    @Factory
    @Requires(bean = World.class)
    static final class Fakes {
        @Singleton
        @Primary
        InstantSource clock(World world) {
            return world;
        }

        @Singleton
        Channel channel(World world) {
            return world.channel();
        }

        @Singleton
        @Primary
        MongoDatabase database(World world) {
            return world.database();
        }
    }

    RemindingService(World world) {
        this.world = world;
        var settings = new Settings(
                "127.0.0.1",
                0,
                URI.create("http://127.0.0.1"),
                world.data(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .singletons(settings, LoadedSamples.withoutReports(), world)
                .properties(Map.of(
                        "micronaut.server.host",
                        "127.0.0.1",
                        "micronaut.server.port",
                        -1,
                        "micronaut.health.monitor.enabled",
                        false))
                .start();
        Ports.on(world.database(), seal());
        context.getBean(Seeding.class).sow();
        context.getBean(EmbeddedServer.class).start();
    }

    Store store() {
        return context.getBean(Store.class);
    }

    private Seal seal() {
        return context.getBean(Seal.class);
    }

    /** Whoever has that code of the samples has a chat of that name. */
    RemindingService joined(String code, String chat) {
        return joined(person(code), chat);
    }

    /** The person has a chat of that name. */
    RemindingService joined(PersonId person, String chat) {
        var address = new Address(Pager.NAME, "1", chat);
        var id = Endpoint.idOf(address, seal());
        store().endpoints().meet(id, address);
        store().endpoints().join(id, person);
        return this;
    }

    PersonId person(String code) {
        return store().codes().find(code, world.instant()).orElseThrow();
    }

    Endpoint chat(String chat) {
        return store().endpoints()
                .find(Endpoint.idOf(new Address(Pager.NAME, "1", chat), seal()))
                .orElseThrow();
    }

    /** Says that in a chat, a moment after what came before was read, and waits for what comes back. */
    String says(String chat, String words) {
        world.ahead().updateAndGet(before -> before.plusSeconds(1));
        var before = world.channel().in(chat).size();
        var now = world.instant();
        var id = Pager.NAME + ":" + chat + ":" + place;
        assertThat(context.getBean(Door.class)
                        .admit(new Incoming(
                                id,
                                new Address(Pager.NAME, "1", chat),
                                place++,
                                Optional.of(id),
                                Optional.empty(),
                                now,
                                words)))
                .isEqualTo(Door.Admission.STORED);
        await(
                "an answer to " + words,
                () -> world.channel().in(chat).size() > before
                        && store().conversations()
                                .ordered(now.plusSeconds(1), 1)
                                .isEmpty());
        var all = world.channel().in(chat);
        return String.join("\n", all.subList(before, all.size()));
    }

    /** Presses the newest button of that label. */
    String presses(String chat, String label) {
        return says(chat, "! " + world.channel().button(chat, label));
    }

    /** Waits until the reminders of a day are all left and everything that was left is turned. */
    void finishes(LocalDate day) {
        await(
                "the reminders of " + day,
                () -> !context.getBean(Diary.class).finished(day, day).isEmpty());
        await(
                "rows to be turned",
                () -> store().inbox()
                        .oldest()
                        .filter(since -> !since.isAfter(world.instant()))
                        .isEmpty());
        await(
                "messages to be sent",
                () -> store().outboxes().due(world.instant().plusSeconds(90), 1).isEmpty());
    }

    /** What the dry run prints. */
    List<String> dryRun(LocalDate from, LocalDate to, Optional<ProgrammeCode> programme) {
        return context.getBean(DryRun.class).lines(from, to, programme).toList();
    }

    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
