package vn.tiendo.conversations.language.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.script.Slips;
import vn.tiendo.conversations.language.script.Syllables;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;

/**
 * Words that stand beside each other in the phrases and examples of the word list: what a slip of typing hid is the word
 * that goes with its neighbour, so "thnah" before "niên" is "thanh" and "táng" before a number "tháng".
 */
final class Pairs {
    /** A pair of eight letters. */
    private static final int LONG = 8;

    private static final List<String> OFTEN = List.of(
            "tháng 5",
            "ngày 5",
            "quý 5",
            "5 tháng",
            "5 ngày",
            "5 người",
            "hai người",
            "mấy người",
            "khoảng hai",
            "khoảng 5",
            "một nghìn",
            "hai nghìn",
            "nghìn hai",
            "tháng một",
            "tháng hai",
            "tháng ba",
            "tháng tư",
            "tháng năm",
            "tháng sáu",
            "tháng bảy",
            "tháng tám",
            "tháng chín",
            "tháng mười",
            "trong tháng",
            "trong quý",
            "chiều thứ",
            "phường nào",
            "phường mình",
            "xã nào",
            "2 phường",
            "đơn vị nào",
            "để chiều",
            "chiều báo",
            "sáng thứ");

    private static final List<String> TIMES = times();

    private final Map<String, String> marked = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final Neighbours neighbours;

    /** Of these entries, and of the table of times. */
    Pairs(List<Entry> entries) {
        OFTEN.forEach(phrase -> add(phrase, true));
        TIMES.forEach(phrase -> add(phrase, true));
        for (var entry : entries) {
            if (entry.word().sense() != Sense.NAMED) {
                entry.spellings().forEach(phrase -> add(phrase, false));
                entry.examples().forEach(phrase -> add(phrase, false));
            }
        }
        neighbours = new Neighbours(words);
    }

    /** The words of each pattern of time, and its example. */
    private static List<String> times() {
        return Entry.lines("/vn/tiendo/conversations/language/values/times.txt").stream()
                .flatMap(line -> Stream.concat(
                        Arrays.stream(line.split(" => ", 2)[0].split("[ |{}?<>]", -1))
                                .map(words -> words.replace('_', ' ')),
                        Stream.of(line.split(" ~ ", -1)[1])))
                .toList();
    }

    private void add(String phrase, boolean numbers) {
        var tokens = Tokens.of(phrase);
        for (var at = 0; at < tokens.size(); at++) {
            var second = tokens.get(at);
            words.add(key(second));
            forms.add(form(second));
            var first = tokens.get(Math.max(0, at - 1));
            if (at > 0 && (numbers ? first.isWord() || second.isWord() : first.isWord() && second.isWord())) {
                marked.putIfAbsent(key(first) + " " + key(second), first.text() + " " + second.text());
            }
        }
    }

    private static String key(Token token) {
        return token.isNumber() ? "#" : token.key();
    }

    private static String form(Token token) {
        return token.letters() + token.tone();
    }

    /** Whether the word is said somewhere, with the marks that it has. */
    boolean knows(Token word) {
        return word.isMarked() ? forms.contains(form(word)) : words.contains(word.key());
    }

    boolean has(Token word, Optional<Token> before, Optional<Token> after) {
        return before.map(token -> marked.get(key(token) + " " + word.key()))
                        .filter(pair -> word.mayBe(Tokens.token(pair.substring(pair.indexOf(' ') + 1), 0, true)))
                        .isPresent()
                || after.map(token -> marked.get(word.key() + " " + key(token)))
                        .filter(pair -> word.mayBe(Tokens.token(pair.substring(0, pair.indexOf(' ')), 0, true)))
                        .isPresent();
    }

    /** The word one slip away that goes best with what stands beside; none if two go as well. */
    Optional<String> meant(Token run, Optional<Token> before, Optional<Token> after) {
        var best = "";
        var most = 0;
        for (var near : neighbours.of(run.key())) {
            for (var first : List.of(true, false)) {
                var pair = (first
                                ? after.map(token -> near + " " + key(token))
                                : before.map(token -> key(token) + " " + near))
                        .map(marked::get)
                        .orElse("");
                var space = pair.indexOf(' ');
                var word = space < 0 ? "" : first ? pair.substring(0, space) : pair.substring(space + 1);
                if (weight(pair) >= most && !word.isEmpty() && isSlip(run, pair, word)) {
                    best = weight(pair) > most || best.equals(word) ? word : "";
                    most = weight(pair);
                }
            }
        }
        return Optional.of(best).filter(word -> !word.isEmpty());
    }

    private static int weight(String pair) {
        return pair.length() + (hasNumber(pair) ? LONG : 0);
    }

    private static boolean hasNumber(String pair) {
        return !pair.isEmpty() && (Tokens.isDigit(pair.charAt(pair.length() - 1)) || Tokens.isDigit(pair.charAt(0)));
    }

    /** Of a syllable that may be one of a name no letter is another, and the pair is long ("cuong hom" is no "cùng hôm"). */
    private static boolean isSlip(Token run, String pair, String meant) {
        var word = Tokens.token(meant, 0, true);
        var syllable = run.isMarked() ? Syllables.valid(run.letters(), run.tone()) : Syllables.mayBe(run.key());
        if (!syllable) {
            return Slips.within(run.key(), word.key(), 1);
        }
        var exchanged = run.key().length() == word.key().length();
        return (pair.length() > LONG || hasNumber(pair))
                && Neighbours.isSlip(run, word)
                && (run.tone() == 0 || run.tone() == word.tone())
                && (!exchanged || sorted(run.key()).equals(sorted(word.key())));
    }

    private static String sorted(String key) {
        var letters = key.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
