package vn.tiendo.conversations.language.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Keystrokes;
import vn.tiendo.conversations.language.script.Letters;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Tokens;

/** Repairs what a keyboard did: raw keystrokes, words typed in one; only where a word of the field comes out of it. */
public final class Repair {
    private static final Set<String> NUMBERS_AND_DAYS = Set.of(
            "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mươi", "mốt", "tư", "lăm", "nhăm",
            "hăm", "chục", "trăm", "nghìn", "ngàn", "linh", "lẻ", "rưỡi", "ngày", "tháng", "quý", "tuần", "thứ", "hôm",
            "qua", "nay", "kia", "trước", "đầu", "cuối", "giữa", "mùng", "mồng", "rằm", "này", "sáng", "chiều");
    /** What a number is written to without a space. */
    private static final Set<String> NUMBERED = Set.of(
            "quy", "q", "t", "thang", "so", "qd", "kn", "tl", "bc", "nam", "dv", "ct", "cb", "tuan", "thu", "ngay",
            "db", "u", "h");

    private static final Set<String> VERBS = Set.of("kn", "tl");

    private final Lexicon lexicon;

    private Repair(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The message as it was meant to be typed. */
    public static Text text(String words) {
        return text(words, Lexicon.standard());
    }

    /** The same where more words are known. */
    public static Text text(String words, Lexicon lexicon) {
        return Text.of(new Repair(lexicon).undone(Folding.composed(words)));
    }

    public static String repaired(String words) {
        return new Repair(Lexicon.standard()).undone(Folding.composed(words));
    }

    private record Undone(int start, int end, String word) {}

    private String undone(String text) {
        var undone = new ArrayList<Undone>();
        var known = 0;
        for (var start = 0; start < text.length(); start++) {
            var end = endOfRun(text, start);
            var word = end - start < 2 || end - start > 24 ? Optional.<String>empty() : meant(text, start, end);
            if (word.isPresent()) {
                undone.add(new Undone(start, end, word.get()));
                known += isKnown(word.get()) ? 1 : 0;
            }
            start = Math.max(start, end);
        }
        return known == 0 ? text : replaced(text, undone, undone.size() > 2 * known + 1 ? 0 : known);
    }

    /** Known, or words that were written in one. */
    private boolean isKnown(String word) {
        return word.indexOf(' ') > 0 || knows(word);
    }

    private boolean knows(String word) {
        return NUMBERS_AND_DAYS.contains(word) || lexicon.knows(word);
    }

    private static int endOfRun(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Optional<String> meant(String text, int start, int end) {
        var run = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (isTitled(text, start, end)) {
            return Optional.empty();
        }
        if (knows(run) || (Tokens.isDigit(run.charAt(run.length() - 1)) && isNumbered(text, run, end))) {
            return Optional.empty();
        }
        return Keystrokes.undone(run).or(() -> parted(run));
    }

    /** One of two words beside each other with a capital: a name such as "Max Gas". */
    private static boolean isTitled(String text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))
                || !text.substring(start + 1, end).chars().anyMatch(Character::isLowerCase)) {
            return false;
        }
        var next = end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        var last = text.lastIndexOf(' ', Math.max(0, start - 2));
        var before = start > 1
                && text.charAt(start - 1) == ' '
                && Character.isUpperCase(text.charAt(last + 1))
                && last + 1 < start - 1;
        return next || before;
    }

    /** "tldoan", "kndv", "dangvien": words typed in one. */
    private Optional<String> parted(String run) {
        var key = Letters.plain(run);
        if (run.length() > 3
                && VERBS.contains(run.substring(0, 2))
                && !lexicon.begins(key)
                && lexicon.begins(key.substring(2))) {
            return Optional.of(run.substring(0, 2) + " " + run.substring(2));
        }
        return lexicon.begins(key) ? Optional.empty() : lexicon.apart(key);
    }

    /** Whether the last digits of a run are a number of their own: ngay2/6, quy2, t5. */
    private static boolean isNumbered(String text, String run, int end) {
        var letters = run.replaceAll("\\d+$", "");
        var dated =
                end + 1 < text.length() && "/.-".indexOf(text.charAt(end)) >= 0 && Tokens.isDigit(text.charAt(end + 1));
        return dated || NUMBERED.contains(letters);
    }

    private String replaced(String text, List<Undone> undone, int known) {
        var repaired = new StringBuilder(text.length());
        var from = 0;
        for (var change : undone) {
            if (known == 0 && !isKnown(change.word)) {
                continue;
            }
            var capital = Character.isUpperCase(text.charAt(change.start));
            repaired.append(text, from, change.start);
            repaired.append(capital ? Character.toUpperCase(change.word.charAt(0)) : change.word.charAt(0));
            repaired.append(change.word, 1, change.word.length());
            from = change.end;
        }
        return repaired.append(text, from, text.length()).toString();
    }
}
