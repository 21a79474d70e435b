package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Entry;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.lexicon.Word;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Text;

/**
 * The names of a deployment as words of the lexicon, without the words for their kinds: "Hòa Phú" of "Đảng bộ phường Hòa
 * Phú". A name that is known is read once, as a name (C-51), also in small letters, without marks or typed in one word.
 */
public final class KnownNames {
    private static final Set<Sense> KINDS = Set.of(Sense.ORG, Sense.PLACE, Sense.COMPANY, Sense.UNITS, Sense.SECTOR);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private KnownNames() {}

    /**
     * The entries of named things.
     *
     * @param spellings of each thing its whole name first
     * @param completed whether a short name that only one has is to be read as its whole name
     */
    public static List<Entry> of(List<List<String>> spellings, boolean completed) {
        var owners = new HashMap<String, Set<String>>();
        for (var thing : spellings) {
            for (var name : names(thing)) {
                owners.computeIfAbsent(name, _ -> new TreeSet<>()).add(thing.getFirst());
            }
        }
        return owners.entrySet().stream()
                .map(owner -> new Entry(
                        new Word(Sense.NAMED, completed ? only(owner) : ""), List.of(owner.getKey()), List.of()))
                .toList();
    }

    private static String only(Map.Entry<String, Set<String>> owner) {
        return owner.getValue().size() == 1 ? owner.getValue().iterator().next() : "";
    }

    /** Each spelling without its kind, and its last two words, which in Vietnamese are the proper name. */
    private static Set<String> names(List<String> thing) {
        return thing.stream()
                .flatMap(spelling -> proper(spelling).stream())
                .flatMap(proper -> Stream.concat(Stream.of(proper), last(proper).stream()))
                .map(name -> name.strip())
                .filter(KnownNames::isTelling)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> proper(String spelling) {
        var text = Text.of(Folding.composed(spelling));
        var names = new ArrayList<String>();
        var at = 0;
        var found = kind(text, at);
        while (found.isPresent() && at + found.get() < text.size()) {
            at += found.get();
            names.add(text.text(at, text.size()));
            found = kind(text, at);
        }
        return at == 0 ? List.of(spelling) : names;
    }

    private static Optional<Integer> kind(Text text, int at) {
        return Lexicon.standard()
                .longest(text, at)
                .filter(found -> found.senses().stream().anyMatch(KINDS::contains))
                .map(Lexicon.Found::length);
    }

    private static Optional<String> last(String name) {
        var words = SPACE.splitAsStream(name).toList();
        var from = words.size() - 2;
        return from > 0 && Character.isUpperCase(words.get(from).charAt(0))
                ? Optional.of(words.get(from) + " " + words.getLast())
                : Optional.empty();
    }

    /** Two words, or one that nothing else is written as. */
    private static boolean isTelling(String name) {
        return name.indexOf(' ') > 0
                || (name.length() > 3
                        && Lexicon.standard().longest(Text.of(name), 0).isEmpty());
    }
}
