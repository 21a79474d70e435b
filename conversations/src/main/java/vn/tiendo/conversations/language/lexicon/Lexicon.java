package vn.tiendo.conversations.language.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.script.Slips;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;

/** All spellings of all senses, arranged so that the longest one at a place of a message is found in one walk. */
public final class Lexicon {
    /**
     * A phrase of a message.
     *
     * @param words the senses it may have
     * @param length how many tokens it takes
     * @param slipped whether a slip of typing was forgiven
     */
    public record Found(List<Word> words, EnumSet<Sense> senses, int length, boolean slipped) {}

    record Ending(Word word, List<Token> spelling) {}

    /** A place in the tree of spellings. */
    static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Ending> endings = new ArrayList<>();
    }

    private static final Lexicon STANDARD = new Lexicon(Entry.standard(), Map.of());

    private final List<Entry> entries;
    private final Map<String, List<String>> codes;
    private final Node root = new Node();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> marked = new HashMap<>();
    private final Map<String, String> joined = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();
    private final Neighbours neighbours;
    private final Pairs pairs;

    private Lexicon(List<Entry> entries, Map<String, List<String>> codes) {
        this.entries = entries;
        this.codes = Map.copyOf(codes);
        for (var entry : entries) {
            entry.spellings().forEach(spelling -> add(entry.word(), spelling));
        }
        neighbours = new Neighbours(keys);
        pairs = new Pairs(entries);
    }

    public static Lexicon standard() {
        return STANDARD;
    }

    /** With the words of a programme's own file; what it counts is no longer somebody else's ("hội viên nông dân"). */
    public Lexicon with(List<Entry> more) {
        if (more.isEmpty()) {
            return this;
        }
        var counted = more.stream()
                .flatMap(entry -> entry.spellings().stream())
                .map(Lexicon::key)
                .collect(Collectors.toUnmodifiableSet());
        return new Lexicon(
                Stream.concat(entries.stream().map(entry -> without(entry, counted)), more.stream())
                        .toList(),
                codes);
    }

    /** The same words, and the codes of indicators by which programmes call what they count. */
    public Lexicon calling(Map<String, List<String>> indicators) {
        return new Lexicon(entries, indicators);
    }

    /** The codes of what is counted, such as {@code PARTY_MEMBERS}; none if no programme counts it. */
    public List<String> codes(String counted) {
        return codes.getOrDefault(counted, List.of());
    }

    private static Entry without(Entry entry, Set<String> counted) {
        return entry.word().sense() == Sense.OTHER
                ? new Entry(
                        entry.word(),
                        entry.spellings().stream()
                                .filter(spelling -> !counted.contains(key(spelling)))
                                .toList(),
                        entry.examples())
                : entry;
    }

    private static String key(String spelling) {
        return Tokens.of(spelling).stream().map(Token::key).collect(Collectors.joining(" "));
    }

    public List<Entry> entries() {
        return entries;
    }

    private void add(Word word, String spelling) {
        var node = root;
        var tokens = Tokens.of(spelling);
        var run = new StringBuilder();
        for (var token : tokens) {
            node = node.next.computeIfAbsent(token.key(), _ -> new Node());
            vocabulary.add(token.text());
            keys.add(token.key());
            marked.merge(token.key(), token.text(), (one, other) -> one.equals(other) ? one : token.key());
            run.append(token.key());
        }
        node.endings.add(new Ending(word, tokens));
        if (word.sense() == Sense.NAMED && !word.detail().isEmpty()) {
            wholes.put(key(spelling), word.detail());
        }
        if (tokens.size() > 1 && run.length() > (word.sense() == Sense.NAMED ? 3 : 4)) {
            joined.putIfAbsent(run.toString(), spelling);
        }
    }

    /** Whether some spelling of some sense holds this word, marks and all. */
    boolean knows(String word) {
        return vocabulary.contains(word);
    }

    /** The whole name of the only thing of the catalogue that is called so. */
    public Optional<String> whole(String name) {
        return Optional.ofNullable(wholes.get(key(name)));
    }

    Pairs pairs() {
        return pairs;
    }

    Node root() {
        return root;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    boolean hasKey(String key) {
        return keys.contains(key);
    }

    /** The one word of five letters or more that a slip may have made this of. */
    Optional<String> onlyNear(String key) {
        var near = neighbours.of(key).stream()
                .filter(other -> other.length() > 4 && Slips.within(key, other, 1))
                .toList();
        return near.size() == 1 ? Optional.of(marked.getOrDefault(near.getFirst(), near.getFirst())) : Optional.empty();
    }

    boolean begins(String key) {
        return root.next.containsKey(key);
    }

    /** The phrase whose words were typed in one: "dangvien". */
    Optional<String> apart(String key) {
        return Optional.ofNullable(joined.get(key));
    }

    /** The longest phrase at this place; only where there is none, one with a slip of typing. */
    public Optional<Found> longest(Text text, int from) {
        var exact = walk(text, from, text.size());
        if (exact.isPresent() && exact.get().length > 1) {
            return exact;
        }
        var slipped = text.at(from).isWord() ? new SlipWalk(this, text, from).best() : Optional.<Found>empty();
        return slipped.isPresent() ? slipped : exact;
    }

    /** The longest phrase, without a slip, that ends before another place. */
    public Optional<Found> within(Text text, int from, int to) {
        return walk(text, from, to);
    }

    private Optional<Found> walk(Text text, int from, int to) {
        var node = root;
        Optional<Found> best = Optional.empty();
        for (var at = from; at < to; at++) {
            node = node.next.get(text.key(at));
            if (node == null) {
                break;
            }
            var found = found(node, text, from, at + 1);
            best = found.isPresent() ? found : best;
        }
        return best;
    }

    private Optional<Found> found(Node node, Text text, int from, int to) {
        if (node.endings.isEmpty()) {
            return Optional.empty();
        }
        var words = new ArrayList<Word>(node.endings.size());
        var senses = EnumSet.noneOf(Sense.class);
        var least = Integer.MAX_VALUE;
        for (var ending : node.endings) {
            var wrong = ending.word.sense() == Sense.NAMED
                    ? (isNamed(text, from, ending.spelling) ? 0 : -1)
                    : wrong(text, from, ending.spelling);
            if (wrong >= 0 && wrong < least) { // "chị em" is no "chỉ em"
                words.clear();
                senses.clear();
                least = wrong;
            }
            if (wrong == least) {
                words.add(ending.word);
                senses.add(ending.word.sense());
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Found(words, senses, to - from, false));
    }

    /** How many words carry a wrong mark; -1 if too many: half of a phrase may, a single word may not. */
    private int wrong(Text text, int from, List<Token> words) {
        var wrong = 0;
        var named = false;
        for (var i = 0; i < words.size(); i++) {
            var token = text.at(from + i);
            if (i > 0 && !text.shouted() && isNameAfterWord(text.at(from + i - 1), token, words.get(i))) {
                return -1;
            }
            named |= i > 0 && token.isCapital() && !text.shouted();
            if (isPlain(token, words.get(i)) && text.marked() && isMarkedBeside(text, from, words.size(), i)) {
                return -1; // "cho tôi" is no "chờ tôi"
            } else if (!token.mayBe(words.get(i)) && (text.isPolite(from + i) || isOther(token, words.get(i)))) {
                return -1; // "dạ có" is no "đã có", "đủ bao nhiêu" no "dự báo"
            } else if (!token.mayBe(words.get(i))) {
                wrong++;
            } else if (text.marked() && words.size() == 1 && !token.isWholly(words.get(i))) {
                return -1;
            }
        }
        return wrong <= words.size() / 2 && (wrong == 0 || (words.size() > 1 && !named)) ? wrong : -1;
    }

    /** Whether it is a word of its own as it was typed, without the marks of the other. */
    private boolean isPlain(Token token, Token word) {
        return !token.isMarked() && word.isMarked() && vocabulary.contains(token.text());
    }

    /** Whether a word beside it was typed with marks: whoever does so has none left out here. */
    private static boolean isMarkedBeside(Text text, int from, int size, int at) {
        var behind =
                size > 1 && text.has(from + at + 1) && text.at(from + at + 1).isMarked();
        return behind || (at > 0 && text.at(from + at - 1).isMarked());
    }

    private static boolean isOther(Token token, Token word) {
        return token.isMarked()
                && (!word.isMarked()
                        || isOtherLetter(token.letters(), word.letters())
                        || (token.letters().charAt(0) == 'đ') != (word.letters().charAt(0) == 'đ'));
    }

    /** "mỗi" and "mới": each with a mark of its own on a letter. */
    private static boolean isOtherLetter(String typed, String word) {
        for (var at = 0; at < Math.min(typed.length(), word.length()); at++) {
            var one = typed.charAt(at);
            var other = word.charAt(at);
            if (one != other && one > 127 && other > 127) {
                return true;
            }
        }
        return false;
    }

    /** No word of a name may carry a mark that it does not have. */
    private static boolean isNamed(Text text, int from, List<Token> words) {
        for (var i = 0; i < words.size(); i++) {
            if (!text.at(from + i).mayBe(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "công ty Minh" is no "công ty mình". */
    private static boolean isNameAfterWord(Token before, Token token, Token word) {
        return token.isCapital() && !before.isCapital() && !token.isWholly(word);
    }
}
