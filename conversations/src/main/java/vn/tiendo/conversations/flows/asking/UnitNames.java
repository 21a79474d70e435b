package vn.tiendo.conversations.flows.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.NameIndex;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;

/** What the units of a catalogue are called, their names read once. All names a unit ever had lead to it (T-13). */
public final class UnitNames {
    private static final Function<Catalogue, UnitNames> OF_CATALOGUE = UnitNames::all;

    /** A whole name without marks. */
    private record Folded(Names.Known unit, String name) {}

    private final Map<UnitId, Names.Known> names = new HashMap<>();
    private final Map<String, List<Names.Known>> spoken = new HashMap<>();
    private final int longest;
    private final Map<String, List<Names.Known>> holding = new HashMap<>();
    private final List<Folded> folded = new ArrayList<>();
    private final NameIndex index;
    private final Comparator<Names.Known> order;

    UnitNames(List<Unit> units) {
        var parents = new HashMap<String, String>();
        units.forEach(unit -> {
            names.put(unit.id(), known(unit));
            unit.versions()
                    .getLast()
                    .parent()
                    .ifPresent(parent -> parents.put(unit.id().value(), parent.value()));
        });
        order = Comparator.<Names.Known>comparingInt(known -> depth(known.id(), parents))
                .thenComparing(NameIndex.byName());
        index = new NameIndex(names.values());
        int most = 0;
        for (var known : names.values()) {
            for (var spelling : known.spellings()) {
                var words = AskableUnits.tokens(spelling);
                Stream.of(words, AskableUnits.telling(words))
                        .distinct()
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> spoken.computeIfAbsent(String.join(" ", name), _ -> new ArrayList<>(1))
                                .add(known));
                most = Math.max(most, words.size());
                words.stream()
                        .distinct()
                        .forEach(word -> holding.computeIfAbsent(word, _ -> new ArrayList<>(1))
                                .add(known));
                folded.add(new Folded(known, Folding.folded(spelling)));
            }
        }
        longest = most;
    }

    private static UnitNames all(Catalogue catalogue) {
        return new UnitNames(catalogue.units().all());
    }

    private static int depth(String unit, Map<String, String> parents) {
        var depth = 0;
        for (var above = parents.get(unit); above != null; above = parents.get(above)) {
            depth++;
        }
        return depth;
    }

    /** Upper units first, and by name. */
    Comparator<Names.Known> order() {
        return order;
    }

    /** The names of every unit that somebody may look at today, and of those that were. */
    public static UnitNames of(Situation situation) {
        return situation.derived().get(OF_CATALOGUE);
    }

    /** The names of those units, as far as they exist. */
    public List<Names.Known> of(List<UnitId> units) {
        return units.stream()
                .flatMap(unit -> Optional.ofNullable(names.get(unit)).stream())
                .toList();
    }

    /** Units with these words, folded, for a name. */
    List<Names.Known> spoken(List<String> words) {
        return spoken.getOrDefault(String.join(" ", words), List.of());
    }

    /** How many words the longest name has. */
    int longest() {
        return longest;
    }

    /** Units with this word in a name. */
    List<Names.Known> holding(String word) {
        return holding.getOrDefault(word, List.of());
    }

    /** Units with these very words in a name, by name. */
    List<Names.Known> called(String words, Predicate<UnitId> among) {
        return folded.stream()
                .filter(name -> name.name.contains(words))
                .map(Folded::unit)
                .distinct()
                .filter(unit -> among.test(new UnitId(unit.id())))
                .sorted(order)
                .toList();
    }

    /** Which of the units {@code among} all is called so. */
    public Match match(String words, Predicate<UnitId> among) {
        return index.match(words, known -> among.test(new UnitId(known.id())));
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
