package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All spellings of all terms, arranged so that the longest one at a place of a message is found in one walk. */
final class Phrasebook {
    /** Terms and how many tokens of the message they take. */
    record Found(Set<Term> terms, int length) {}

    private record Ending(Term term, List<Token> words) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Ending> endings = new ArrayList<>();
    }

    private static final Node ROOT = new Node();
    private static final Set<String> VERBS = Set.of("kn", "tl");
    private static final Set<String> OBJECTS = Set.of(
            "dv", "đv", "dvcd", "đvcđ", "dvtn", "đvtn", "dang", "đảng", "doan", "đoàn", "cd", "cđ", "cdcs", "cđcs",
            "chi", "cb", "td", "tđ", "dc", "đc");
    private static final Set<String> VOCABULARY = new HashSet<>();

    static {
        for (var term : Term.values()) {
            term.spellings().forEach(spelling -> add(term, Tokens.of(spelling)));
        }
    }

    private Phrasebook() {}

    private static void add(Term term, List<Token> words) {
        var node = ROOT;
        for (var word : words) {
            node = node.next.computeIfAbsent(word.key(), _ -> new Node());
            VOCABULARY.add(word.text());
        }
        node.endings.add(new Ending(term, words));
    }

    /** Whether some spelling of some term holds this word, marks and all. */
    static boolean knows(String word) {
        return VOCABULARY.contains(word);
    }

    /** "tldoan", "kndv": what was done and to whom, written in one, as two words. */
    static Optional<String> parted(String run) {
        return run.length() > 3
                        && VERBS.contains(run.substring(0, 2))
                        && !ROOT.next.containsKey(run)
                        && OBJECTS.contains(run.substring(2))
                ? Optional.of(run.substring(0, 2) + " " + run.substring(2))
                : Optional.empty();
    }

    /** The longest phrase at this place. */
    static Optional<Found> longest(List<Token> tokens, int from, boolean marked) {
        var node = ROOT;
        Optional<Found> best = Optional.empty();
        for (var at = from; at < tokens.size(); at++) {
            node = node.next.get(tokens.get(at).key());
            if (node == null) {
                break;
            }
            var terms = EnumSet.noneOf(Term.class);
            for (var ending : node.endings) {
                if (fits(tokens, from, ending.words, marked)) {
                    terms.add(ending.term);
                }
            }
            if (!terms.isEmpty()) {
                best = Optional.of(new Found(terms, at - from + 1));
            }
        }
        return best;
    }

    /** Half of the words of a phrase may carry a wrong mark; a single word may not. */
    private static boolean fits(List<Token> tokens, int from, List<Token> words, boolean marked) {
        var wrong = 0;
        for (var i = 0; i < words.size(); i++) {
            var token = tokens.get(from + i);
            if (i > 0 && isNameAfterWord(tokens.get(from + i - 1), token, words.get(i))) {
                return false;
            }
            if (!token.mayBe(words.get(i))) {
                wrong++;
            } else if (marked && words.size() == 1 && !token.isWholly(words.get(i))) {
                return false;
            }
        }
        return wrong <= words.size() / 2 && (wrong == 0 || words.size() > 1);
    }

    /** "công ty Minh" is no "công ty mình". */
    private static boolean isNameAfterWord(Token before, Token token, Token word) {
        return token.isCapital() && !before.isCapital() && !token.isWholly(word);
    }
}
