package vn.tiendo.domain.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.UnitId;

/**
 * What somebody may read and write at a moment: the own unit, and for some roles the branch below it (I-5, P-11). Asked
 * by flows, figures and the carrying out of orders alike.
 *
 * @param memberships those that hold, as {@link #of} finds them
 */
public record Access(Catalogue catalogue, List<Membership> memberships, Instant now) {
    /** So many cells besides the own one must be in a total that a cell may see. */
    private static final int OTHERS_IN_A_TOTAL = 3;

    public Access {
        memberships = List.copyOf(memberships);
    }

    /** The access of somebody with these memberships, past and future ones included. */
    public static Access of(Catalogue catalogue, List<Membership> all, Instant now) {
        return new Access(
                catalogue,
                all.stream()
                        .filter(membership ->
                                catalogue.units().find(membership.unit()).isPresent())
                        .filter(membership ->
                                days(catalogue, membership.unit(), now).anyMatch(membership::holdsOn))
                        .toList(),
                now);
    }

    /** The days that count as today for a unit: of each of its programmes. */
    private static Stream<LocalDate> days(Catalogue catalogue, UnitId unit, Instant now) {
        var programmes = catalogue.programmesOf(unit, now);
        return programmes.isEmpty()
                ? Stream.of(catalogue.today(unit, now))
                : programmes.stream()
                        .map(programme -> catalogue.today(programme, now))
                        .distinct();
    }

    /** Today for whoever it is: that of the first of their units. */
    public LocalDate today() {
        return catalogue.today(memberships.stream().map(Membership::unit).toList(), now);
    }

    /** Whether the figures and reports of a unit are theirs to see; those of one that has ended stay with its branch. */
    public boolean mayRead(UnitId unit) {
        return covering(unit, catalogue.today(unit, now)).findAny().isPresent();
    }

    /** The same by the day of a programme. */
    public boolean mayRead(UnitId unit, Programme programme) {
        return covering(unit, catalogue.today(programme, now)).findAny().isPresent();
    }

    /** Whether they see what stands below that unit. */
    public boolean readsBelow(UnitId unit, Programme programme) {
        return covering(unit, catalogue.today(programme, now))
                .anyMatch(membership -> membership.role().readsBelow());
    }

    /** Whether they report for a unit: their own, or one that was merged into it (C-32). */
    public boolean mayReport(UnitId unit) {
        return memberships.stream()
                .anyMatch(membership ->
                        membership.role().reports() && catalogue.units().goesOnIn(unit, membership.unit()));
    }

    /** Whether they confirm or return what a unit reports: it stands below their own (2.9: never an own report). */
    public boolean mayVerify(UnitId unit) {
        return below(unit).anyMatch(membership -> membership.role() == Role.VERIFIER);
    }

    /** Whether they may close the accounts of a unit: it stands below their own (C-31). */
    public boolean mayLock(UnitId unit) {
        return below(unit)
                .anyMatch(membership -> membership.role() == Role.VERIFIER || membership.role() == Role.ADMINISTRATOR);
    }

    /** Whether they see to it that a unit reports, or give it longer: it stands below their own (section 4.4). */
    public boolean mayUrge(UnitId unit) {
        return below(unit).findAny().isPresent();
    }

    private Stream<Membership> below(UnitId unit) {
        var day = catalogue.today(unit, now);
        return covering(unit, day)
                .filter(membership -> !catalogue.units().goesOnIn(unit, membership.unit()))
                .filter(membership -> !membership.unit().equals(unit));
    }

    /** Whether a total is opened to them, and holds enough others to tell of none of them. */
    public boolean mayReadTotals(UnitId unit, Programme programme) {
        return programme.openTotals().contains(unit)
                && !ownWithin(unit, programme).isEmpty()
                && holdsOthers(unit, programme);
    }

    /** Whether a total may be told them where others listen: they may read it, and it tells of none of its cells (C-33). */
    public boolean mayHearTotalsAmongOthers(UnitId unit, Programme programme) {
        return mayReadTotals(unit, programme) || (readsBelow(unit, programme) && holdsOthers(unit, programme));
    }

    private List<UnitId> ownWithin(UnitId unit, Programme programme) {
        var today = catalogue.today(programme, now);
        return memberships.stream()
                .map(Membership::unit)
                .filter(mine -> catalogue.units().isWithin(mine, unit, today))
                .toList();
    }

    private boolean holdsOthers(UnitId unit, Programme programme) {
        var units = catalogue.units();
        var today = catalogue.today(programme, now);
        var own = ownWithin(unit, programme);
        return units.branch(unit, today).stream()
                        .filter(one -> units.under(one, today).isEmpty())
                        .filter(one -> !own.contains(one))
                        .count()
                >= OTHERS_IN_A_TOTAL;
    }

    private Stream<Membership> covering(UnitId unit, LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.unit().equals(unit)
                        || (membership.role().readsBelow() && catalogue.units().belongs(unit, membership.unit(), day)));
    }
}
