package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.bot.notices.DailyNotices;
import vn.tiendo.bot.situation.Boards;
import vn.tiendo.bot.situation.GrantedExtensions;
import vn.tiendo.bot.situation.Roster;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.units.UnitId;

/** What orders share that have people told of silent units: what is owed now, who is where, and the one message of a day. */
@Singleton
public final class Urging {
    private final Store store;
    private final Boards boards;
    private final GrantedExtensions extensions;
    private final Situations situations;
    private final DailyNotices notices;
    private final InstantSource clock;

    public Urging(
            Store store,
            Boards boards,
            GrantedExtensions extensions,
            Situations situations,
            DailyNotices notices,
            InstantSource clock) {
        this.store = store;
        this.boards = boards;
        this.extensions = extensions;
        this.situations = situations;
        this.notices = notices;
        this.clock = clock;
    }

    /** The day on which people are told. */
    LocalDate day() {
        return notices.next();
    }

    /** The day it is, by which people hold their places. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Catalogue.ZONE);
    }

    /** Who is in these units. */
    Roster roster(List<UnitId> units) {
        return Roster.of(units, store);
    }

    /** What is owed to a programme as it stands now. */
    Duties duties(ProgrammeCode code) {
        var catalogue = situations.catalogue();
        Instant now = clock.instant();
        var programme = catalogue
                .programme(code)
                .orElseThrow(() -> new IllegalStateException("expected a programme of the catalogue, found " + code));
        return new Duties(catalogue, programme, boards, extensions, catalogue.today(programme, now));
    }

    /** Whether somebody may have those below a unit told of cells, all of which stand below their own. */
    boolean mayUrge(PersonId by, Duties duties, UnitId top, List<UnitId> cells) {
        var access = situations.access(by);
        return access.readsBelow(top, duties.programme()) && cells.stream().allMatch(access::mayUrge);
    }

    /** Who is told for a unit: the secretaries that can be reached, else the deputies. */
    List<PersonId> reporters(UnitId cell, Roster roster) {
        var reachable = roster.in(cell).stream()
                .filter(membership -> membership.role().reports() && membership.holdsOn(today()))
                .filter(membership -> roster.isReachable(membership.person()))
                .toList();
        var secretaries = reachable.stream()
                .filter(membership -> membership.role() == Role.SECRETARY)
                .toList();
        return (secretaries.isEmpty() ? reachable : secretaries)
                .stream().map(Membership::person).toList();
    }

    /** Whether one of the people is told on the next day that has no other message for them, by this or by what was left before. */
    boolean tell(List<PersonId> people, List<Reminder> reminders) {
        boolean told = false;
        for (var person : people) {
            told |= notices.leaveSoon(person, reminders);
        }
        return told;
    }

    String support() {
        return situations.support();
    }
}
