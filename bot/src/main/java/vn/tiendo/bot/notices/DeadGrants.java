package vn.tiendo.bot.notices;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.store.Grant.State.Dead;
import vn.tiendo.bot.store.Grants;
import vn.tiendo.conversations.Notice;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.People;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reminding.Hours;

/** Tells the administrators once a day that a platform lets the service act no more, until somebody consents anew. */
final class DeadGrants implements Clockwork {
    private final Grants grants;
    private final People people;
    private final Notices notices;
    private final InstantSource clock;

    DeadGrants(Grants grants, People people, Notices notices, InstantSource clock) {
        this.grants = grants;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dead grants";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void look() {
        if (Hours.areSensible(clock.instant())) {
            grants.dead().forEach(this::tell);
        }
    }

    private void tell(String account, Dead dead) {
        var today = LocalDate.ofInstant(clock.instant(), Catalogue.ZONE);
        administrators(today).forEach(person -> tell(account, dead, today, person));
    }

    /** As they are stored: who joined by the administrator's code stands in no file. */
    private List<PersonId> administrators(LocalDate today) {
        try (var all = people.everybody()) {
            return all.filter(membership -> membership.role() == Role.ADMINISTRATOR && membership.holdsOn(today))
                    .map(Membership::person)
                    .distinct()
                    .toList();
        }
    }

    private void tell(String account, Dead dead, LocalDate today, PersonId person) {
        var channel = account.substring(0, account.indexOf(':'));
        var since = LocalDate.ofInstant(dead.at(), Catalogue.ZONE);
        notices.post(
                "grant:%s:%s:%s".formatted(channel, today, person),
                person,
                new Notice.ConsentUsedUp(channel, since, Hours.end(clock.instant())));
    }
}
