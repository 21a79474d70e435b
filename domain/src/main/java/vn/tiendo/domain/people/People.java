package vn.tiendo.domain.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.domain.units.UnitId;

/** Who may report and read; a port. Memberships are read anew for every turn and never cached. */
public interface People {
    Optional<Person> find(PersonId id);

    /** Every membership of a person, past and future ones included; the caller picks those that hold. */
    List<Membership> memberships(PersonId person);

    /** Every membership in a unit, past and future ones included. */
    List<Membership> in(UnitId unit);

    /** Every membership there is, past and future ones included, in no order; close it. */
    Stream<Membership> everybody();

    /** Every membership whose first day without it lies after {@code after} and not after {@code upTo}. */
    List<Membership> ended(LocalDate after, LocalDate upTo);

    /** Every membership that is kept; for a start, which compares them with the files. */
    List<Membership> all();

    /** Adds a person or changes the one of the same id. */
    void put(Person person);

    /** What tells who the person is is gone, and stays gone whatever is put later, until they join anew (P-13, P-14). */
    void erase(PersonId person);

    /** Whether it is gone. */
    boolean isErased(PersonId person);

    /** The person has joined anew and may be known again. */
    void welcome(PersonId person);

    /** Adds a membership or changes the one of the same id. */
    void put(Membership membership);
}
