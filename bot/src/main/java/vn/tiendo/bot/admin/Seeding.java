package vn.tiendo.bot.admin;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.config.Configuration;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.People;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.progress.Ledgers;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.reporting.Reports;

/**
 * Brings the configuration's people, and in a samples run its codes and reports, into the store at a start. Everything has
 * an id of its own, so that a start after a crash in the middle completes what is missing.
 */
@Singleton
public final class Seeding {
    private static final PersonId FIRST_ADMINISTRATOR = new PersonId("administrator");
    private static final Duration ADMIN_CODE_GOOD_FOR = Duration.ofDays(30);

    private final Configuration configuration;
    private final Settings settings;
    private final People people;
    private final Codes codes;
    private final Consents consents;
    private final Reports reports;
    private final Ledgers ledgers;
    private final InstantSource clock;

    public Seeding(
            Configuration configuration,
            Settings settings,
            People people,
            Codes codes,
            Consents consents,
            Reports reports,
            Ledgers ledgers,
            InstantSource clock) {
        this.configuration = configuration;
        this.settings = settings;
        this.people = people;
        this.codes = codes;
        this.consents = consents;
        this.reports = reports;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** Returns when all is stored. */
    public void sow() {
        var tasks = new ArrayList<Runnable>();
        configuration.people().forEach(person -> tasks.add(() -> people.put(person)));
        configuration.memberships().forEach(membership -> tasks.add(() -> people.put(membership)));
        configuration
                .codes()
                .forEach(code ->
                        tasks.add(() -> codes.issue(code.code(), code.person(), new Codes.Validity.Reusable())));
        atOnce(tasks);
        settings.adminCode().map(Secret::value).ifPresent(this::inviteFirstAdministrator);
        sowReports();
    }

    /** The reports last and in one write, so that the last one there means that all are. */
    private void sowReports() {
        var sown = configuration.reports();
        if (sown.isEmpty() || reports.find(sown.getLast().id()).isPresent()) {
            return;
        }
        ledgers.put(
                sown.stream()
                        .flatMap(report -> Posting.of(report, configuration.catalogue()).stream())
                        .toList(),
                clock.instant());
        reports.bring(sown);
    }

    /** {@code TIENDO_ADMIN_CODE} is good until the first administrator has agreed to take part. */
    private void inviteFirstAdministrator(String code) {
        if (consents.newest(FIRST_ADMINISTRATOR).isPresent()) {
            return;
        }
        people.put(new Person(FIRST_ADMINISTRATOR, Role.ADMINISTRATOR.title()));
        configuration.catalogue().programmes().stream()
                .map(programme -> programme.root())
                .distinct()
                .map(root -> new Membership(
                        FIRST_ADMINISTRATOR + "-" + root,
                        FIRST_ADMINISTRATOR,
                        root,
                        Role.ADMINISTRATOR,
                        LocalDate.EPOCH,
                        Optional.empty()))
                .forEach(people::put);
        codes.issue(
                code,
                FIRST_ADMINISTRATOR,
                new Codes.Validity.Once(clock.instant().plus(ADMIN_CODE_GOOD_FOR)));
    }

    /** Writes that wait for the disk share its syncs when they come together. */
    private static void atOnce(List<Runnable> tasks) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    tasks.stream().<Callable<Object>>map(Executors::callable).toList();
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("expected to store the configuration", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while storing the configuration", interrupted);
        }
    }
}
