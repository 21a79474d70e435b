package vn.tiendo.conversations.flows.asking;

import java.util.List;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.domain.people.Membership;

/** The totals that an administrator has opened to whoever reports below them. */
record OpenTotals(StandingQuestion question) {
    /** Those of the unit that goes by {@code name}. */
    List<View.BoardProgress> named(String name) {
        return all().stream()
                .filter(view -> Names.match(
                                name, UnitNames.of(question.asked().situation()).of(List.of(view.unit())))
                        instanceof Match.One)
                .toList();
    }

    List<View.BoardProgress> all() {
        var units = question.catalogue().units();
        var own = question.asked().memberships().stream()
                .map(Membership::unit)
                .distinct()
                .toList();
        return own.stream()
                .flatMap(unit -> question.programmesOf(unit).stream())
                .distinct()
                .flatMap(programme -> programme.openTotals().stream()
                        .filter(unit -> own.stream().anyMatch(mine -> units.isWithin(mine, unit, question.today())))
                        .map(unit -> new View.BoardProgress(
                                programme.code(),
                                unit,
                                question.wanted().indicators(),
                                question.wanted().period(),
                                View.Pick.SUMMARY,
                                0)))
                .toList();
    }
}
