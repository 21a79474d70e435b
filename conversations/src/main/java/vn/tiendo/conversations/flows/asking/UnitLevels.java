package vn.tiendo.conversations.flows.asking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;

/** The kind of units that a question is about, by the kinds there are in a programme's branch (C-56). */
final class UnitLevels {
    private static final Function<Catalogue, UnitLevels> OF_CATALOGUE = UnitLevels::new;
    private static final String BEFORE = "(?:cac|nhung|tung|moi|xep hang|top \\d{1,3}|\\d{1,3})";
    /** A kind of so many words is meant wherever it stands. */
    private static final int SURE = 3;

    private final Map<ProgrammeCode, Set<String>> kinds = new HashMap<>();

    private UnitLevels(Catalogue catalogue) {
        catalogue.programmes().forEach(programme -> kinds.put(programme.code(), kinds(programme, catalogue)));
    }

    /** The kinds there may be elsewhere. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(" (thi tran|thi xa|dac khu|thanh pho|xa|phuong|huyen|quan|tinh) nao ");

    /** The longest kind that stands before "nào", after "các", or in full; else one that there is none of here. */
    static Optional<String> in(String words, Situation situation, Programme programme) {
        var said = " " + Folding.folded(words).replaceAll("[^a-z0-9]+", " ").strip() + " ";
        var counted = programme.indicators().stream()
                .map(indicator -> Folding.folded(indicator.name()))
                .toList();
        return situation.derived().get(OF_CATALOGUE).kinds.getOrDefault(programme.code(), Set.of()).stream()
                .filter(kind -> said.contains(" " + kind + " nao ")
                        || Pattern.compile(" " + BEFORE + " " + kind + " ")
                                .matcher(said)
                                .find()
                        || (kind.split(" ", -1).length >= SURE
                                && said.contains(" " + kind + " ")
                                && !counted.contains(kind)))
                .max(Comparator.comparingInt(String::length))
                .or(() -> ELSEWHERE.matcher(said).results().findFirst().map(found -> found.group(1)))
                .map(kind -> kind.replace(' ', '_'));
    }

    /** The types of units, and what several types begin with: "đảng bộ" of "đảng bộ xã" and "đảng bộ phường". */
    private static Set<String> kinds(Programme programme, Catalogue catalogue) {
        var units = catalogue.units();
        var types = units.all().stream()
                .filter(unit -> unit.versions().stream()
                        .anyMatch(version -> units.isWithin(unit.id(), programme.root(), version.from())))
                .filter(unit -> !unit.id().equals(programme.root()))
                .map(unit -> Folding.folded(unit.versions().getLast().type()))
                .distinct()
                .toList();
        var kinds = new LinkedHashSet<>(types);
        types.stream()
                .map(type -> List.of(type.split(" ", -1)))
                .filter(words -> words.size() == SURE)
                .forEach(words -> {
                    var general = String.join(" ", words.subList(0, SURE - 1));
                    if (types.stream().filter(type -> type.startsWith(general)).count() > 1) {
                        Stream.of(general, words.getLast()).forEach(kinds::add);
                    }
                });
        return kinds;
    }
}
