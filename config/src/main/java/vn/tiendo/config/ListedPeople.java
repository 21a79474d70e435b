package vn.tiendo.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.config.tree.Spelling;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** The people of all files with their memberships and sample codes, checked against the tree of units. */
record ListedPeople(List<Person> people, List<Membership> memberships, List<Configuration.SampleCode> codes) {
    static ListedPeople of(Source source, List<String> files, UnitTree units) {
        var rows = files.stream()
                .flatMap(file -> source.rows(file, PersonRow.SHAPE).stream())
                .map(row -> PersonRow.of(row, source.bundled()))
                .toList();
        Map<PersonId, Person> people = new LinkedHashMap<>();
        Map<PersonId, Integer> roles = new HashMap<>();
        List<Membership> memberships = new ArrayList<>();
        for (var row : rows) {
            check(row, people, units);
            people.putIfAbsent(row.person().id(), row.person());
            memberships.add(row.membership(roles.merge(row.person().id(), 1, Integer::sum)));
        }
        return new ListedPeople(List.copyOf(people.values()), memberships, source.bundled() ? codes(rows) : List.of());
    }

    /** Somebody who may report for a unit on a day. */
    Optional<PersonId> reporter(UnitId unit, java.time.LocalDate day) {
        return memberships.stream()
                .filter(one -> one.unit().equals(unit) && one.role().reports() && one.holdsOn(day))
                .map(Membership::person)
                .findFirst();
    }

    boolean has(PersonId id) {
        return people.stream().anyMatch(one -> one.id().equals(id));
    }

    private static void check(PersonRow row, Map<PersonId, Person> known, UnitTree units) {
        var before = known.get(row.person().id());
        if (before != null && !before.equals(row.person())) {
            row.row().problem(PersonRow.NAME, "the name “%s” of “%s” above".formatted(before.name(), before.id()));
        }
        if (row.until().filter(until -> !until.isAfter(row.from())).isPresent()) {
            row.row().problem(PersonRow.UNTIL, "a day after " + row.from());
        }
        if (!row.unit().value().isEmpty()) {
            unit(row, units);
        }
    }

    private static void unit(PersonRow row, UnitTree units) {
        var unit = units.find(row.unit());
        if (units.all().isEmpty()) {
            return;
        }
        if (unit.isEmpty()) {
            row.row().problem(PersonRow.UNIT, unitExpected(row.unit(), units));
        } else if (unit.get().on(row.from()).isEmpty()) {
            row.row().problem(PersonRow.FROM, "a day on which the unit “%s” exists".formatted(row.unit()));
        }
    }

    /** What to say of an id that no unit has. */
    static String unitExpected(UnitId id, UnitTree units) {
        return Spelling.nearest(
                        id.value(),
                        units.all().stream().map(Unit::id).map(UnitId::value).toList())
                .map("the id of a unit, perhaps “%s”"::formatted)
                .orElse("the id of a unit");
    }

    private static List<Configuration.SampleCode> codes(List<PersonRow> rows) {
        var seen = new HashSet<String>();
        List<Configuration.SampleCode> codes = new ArrayList<>();
        for (var row : rows) {
            row.sampleCode().ifPresent(code -> {
                if (!code.code().isEmpty() && !seen.add(code.code())) {
                    row.row().problem(PersonRow.CODE, "a code that nobody else has");
                }
                codes.add(code);
            });
        }
        return codes;
    }

    /** The units from which somebody reports to a programme although nobody above verifies reports. */
    Stream<UnitId> unverified(Programme programme, UnitTree units) {
        return memberships.stream()
                .filter(one -> one.role().reports())
                .filter(one -> units.isWithin(one.unit(), programme.root(), one.from()))
                .filter(one -> memberships.stream().noneMatch(other -> verifies(other, one, units)))
                .map(Membership::unit)
                .distinct();
    }

    private static boolean verifies(Membership verifier, Membership reporter, UnitTree units) {
        var first = verifier.from().isAfter(reporter.from()) ? verifier.from() : reporter.from();
        return verifier.role() == Role.VERIFIER
                && !verifier.unit().equals(reporter.unit())
                && Stream.of(reporter.from(), first)
                        .anyMatch(day -> units.isWithin(reporter.unit(), verifier.unit(), day))
                && verifier.until()
                        .map(until -> reporter.until()
                                .filter(last -> !last.isAfter(until))
                                .isPresent())
                        .orElse(true);
    }
}
