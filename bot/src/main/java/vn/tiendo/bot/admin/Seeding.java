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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.config.Configuration;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.People;
import vn.tiendo.domain.people.Person;
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
    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);
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
        endWhatIsMissing();
        settings.adminCode().map(Secret::value).ifPresent(this::inviteFirstAdministrator);
        sowReports();
    }

    private void endWhatIsMissing() {
        var now = clock.instant();
        var reconciliation = new Reconciliation(configuration, people);
        reconciliation.missing(now).forEach(gone -> {
            reconciliation.end(gone, now);
            LOG.warn("ends today, for it stands in no file any more: {}", Reconciliation.line(gone));
        });
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
        var named = FirstAdministrator.named(configuration, LocalDate.ofInstant(clock.instant(), Catalogue.ZONE));
        var person = named.orElse(FirstAdministrator.UNNAMED);
        if (consents.newest(person).isPresent()) {
            return;
        }
        if (named.isEmpty()) {
            putUnnamed();
        }
        codes.issue(code, person, new Codes.Validity.Recurring(clock.instant().plus(ADMIN_CODE_GOOD_FOR)));
    }

    private void putUnnamed() {
        people.put(new Person(FirstAdministrator.UNNAMED, Role.ADMINISTRATOR.title()));
        configuration.catalogue().programmes().stream()
                .map(programme -> programme.root())
                .distinct()
                .map(root -> new Membership(
                        FirstAdministrator.UNNAMED + "-" + root,
                        FirstAdministrator.UNNAMED,
                        root,
                        Role.ADMINISTRATOR,
                        LocalDate.EPOCH,
                        Optional.empty()))
                .forEach(people::put);
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
