package vn.tiendo.domain.people;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** Who may read and write what: the own unit, and for some roles the branch below it (I-5, P-11). */
public final class Access {
    private Access() {}

    /** Whether one of {@code memberships} that holds on {@code day} covers the figures of {@code unit}. */
    public static boolean mayRead(List<Membership> memberships, UnitId unit, UnitTree tree, LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.holdsOn(day))
                .anyMatch(membership -> covers(membership, unit, tree, day));
    }

    /**
     * Whether {@code membership}, while it holds, covers the figures of {@code unit} in the tree of {@code day}; those of
     * a unit that has ended stay with the branch it stood in.
     */
    public static boolean covers(Membership membership, UnitId unit, UnitTree tree, LocalDate day) {
        return membership.unit().equals(unit)
                || (membership.role().readsBelow() && tree.belongs(unit, membership.unit(), day));
    }

    /** Whether one of {@code memberships} that holds on {@code day} lets its person report for {@code unit}. */
    public static boolean mayReport(List<Membership> memberships, UnitId unit, LocalDate day) {
        return memberships.stream()
                .anyMatch(membership -> membership.holdsOn(day)
                        && membership.role().reports()
                        && membership.unit().equals(unit));
    }
}
