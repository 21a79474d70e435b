package vn.tiendo.bot.admin;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntSupplier;
import vn.tiendo.bot.orders.Erasing;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.store.Deeds;
import vn.tiendo.bot.store.Expiry;
import vn.tiendo.bot.store.Store;
import vn.tiendo.bot.store.Trail;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;

/**
 * Removes what is over its time (P-12, P-13). After a year: the names of former reporters, whose role stays; the log of reminders
 * and what was put off; codes that are good no more; chats that are nobody's. After five: the audit trail by whole years, what was
 * agreed to and withdrawn, longer time that was given. What was typed and drafts have their own time, in the sweeper; figures
 * stay with the unit.
 */
@Singleton
public final class Retention implements Clockwork {
    private static final int YEARS = 1;
    private static final int YEARS_OF_PROOF = 5;
    private static final int CHUNK = 500;

    private final Store store;
    private final Expiry expiry;
    private final Trail trail;
    private final Erasing erasing;
    private final InstantSource clock;

    public Retention(Store store, Expiry expiry, Trail trail, Erasing erasing, InstantSource clock) {
        this.store = store;
        this.expiry = expiry;
        this.trail = trail;
        this.erasing = erasing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void look() {
        var today = LocalDate.ofInstant(clock.instant(), Catalogue.ZONE);
        store.people().ended(LocalDate.EPOCH, today.minusYears(YEARS)).stream()
                .map(Membership::person)
                .distinct()
                .filter(person -> !isNeeded(person, today))
                // the last of what erasing does: what was cut short is finished, what is done is not done again
                .filter(person -> !store.people().isErased(person))
                .forEach(this::expire);
        afterAYear(today.minusYears(YEARS));
        afterTheProof(today.minusYears(YEARS_OF_PROOF));
    }

    private void afterAYear(LocalDate before) {
        untilLess(() -> expiry.reminders(before, CHUNK));
        untilLess(() -> expiry.snoozes(before, CHUNK));
        untilLess(() -> expiry.codes(start(before), CHUNK));
        untilLess(() -> expiry.strangers(start(before), CHUNK));
    }

    /** Of the trail only whole years go: a link is kept for five years at least. */
    private void afterTheProof(LocalDate before) {
        untilLess(() -> expiry.consents(start(before), CHUNK));
        untilLess(() -> expiry.extensions(start(before), CHUNK));
        while (trail.drop(before.getYear() - 1, CHUNK) > 0) {
            // chunk by chunk
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Catalogue.ZONE).toInstant();
    }

    private static void untilLess(IntSupplier chunk) {
        int removed = CHUNK;
        while (removed >= CHUNK) {
            removed = chunk.getAsInt();
        }
    }

    private boolean isNeeded(PersonId person, LocalDate today) {
        return store.people().memberships(person).stream()
                .anyMatch(membership -> membership
                        .until()
                        .filter(until -> !until.isAfter(today.minusYears(YEARS)))
                        .isEmpty());
    }

    private void expire(PersonId person) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var deed = new Deeds.Deed("expired:" + person, Deeds.Kind.EXPIRED, Optional.empty(), person, "", now);
        erasing.erase(person, deed, now);
    }
}
