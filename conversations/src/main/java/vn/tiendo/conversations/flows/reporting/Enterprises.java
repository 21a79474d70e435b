package vn.tiendo.conversations.flows.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Enterprise;

/** The enterprises of a catalogue by id and by what people call them, their names read once. */
final class Enterprises {
    private static final Function<Catalogue, Enterprises> OF_CATALOGUE = Enterprises::new;

    private final List<Names.Known> names;
    private final Map<String, Enterprise> byId = new HashMap<>();
    private final Map<String, Enterprise> byFullName = new HashMap<>();

    private Enterprises(Catalogue catalogue) {
        this.names = catalogue.enterprises().stream().map(Enterprises::known).toList();
        for (var enterprise : catalogue.enterprises()) {
            byId.put(enterprise.id(), enterprise);
            byFullName.putIfAbsent(Folding.folded(enterprise.name()), enterprise);
        }
    }

    static Enterprises of(Situation situation) {
        return situation.derived().get(OF_CATALOGUE);
    }

    Optional<Enterprise> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The one whose full name was typed, marks and capitals aside. */
    Optional<Enterprise> named(String words) {
        return Optional.ofNullable(byFullName.get(Folding.folded(words)));
    }

    /** Those that may be meant. */
    Match match(String words) {
        return Names.match(words, names);
    }

    private static Names.Known known(Enterprise enterprise) {
        var spellings = new ArrayList<>(List.of(enterprise.name()));
        spellings.addAll(enterprise.otherNames());
        return new Names.Known(enterprise.id(), spellings);
    }
}
