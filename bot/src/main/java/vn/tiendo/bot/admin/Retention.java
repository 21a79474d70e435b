package vn.tiendo.bot.admin;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tiendo.bot.orders.Erasing;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.store.Deeds;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;

/**
 * Takes the names of former reporters away a year after the end of their last role; the role stays (P-13). What was typed and
 * drafts have their own time, in the sweeper; figures stay with the unit.
 */
@Singleton
public final class Retention implements Clockwork {
    private static final int YEARS = 1;

    private final Store store;
    private final Erasing erasing;
    private final InstantSource clock;

    public Retention(Store store, Erasing erasing, InstantSource clock) {
        this.store = store;
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
                .forEach(this::expire);
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
