package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Neighbours;

/** Known things by the words of their names, so that what is typed is compared with those only that share enough of them. */
public final class NameIndex {
    /** From so many letters on a word may have two slips, and is looked for among all such. */
    private static final int LONG = 12;

    private static final int[] NONE = {};

    /** A spelling of a thing, as the words that tell it apart. */
    private record Name(Names.Known known, List<String> words) {}

    private final List<Name> names = new ArrayList<>();
    private final Map<String, int[]> byWord;
    private final Map<String, int[]> byJoined;
    private final Neighbours neighbours;
    private final List<String> longWords;

    public NameIndex(Collection<Names.Known> all) {
        var byWord = new HashMap<String, List<Integer>>();
        var byJoined = new HashMap<String, List<Integer>>();
        for (var known : all) {
            for (var words : known.keys()) {
                byJoined.computeIfAbsent(String.join("", words), _ -> new ArrayList<>(1))
                        .add(names.size());
                for (var word : Set.copyOf(words)) {
                    byWord.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(names.size());
                }
                names.add(new Name(known, words));
            }
        }
        this.byWord = arrays(byWord);
        this.byJoined = arrays(byJoined);
        neighbours = new Neighbours(byWord.keySet());
        longWords = byWord.keySet().stream()
                .filter(word -> word.length() >= LONG - 2)
                .toList();
    }

    private static Map<String, int[]> arrays(Map<String, List<Integer>> lists) {
        return lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        list -> list.getValue().stream()
                                .mapToInt(Integer::intValue)
                                .toArray()));
    }

    /** The same as {@link Names#match} of those {@code among} the known things. */
    public Match match(String words, Predicate<Names.Known> among) {
        var typed = Names.keys(words);
        var best = new HashMap<Names.Known, Names.Scored>();
        for (int at : candidates(typed).toArray()) {
            var name = names.get(at);
            if (among.test(name.known)) {
                var scored = Names.scored(name.known, typed, name.words);
                best.merge(
                        name.known, scored, (one, other) -> Names.BY_LIKENESS.compare(one, other) >= 0 ? one : other);
            }
        }
        var scored = new ArrayList<>(
                best.values().stream().filter(one -> one.score() >= Names.NEAR).toList());
        scored.sort(Names.BY_LIKENESS
                .reversed()
                .thenComparing(one -> one.known().spellings().getFirst())
                .thenComparing(one -> one.known().id()));
        return Names.match(scored);
    }

    /** The names that share so many words with what was typed that they may be near enough. */
    private IntStream candidates(List<String> typed) {
        var shared = new byte[names.size()];
        var touched = new BitSet(names.size());
        for (int at = 0; at < typed.size(); at++) {
            var hit = new BitSet(names.size());
            for (var other : near(typed.get(at))) {
                for (int name : byWord.getOrDefault(other, NONE)) {
                    if (!hit.get(name)) {
                        hit.set(name);
                        shared[name]++;
                    }
                }
            }
            touched.or(hit);
        }
        var whole = byJoined.getOrDefault(String.join("", typed), NONE);
        return IntStream.concat(
                        IntStream.of(whole),
                        touched.stream()
                                .filter(at -> Names.share(
                                                shared[at],
                                                typed.size(),
                                                names.get(at).words.size())
                                        >= Names.NEAR))
                .distinct();
    }

    private Set<String> near(String word) {
        var near = new HashSet<>(neighbours.of(word));
        if (word.length() >= LONG - 1) {
            near.addAll(longWords);
        }
        near.removeIf(other -> Names.likeness(word, other) == 0);
        near.add(word);
        return near;
    }

    /** In the order of their names. */
    public static Comparator<Names.Known> byName() {
        return Comparator.comparing((Names.Known known) -> known.spellings().getFirst())
                .thenComparing(Names.Known::id);
    }
}
