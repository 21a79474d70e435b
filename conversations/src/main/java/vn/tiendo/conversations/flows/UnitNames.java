package vn.tiendo.conversations.flows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;

/** What the units of a catalogue are called, their names read once. All names a unit ever had lead to it (T-13). */
final class UnitNames {
    private static final Function<Catalogue, UnitNames> OF_CATALOGUE = UnitNames::new;

    private final Map<UnitId, Names.Known> names = new HashMap<>();

    private UnitNames(Catalogue catalogue) {
        catalogue.units().all().forEach(unit -> names.put(unit.id(), known(unit)));
    }

    static UnitNames of(Situation situation) {
        return situation.derived().get(OF_CATALOGUE);
    }

    /** The names of those units, as far as they exist. */
    List<Names.Known> of(List<UnitId> units) {
        return units.stream()
                .flatMap(unit -> Optional.ofNullable(names.get(unit)).stream())
                .toList();
    }

    private static Names.Known known(Unit unit) {
        var spellings = new ArrayList<String>();
        for (var version : unit.versions().reversed()) {
            spellings.add(version.name());
            spellings.addAll(version.shortNames());
        }
        return new Names.Known(unit.id().value(), spellings);
    }
}
