package vn.tiendo.conversations.language.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.conversations.language.script.Slips;
import vn.tiendo.conversations.language.script.Syllables;
import vn.tiendo.conversations.language.script.Token;

/** Words one slip of typing away, found by the letters that both may lack. */
public final class Neighbours {
    private static final int LEAST = 3;

    private final Map<String, List<String>> byRest = new HashMap<>();
    private final int longest;

    /** Among these words. */
    public Neighbours(Set<String> keys) {
        this.longest = keys.stream().mapToInt(String::length).max().orElse(0);
        for (var key : keys) {
            if (key.length() >= LEAST && Character.isLetter(key.charAt(0))) {
                rests(key)
                        .forEach(rest -> byRest.computeIfAbsent(rest, _ -> new ArrayList<>(2))
                                .add(key));
            }
        }
    }

    /** Near ones, not sure to be within one slip; what is longer than any word and a slip has none. */
    public Set<String> of(String key) {
        if (key.length() > longest + 1) {
            return Set.of();
        }
        Set<String> near = Set.of();
        for (var rest : rests(key)) {
            var found = byRest.get(rest);
            if (found != null) {
                if (near.isEmpty()) {
                    near = new HashSet<>();
                }
                near.addAll(found);
            }
        }
        return near;
    }

    private static List<String> rests(String key) {
        var rests = new ArrayList<String>(key.length() + 1);
        rests.add(key);
        for (var i = 0; i < key.length(); i++) {
            rests.add(key.substring(0, i) + key.substring(i + 1));
        }
        return rests;
    }

    /** Whether one slip makes the token of the word; letters that were typed with their marks must not become others. */
    static boolean isSlip(Token token, Token word) {
        if (!Slips.within(token.key(), word.key(), 1)) {
            return false;
        }
        var isWord = token.isMarked() && Syllables.valid(token.letters(), token.tone());
        return !isWord || Slips.within(token.letters(), word.letters(), 1);
    }
}
