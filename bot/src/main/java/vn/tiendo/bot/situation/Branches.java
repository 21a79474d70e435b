package vn.tiendo.bot.situation;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.conversations.Contacts;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.units.UnitId;

/** Who of the cells below a unit is silent, and who of them can be reached, as far as somebody may see it. */
record Branches(Access access, Roster roster) {
    static List<UnitId> silent(
            ProgrammeCode code, Period period, UnitId top, Access access, Figures figures, Extensions extensions) {
        return access.catalogue().programme(code).stream()
                .filter(programme -> programme.pinnedOn().isEmpty() && access.readsBelow(top, programme))
                .map(programme -> new Duties(
                        access.catalogue(),
                        programme,
                        figures,
                        extensions,
                        access.catalogue().today(programme, access.now())))
                .flatMap(duties -> duties.silentCells(top, period).stream())
                .toList();
    }

    Contacts contacts(List<UnitId> tops) {
        var strangers = new ArrayList<UnitId>();
        var lost = new ArrayList<UnitId>();
        var vacant = new ArrayList<UnitId>();
        var cells = tops.stream()
                .flatMap(top -> access.catalogue().units().branch(top, access.today()).stream())
                .filter(unit ->
                        access.catalogue().units().under(unit, access.today()).isEmpty())
                .distinct()
                .toList();
        for (var cell : cells) {
            var reporters = roster.reporters(cell, access.today());
            if (reporters.isEmpty()) {
                vacant.add(cell);
            } else if (!isReachable(cell)) {
                (reporters.stream().anyMatch(roster::hasJoined) ? lost : strangers).add(cell);
            }
        }
        return new Contacts(cells.size(), strangers, lost, vacant);
    }

    boolean isReachable(UnitId cell) {
        return roster.reporters(cell, access.today()).stream().anyMatch(roster::isReachable);
    }
}
