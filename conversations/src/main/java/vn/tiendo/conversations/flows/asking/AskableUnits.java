package vn.tiendo.conversations.flows.asking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.domain.units.UnitId;

/**
 * The units somebody may ask about, found by their names in whatever way these are typed.
 *
 * @param names of all units
 * @param visible which of them may be asked about
 */
record AskableUnits(UnitNames names, Predicate<UnitId> visible) {
    private static final int NEAR = 3;
    private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
    private static final Pattern LAST_CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*[^\\p{L}\\p{M}0-9]*$");
    private static final String NO_WORD = "[^\\p{L}\\p{M}0-9]+";
    private static final Pattern TOLD = Pattern.compile("[a-z].+");
    private static final Pattern SIDES = Pattern.compile("(?iu)\\s(?:với|voi|và|va|,)\\s");

    /** The kinds of units that stand before a name, the longer first. */
    private static final List<List<String>> LEVEL_NAMES = Stream.of(
                    "thi tran", "thi xa", "dac khu", "thanh pho", "chi bo", "xa", "phuong", "huyen", "quan", "tinh")
            .map(level -> List.of(level.split(" ")))
            .toList();

    /** What stands before the name of a unit whatever its level. */
    private static final List<List<String>> OFFICES = List.of(List.of("dang", "bo"), List.of("dang", "uy"));

    /** What is asked of a unit whose name follows. */
    private static final Set<String> ABOUT = words("tien do ket qua tinh hinh so lieu cua o tai");

    /** Before or after one of these words stands a name, even one that means something else as well ("Xây dựng"). */
    private static final Set<String> BEFORE = words(
            "xa phuong huyen quan tp pho bo uy cua o tai cho nganh trong khu tinh cum vi sao tien do hinh qua con the"
                    + " xep hang");

    private static final Set<String> AFTER = words(
            "the thi ra sao dat nam quy thang ky dau cuoi den tu hien hom nay roi co duoc con chua bao 6 9 q1 q2 q3 q4"
                    + " va ket nhe a cham thap kem lai");
    private static final Set<String> KINDS =
            words("xa phuong huyen quan thi tran tinh chi bo dang uy don vi co so cum khu ban dac truc thuoc doan cong"
                    + " nganh");
    /** Words of which one at least stands in each question about figures. */
    private static final Set<String> ASKED = words("do vien doan dang nap quy thang nam ket");

    static Set<String> words(String all) {
        return Arrays.stream(all.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** The units whose longest name stands in the words; more than one if several go by it. */
    List<Names.Known> named(String text) {
        var said = tokens(text);
        var best = new LinkedHashSet<Names.Known>();
        int longest = 1;
        for (int at = 0; at < said.size(); at++) {
            for (int to = at + longest; to <= Math.min(said.size(), at + names.longest()); to++) {
                var called = isName(said, at, to) && !isLastWord(said, at, to, text)
                        ? names.spoken(said.subList(at, to)).stream()
                                .filter(this::sees)
                                .toList()
                        : List.<Names.Known>of();
                if (!called.isEmpty() && to - at > longest) {
                    best.clear();
                    longest = to - at;
                }
                best.addAll(called);
            }
        }
        return best.stream().sorted(names.order()).toList();
    }

    /** Whether a name is one small word at the end that nothing leads to: "viết lên giấy". */
    static boolean isLastWord(String name, String text) {
        var said = tokens(text);
        var last = said.size() - 1;
        var told = tokens(name);
        return last > 0
                && told.contains(said.get(last))
                && said.subList(0, last).stream().noneMatch(told::contains)
                && isLastWord(said, last, last + 1, text);
    }

    /** "in ra giấy": one small word at the end is a name only after what leads to one (C-51). */
    private static boolean isLastWord(List<String> said, int from, int until, String text) {
        return from > 0
                && until == said.size()
                && until == from + 1
                && !BEFORE.contains(said.get(from - 1))
                && !isAsked(said.subList(0, from))
                && !KINDS.contains(said.get(from))
                && TOLD.matcher(said.get(from)).matches()
                && !LAST_CAPITAL.matcher(text).find();
    }

    /** Whether nothing but a question about figures stands here: "tiến độ đảng viên quý 2 mường". */
    private static boolean isAsked(List<String> said) {
        return said.stream().anyMatch(ASKED::contains)
                && said.stream()
                        .allMatch(word -> StrangeWords.isCommon(word)
                                || !TOLD.matcher(word).matches());
    }

    /** "huyện Tân Lập" of the commune of that name: the words by which a unit is called what it is not. */
    Optional<String> miscalled(String text, UnitId unit) {
        return named(text).stream()
                .filter(one -> one.id().equals(unit.value()))
                .flatMap(one -> miscalled(text, one).stream())
                .findFirst();
    }

    private static Optional<String> miscalled(String text, Names.Known unit) {
        var words = List.of(text.strip().split(NO_WORD));
        var said = words.stream().map(word -> String.join("", tokens(word))).toList();
        var names = unit.spellings().stream().map(AskableUnits::tokens).toList();
        return names.stream()
                .map(AskableUnits::telling)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> {
                    int at = Collections.indexOfSubList(said, name);
                    return LEVEL_NAMES.stream()
                            .filter(level -> at >= level.size()
                                    && said.subList(at - level.size(), at).equals(level)
                                    && names.stream().noneMatch(own -> Collections.indexOfSubList(own, level) >= 0))
                            .map(level -> String.join(" ", words.subList(at - level.size(), at + name.size())));
                })
                .findFirst();
    }

    /** The words with the unit called by its own name only. */
    static String called(String text, Names.Known unit) {
        return miscalled(text, unit)
                .map(phrase -> String.join(" ", text.strip().split(NO_WORD))
                        .replace(phrase, unit.spellings().getFirst()))
                .orElse(text);
    }

    private boolean sees(Names.Known unit) {
        return visible.test(new UnitId(unit.id()));
    }

    /** Which of them is called so. */
    Match match(String name) {
        return names.match(name, visible);
    }

    /** Those with these very words in a name: words that mean something else are no slip of typing. */
    List<Names.Known> called(String name) {
        return names.called(Folding.folded(name.strip()), visible);
    }

    /** The units on either side of "với" or "và", where they are compared; a side that names several names none. */
    List<Names.Known> besideOneAnother(String text) {
        return SIDES.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC))
                .map(this::named)
                .filter(named -> named.size() == 1)
                .map(List::getFirst)
                .distinct()
                .toList();
    }

    /** The words without the name of {@code unit}, which are not read again as something else (C-51). */
    static String without(String text, Names.Known unit) {
        return without(text, unit, true);
    }

    /** The same, but the word of a kind before the name stays: the "chi bộ" of "các chi bộ Hòa Phú". */
    static String withoutName(String text, Names.Known unit) {
        return without(text, unit, false);
    }

    private static String without(String text, Names.Known unit, boolean kind) {
        var words = List.of(text.strip().split(NO_WORD));
        var said = words.stream().map(word -> String.join("", tokens(word))).toList();
        var name = unit.spellings().stream()
                .map(AskableUnits::tokens)
                .flatMap(one -> Stream.of(one, telling(one)))
                .filter(one -> !one.isEmpty() && Collections.indexOfSubList(said, one) >= 0)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        int at = Collections.indexOfSubList(said, name);
        return name.isEmpty()
                ? text
                : String.join(
                        " ",
                        Stream.concat(
                                        words.subList(0, kind ? withKind(said, at) : at).stream(),
                                        words.subList(at + name.size(), words.size()).stream())
                                .toList());
    }

    /** Where a name begins that stands at a place: with the word of its kind, "chi bộ giấy". */
    private static int withKind(List<String> said, int at) {
        return Stream.concat(LEVEL_NAMES.stream(), OFFICES.stream())
                .filter(kind ->
                        at >= kind.size() && said.subList(at - kind.size(), at).equals(kind))
                .mapToInt(kind -> at - kind.size())
                .min()
                .orElse(at);
    }

    /**
     * Whether words are typed as the name of a unit: with its kind before it ("xã an lac"), each with a capital where others
     * have none, or as all that "tiến độ" is asked of.
     */
    static boolean isNamed(String name, String text) {
        var typed = List.of(name.strip().split("\\s+"));
        boolean capital = text.chars().anyMatch(Character::isLowerCase)
                && typed.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
        var said = tokens(name);
        return capital
                || isWhole(said, tokens(text))
                || Stream.concat(LEVEL_NAMES.stream(), OFFICES.stream())
                        .anyMatch(level -> said.size() > level.size()
                                && said.subList(0, level.size()).equals(level));
    }

    /** "tiến độ cầu giấy", "kết quả của cầu giấy thế nào". */
    private static boolean isWhole(List<String> name, List<String> said) {
        int at = Collections.indexOfSubList(said, name);
        return at > 0
                && ABOUT.containsAll(said.subList(0, at))
                && AFTER.containsAll(said.subList(at + name.size(), said.size()));
    }

    /** Units whose names share a telling word with what was typed, at most three. */
    List<Names.Known> near(String text) {
        var typed = tokens(text).stream().filter(word -> !KINDS.contains(word)).toList();
        return typed.stream()
                .flatMap(word -> names.holding(word).stream())
                .distinct()
                .filter(this::sees)
                .sorted(names.order())
                .limit(NEAR)
                .toList();
    }

    /** "hoa phu" of "dang bo phuong hoa phu"; nothing of a name that has but a number to tell it. */
    static List<String> telling(List<String> name) {
        var told = name.stream().dropWhile(KINDS::contains).toList();
        return told.stream().anyMatch(word -> TOLD.matcher(word).matches()) ? told : List.of();
    }

    private static boolean isName(List<String> said, int from, int until) {
        return KINDS.contains(said.get(from))
                || until == said.size()
                || from == 0
                || BEFORE.contains(said.get(from - 1))
                || AFTER.contains(said.get(until));
    }

    /** Folded words; "09" and "U09" are "9" and "u9". */
    static List<String> tokens(String text) {
        return WORDS.splitAsStream(Folding.folded(text))
                .map(word -> ZEROS.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
