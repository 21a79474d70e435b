package vn.tiendo.bot.admin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.config.Configuration;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.People;

/**
 * What the store still holds of people and the files do not any more: who was deleted there has no place from the day of the
 * start on. The administrator of {@code TIENDO_ADMIN_CODE} is in no file and stays as long as none stands there.
 */
@Singleton
public final class Reconciliation {
    private final Configuration configuration;
    private final People people;

    public Reconciliation(Configuration configuration, People people) {
        this.configuration = configuration;
        this.people = people;
    }

    /** The stored places that hold at {@code now} and stand in no file, by id. */
    public List<Membership> missing(Instant now) {
        var today = LocalDate.ofInstant(now, Catalogue.ZONE);
        var kept = configuration.memberships().stream().map(Membership::id).collect(Collectors.toUnmodifiableSet());
        return people.all().stream()
                .filter(stored -> !kept.contains(stored.id()))
                .filter(stored -> stored.until().map(today::isBefore).orElse(true))
                .filter(stored -> !FirstAdministrator.isOf(stored) || FirstAdministrator.standsIn(configuration, today))
                .sorted(Comparator.comparing(Membership::id))
                .toList();
    }

    /** Ends a place on the day of {@code now}. */
    public void end(Membership missing, Instant now) {
        people.put(new Membership(
                missing.id(),
                missing.person(),
                missing.unit(),
                missing.role(),
                missing.from(),
                Optional.of(LocalDate.ofInstant(now, Catalogue.ZONE))));
    }

    /** A place as an operator reads it: by the ids of the files. */
    public static String line(Membership missing) {
        return "%s: %s, %s".formatted(missing.person(), missing.role().title(), missing.unit());
    }
}
