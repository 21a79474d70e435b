package vn.tiendo.conversations.language.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Keystrokes;
import vn.tiendo.conversations.language.script.Letters;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Tokens;

/** Repairs what a keyboard did: raw keystrokes, words typed in one; only where a word of the field comes out of it. */
public final class Repair {
    private static final Set<String> NUMBERS_AND_DAYS = Set.of(
            "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "băm", "dăm", "vài", "vạn", "triệu", "rưởi", "tám",
            "chín", "mười", "mươi", "mốt", "tư", "lăm", "nhăm", "hăm", "chục", "trăm", "nghìn", "ngàn", "linh", "lẻ",
            "rưỡi", "ngày", "tháng", "quý", "tuần", "thứ", "hôm", "qua", "nay", "kia", "trước", "đầu", "cuối", "giữa",
            "mùng", "mồng", "rằm", "này", "sáng", "chiều");
    /** What a number is written to without a space. */
    private static final Set<String> NUMBERED = Set.of(
            "quy", "q", "t", "thang", "so", "qd", "kn", "tl", "bc", "nam", "dv", "ct", "cb", "tuan", "thu", "ngay",
            "db", "u", "h");

    private static final Set<String> PLAIN_NUMBERS =
            NUMBERS_AND_DAYS.stream().map(Letters::plain).collect(Collectors.toUnmodifiableSet());

    private static final Pattern ENCLOSED =
            Pattern.compile("(?<=[\\p{L}:] )[(\\[“\"<*{'](\\d{1,4})[)\\]”\">*}'](?= \\p{L}|$|,)");

    private static final Set<String> VERBS = Set.of("kn", "tl");

    private final Lexicon lexicon;
    private final SlippedWords slipped;

    private Repair(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.slipped = new SlippedWords(lexicon);
    }

    /** The message as it was meant to be typed. */
    public static Text text(String words) {
        return text(words, Lexicon.standard());
    }

    /** The same where more words are known. */
    public static Text text(String words, Lexicon lexicon) {
        return Text.of(bare(new Repair(lexicon).undone(Folding.composed(words))));
    }

    public static String repaired(String words) {
        return bare(new Repair(Lexicon.standard()).undone(Folding.composed(words)));
    }

    /** "kết nạp (3) đảng viên", "“2”" are plain numbers; in "ba (3)" it is said twice. Every sign stays where it was. */
    private static String bare(String text) {
        return ENCLOSED.matcher(text)
                .replaceAll(found -> isNumber(Folding.folded(lastWord(text, found.start())))
                        ? Matcher.quoteReplacement(found.group())
                        : " " + found.group(1) + " ");
    }

    private static String lastWord(String text, int before) {
        var words = text.substring(0, before).strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** A run of letters and the word it was meant to be; a slip is put right in any case. */
    private record Undone(int start, int end, String word, boolean slip) {}

    /** Where two words were typed in raw keys, others may be that are numbers or names elsewhere. */
    private String undone(String text) {
        var undone = undone(text, false);
        var raw = undone.stream()
                .filter(change -> !change.slip && change.word.indexOf(' ') < 0 && knows(change.word))
                .count();
        var all = raw < 2 ? undone : undone(text, true);
        return all.isEmpty() ? text : replaced(text, all);
    }

    private List<Undone> undone(String text, boolean raw) {
        var undone = new ArrayList<Undone>();
        for (var start = 0; start < text.length(); start++) {
            var from = start;
            var end = endOfRun(text, from);
            if (end - from > 1 && end - from <= 24) {
                var meant = meant(text, from, end, raw).map(word -> new Undone(from, end, word, false));
                meant.filter(change -> isKnown(change.word))
                        .or(() -> slipped.at(text, from, end).map(word -> new Undone(from, end, word, true)))
                        .or(() -> meant)
                        .ifPresent(undone::add);
            }
            start = Math.max(start, end);
        }
        return undone;
    }

    static boolean isPartOfNumber(String text, int start, int end) {
        return (start > 0 && "-/&.".indexOf(text.charAt(start - 1)) >= 0)
                || (end < text.length() && "-/&".indexOf(text.charAt(end)) >= 0);
    }

    /** Known, or words that were written in one. */
    private boolean isKnown(String word) {
        return word.indexOf(' ') > 0 || knows(word);
    }

    private boolean knows(String word) {
        return knows(lexicon, word);
    }

    static boolean isNumber(String key) {
        return PLAIN_NUMBERS.contains(key);
    }

    static boolean knows(Lexicon lexicon, String word) {
        return NUMBERS_AND_DAYS.contains(word) || lexicon.knows(word);
    }

    private static int endOfRun(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Optional<String> meant(String text, int start, int end, boolean raw) {
        var run = text.substring(start, end).toLowerCase(Locale.ROOT);
        if ((!raw && isTitled(text, start, end)) || knows(run)) {
            return Optional.empty();
        }
        var common = Regions.common(run);
        if (common.isPresent()) {
            return common;
        }
        if (Tokens.isDigit(run.charAt(run.length() - 1)) && isNumbered(text, run, end) && !isCountedBehind(text, end)) {
            return raw && !isDated(text, end)
                    ? Keystrokes.undone(run).filter(this::knows).or(() -> abbreviated(text, start, end, run))
                    : Optional.empty();
        }
        return Keystrokes.undone(run)
                .or(() -> abbreviated(text, start, end, run))
                .or(() -> parted(run));
    }

    /** "cddcs", "qd9": known, or part of the number of a document. */
    private Optional<String> abbreviated(String text, int start, int end, String run) {
        return Keystrokes.abbreviation(run)
                .filter(word -> knows(word) || (isPartOfNumber(text, start, end) && word.length() < 6));
    }

    /** One of two words beside each other with a capital: a name such as "Max Gas". */
    private static boolean isTitled(String text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))
                || Character.isUpperCase(text.charAt(start + 1))
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
        return isDated(text, end) || NUMBERED.contains(run.replaceAll("\\d+$", ""));
    }

    /** "thang1 5": a number of one or two digits comes, so the digit before it is a tone. */
    private static boolean isCountedBehind(String text, int end) {
        var from = end + 1;
        var to = from;
        while (to < text.length() && Tokens.isDigit(text.charAt(to))) {
            to++;
        }
        return end < text.length() && text.charAt(end) == ' ' && to > from && to <= from + 2;
    }

    private static boolean isDated(String text, int end) {
        return end + 1 < text.length() && "/.-".indexOf(text.charAt(end)) >= 0 && Tokens.isDigit(text.charAt(end + 1));
    }

    /** Words that nobody knows are put right only beside known ones. */
    private String replaced(String text, List<Undone> undone) {
        var known = undone.stream()
                .filter(change -> !change.slip && isKnown(change.word))
                .count();
        var all = known > 0 && undone.size() <= 2 * known + 1;
        var repaired = new StringBuilder(text.length());
        var from = 0;
        for (var change : undone) {
            if (!all && !change.slip && !isKnown(change.word) && !isPartOfNumber(text, change.start, change.end)) {
                continue;
            }
            repaired.append(text, from, change.start).append(inCaseOf(text, change));
            from = change.end;
        }
        return repaired.append(text, from, text.length()).toString();
    }

    private static String inCaseOf(String text, Undone change) {
        var word = change.word;
        if (!Character.isUpperCase(text.charAt(change.start))) {
            return word;
        }
        var rest = text.substring(change.start + 1, change.end);
        var shouted = !rest.isEmpty() && rest.equals(rest.toUpperCase(Locale.ROOT));
        return shouted ? word.toUpperCase(Locale.ROOT) : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
