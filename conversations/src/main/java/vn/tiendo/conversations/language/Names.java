package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Slips;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;

/** Finds a named thing among known ones, tolerant of marks, legal forms and slips of typing. */
public final class Names {
    /**
     * A thing with its names.
     *
     * @param spellings the full one, short ones, former ones, a foreign one
     * @param keys the words of each spelling that tell it apart; worked out once, as names are compared with every message
     */
    public record Known(String id, List<String> spellings, List<List<String>> keys) {
        public Known {
            spellings = List.copyOf(spellings);
            keys = List.copyOf(keys);
        }

        public Known(String id, List<String> spellings) {
            this(id, spellings, spellings.stream().map(Names::keys).toList());
        }
    }

    /**
     * How like a name what was typed is.
     *
     * @param whole whether each word that was typed is one of the name's
     * @param covered whether each is one of them or near one
     */
    record Scored(Known known, boolean whole, boolean covered, double score) {}

    /** What says what kind of thing it is, not which; of several words only together: "thương mại" is, "Hoa Mai" is not. */
    private static final Set<String> FORMS = Set.of("""
                    cong ti|cty|cti|c|ctcp|co phan|cp|tnhh|trach nhiem huu han|mtv|mot thanh vien|hai thanh vien|thanh vien|tm|dv|tmdv
                    thuong mai|dich vu|htx|hop tac xa|truong|benh vien|bv|chi bo|cb|dang bo|dang uy|xa|phuong|huyen|quan|dac khu
                    thi xa|thi tran|tp|thanh pho|tinh|doanh nghiep tu nhan|doanh nghiep|dn|dntn|tu nhan|xi nghiep|nha may|so""".strip().split("\\s*[|\\n]\\s*"));

    /** The kinds of enterprise that tell two of one name apart, each in its spellings. */
    private static final List<List<String>> SORTS = Stream.of("""
                    cong ti|cong ty|cty|ct|ctcp|tong cong ty|tnhh
                    htx|hop tac xa|lien hiep hop tac xa|lien hiep htx
                    dntn|doanh nghiep tu nhan
                    truong|mam non|truong mam non
                    benh vien|bv|phong kham
                    ngan hang|quy tin dung
                    khach san|nha nghi
                    ho kinh doanh|cua hang""".strip().split("\\s*\\n\\s*"))
            .map(row -> List.of(row.split("\\|")))
            .toList();

    private static final int LONGEST_FORM = 4;

    private static final Set<String> PLACING = Set.of("ở", "tại", "o", "tai");
    static final double NEAR = 0.6;
    private static final double CLOSE = 0.9;
    private static final int MOST = 3;

    /** From so many letters on a word with a slip still tells a name. */
    private static final int SURE = 5;

    static final Comparator<Scored> BY_LIKENESS =
            Comparator.comparing(Scored::whole).thenComparingDouble(Scored::score);

    private Names() {}

    /** A name without the "ở" or "tại" before it. */
    public static String placed(String words) {
        var space = words.indexOf(' ');
        return space > 0 && PLACING.contains(words.substring(0, space).toLowerCase(Locale.ROOT))
                ? words.substring(space).strip()
                : words;
    }

    /** The words of a name that tell it apart, without marks and legal form: "Cty TNHH Hoa Mai" is "hoa mai". */
    public static String core(String name) {
        return String.join(" ", keys(name));
    }

    /** Whether a name says of another kind what it is than each that says so: "HTX Bình Minh" is no "Công ty TNHH Bình Minh". */
    public static boolean differInKind(String name, List<String> spellings) {
        var said = sort(name);
        var theirs = spellings.stream()
                .mapToInt(Names::sort)
                .filter(sort -> sort >= 0)
                .boxed()
                .toList();
        return said >= 0 && !theirs.isEmpty() && !theirs.contains(said);
    }

    private static int sort(String name) {
        var words = Folding.folded(name) + " ";
        return IntStream.range(0, SORTS.size())
                .filter(at -> SORTS.get(at).stream().anyMatch(form -> words.startsWith(form + " ")))
                .findFirst()
                .orElse(-1);
    }

    /** Whether two names may be one, spelled differently: legal forms aside, with a slip in every six letters. */
    public static boolean alike(String one, String other) {
        var mine = core(one);
        var theirs = core(other);
        return mine.equals(theirs)
                || (digits(mine).equals(digits(theirs))
                        && Slips.within(mine, theirs, Math.max(mine.length(), theirs.length()) / 6));
    }

    private static String digits(String words) {
        return words.replaceAll("\\D", "");
    }

    public static Match match(String words, List<Known> known) {
        var typed = keys(words);
        var scored = new ArrayList<Scored>();
        for (var candidate : known) {
            candidate.keys().stream()
                    .map(name -> scored(candidate, typed, name))
                    .max(BY_LIKENESS)
                    .filter(best -> best.score >= NEAR)
                    .ifPresent(scored::add);
        }
        scored.sort(BY_LIKENESS.reversed());
        return match(scored);
    }

    static Scored scored(Known known, List<String> typed, List<String> name) {
        return new Scored(known, isWhole(typed, name), isCovered(typed, name), score(typed, name));
    }

    private static boolean isWhole(List<String> typed, List<String> name) {
        return !typed.isEmpty() && name.containsAll(typed);
    }

    /** "Bình Minh Phát" is not "Bình Minh": a word that tells it apart must be asked about. */
    private static boolean isCovered(List<String> typed, List<String> name) {
        return String.join("", typed).equals(String.join("", name))
                || typed.stream().allMatch(word -> name.stream().anyMatch(other -> likeness(word, other) > 0));
    }

    static Match match(List<Scored> scored) {
        if (scored.isEmpty()) {
            return new Match.None();
        }
        var best = scored.getFirst();
        var close = scored.stream()
                .filter(other -> other.whole == best.whole && other.score >= best.score * CLOSE)
                .limit(MOST)
                .toList();
        return close.size() == 1 && best.covered
                ? new Match.One(close.getFirst().known)
                : new Match.Several(close.stream().map(Scored::known).toList());
    }

    /** The words that tell things apart; all words if there are no others. */
    static List<String> keys(String words) {
        var all = Tokens.of(Repair.repaired(words)).stream()
                .filter(token -> token.isWord() || token.isNumber())
                .map(Token::key)
                .toList();
        var telling = telling(all);
        return telling.isEmpty() ? all : telling;
    }

    private static List<String> telling(List<String> words) {
        var telling = new ArrayList<String>();
        for (var at = 0; at < words.size(); ) {
            int form = form(words, at);
            if (form == 0) {
                telling.add(words.get(at));
            }
            at += Math.max(1, form);
        }
        return List.copyOf(telling);
    }

    /** How many words the longest form at a place has; 0 if there is none. */
    private static int form(List<String> words, int from) {
        for (var to = Math.min(words.size(), from + LONGEST_FORM); to > from; to--) {
            if (FORMS.contains(String.join(" ", words.subList(from, to)))) {
                return to - from;
            }
        }
        return 0;
    }

    /**
     * The share of words in common, words with a slip counting almost fully. A word with a slip is another's only in its
     * place: "Sao Mai" is not "May Sao Biển".
     */
    private static double score(List<String> typed, List<String> known) {
        if (typed.isEmpty() || known.isEmpty()) {
            return 0;
        }
        if (String.join("", typed).equals(String.join("", known))) {
            return 1;
        }
        if (typed.size() > 1 && typed.stream().noneMatch(word -> isSure(word, known))) {
            return 0;
        }
        var taken = new boolean[known.size()];
        var common = 0.0;
        var last = -1;
        for (var word : typed) {
            var nearest = -1;
            var likeness = 0.0;
            for (var at = 0; at < taken.length; at++) {
                var other = taken[at] ? 0 : likeness(word, known.get(at));
                if (other > likeness && (other == 1 || at > last)) {
                    nearest = at;
                    likeness = other;
                }
            }
            if (nearest >= 0) {
                common += likeness;
                taken[nearest] = true;
                last = nearest;
            }
        }
        return share(common, typed.size(), known.size());
    }

    /** A slip in each of several short words leaves nothing that tells the name: "Tân Lập" is not "Bản Lào". */
    private static boolean isSure(String typed, List<String> known) {
        return known.contains(typed)
                || (typed.length() >= SURE && known.stream().anyMatch(word -> likeness(typed, word) > 0));
    }

    /** How near two names are that have so many of their words in common. */
    static double share(double common, int typed, int known) {
        return common / typed * 0.7 + common / known * 0.3;
    }

    static double likeness(String typed, String known) {
        if (typed.equals(known)) {
            return 1;
        }
        var numeric = Tokens.isDigit(typed.charAt(0)) || Tokens.isDigit(known.charAt(0));
        var allowed = Math.max(1, Math.max(typed.length(), known.length()) / 6);
        return !numeric && Math.min(typed.length(), known.length()) >= 3 && Slips.within(typed, known, allowed)
                ? 0.8
                : 0;
    }
}
