package vn.tiendo.bot.admin;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.config.Configuration;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;

/** Who {@code TIENDO_ADMIN_CODE} lets join: the administrator of the files, or one of no name if none stands there. */
final class FirstAdministrator {
    static final PersonId UNNAMED = new PersonId("administrator");

    private FirstAdministrator() {}

    /** The first administrator whom the files name and who holds the place on {@code day}. */
    static Optional<PersonId> named(Configuration configuration, LocalDate day) {
        return configuration.memberships().stream()
                .filter(membership -> membership.role() == Role.ADMINISTRATOR && membership.holdsOn(day))
                .map(Membership::person)
                .findFirst();
    }

    static boolean standsIn(Configuration configuration, LocalDate day) {
        return named(configuration, day).isPresent();
    }

    static boolean isOf(Membership membership) {
        return membership.person().equals(UNNAMED);
    }
}
