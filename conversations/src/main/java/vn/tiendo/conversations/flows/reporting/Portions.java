package vn.tiendo.conversations.flows.reporting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.language.ProgrammeWords;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.lexicon.Word;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Amounts;

/** What words tell of parts of a count: "trong đó 1 nữ", "2 đồng chí là công nhân", "số nữ: 1" (M-08). */
public final class Portions {
    /**
     * So many of a kind.
     *
     * @param codes what goes by these words
     * @param words in which the kind was said
     * @param more whether they come to those there are: "thêm 1 nữ"
     */
    public record Portion(List<String> codes, String words, int count, boolean more) {
        public Portion {
            codes = List.copyOf(codes);
        }
    }

    private static final Set<String> BETWEEN = Set.of("la", "nguoi", "dong", "chi", "dc", "d/c", "ban", "em", "co");
    /** What is said around them: "à quên trong đó có 1 đồng chí nữ nhé" tells of no number of all. */
    private static final Set<Sense> ASIDE = EnumSet.of(Sense.SELF_CORRECT, Sense.OF_WHICH, Sense.LITTLE);

    private static final Set<String> AROUND = Set.of(
            "trong", "do", "them", "gom", "co", "va", "sua", "thanh", "so", "la", "a", "nhe", "nua", "da", "thi", "day",
            "nha", "ne", "ca", "deu");

    /** "đồng chí này là nữ" is of one, "hai đồng chí này đều là nữ" of two. */
    private static final Pattern THESE =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:(?:cả|ca)\\s+)?(?:(\\d{1,3}|một|mot|hai|ba|bốn|bon|năm|nam)\\s+)?"
                    + "(?:đồng chí|đ/c|đc|dong chi|người|nguoi|bạn|ban|chị|chi|anh|đảng viên|dang vien|đoàn viên|doan vien)\\s+"
                    + "(?:này|nay|đó|do|ấy|ay|kia)\\s+(?:(?:đều|deu)\\s+)?(?:là|la)\\s+");

    /** "trong 3 đồng chí này có 2 nữ": the whole is named again. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])trong\\s+(?:số\\s+|so\\s+)?(?:\\d{1,3}|hai|ba|bốn|bon|năm|nam)\\s+"
                    + "(?:đồng chí|đ/c|đc|dong chi|người|nguoi|bạn|ban|chị|anh|em|đảng viên|dang vien|đoàn viên|doan vien)"
                    + "(?:\\s+(?:này|nay|đó|do|ấy|ay|kia|ni|nớ|trên|tren|vừa|vua|mới|moi|báo|bao))*\\s+(?=có\\s|co\\s|\\d)");

    /** "2 trong số đó là nữ". */
    private static final Pattern OF_THEM = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(\\d{1,3}|một|mot|hai|ba|bốn|bon)\\s+(?:người\\s+|nguoi\\s+|đồng chí\\s+|dong chi\\s+)?"
                    + "trong\\s+(?:số\\s+|so\\s+)?(?:đó|do|này|nay|ni)\\s+(?:là\\s+|la\\s+)?");

    /** Stands for a number that is not known here; half of it is one too. */
    private static final int ANY_EVEN = 2;

    private final Text text;
    private final Lexicon lexicon;
    private final Alike alike;
    private final List<Portion> found = new ArrayList<>();
    /** The stretches of the words that tell of them. */
    private final List<String> told = new ArrayList<>();

    /** How many were counted, whoever they are: the first is the whole. */
    private final List<Integer> counts = new ArrayList<>();

    private final List<String> besides = new ArrayList<>();

    private Portions(Text text, Lexicon lexicon, int counted) {
        this.text = text;
        this.lexicon = lexicon;
        this.alike = new Alike(text, lexicon);
        count(counted);
    }

    private void count(int people) {
        if (people > 0) {
            counts.add(people);
        }
    }

    /** 0 before anybody was. */
    private int counted() {
        return counts.isEmpty() ? 0 : counts.getFirst();
    }

    /** What is told of, in the order in which it is; {@code counted} were reported before these words, 0 if none: "đều là nữ" is of them. */
    static List<Portion> in(String words, Situation situation, int counted) {
        return List.copyOf(walked(words, situation, counted).found);
    }

    /** Whether {@code part} of words tells of nothing else, or what is told of reaches over it: "cả hai" of "cả hai đều nữ". */
    public static boolean cover(String words, String part, Situation situation) {
        return areAll(part, situation)
                || walked(words, situation, 0).told.stream().anyMatch(told -> told.contains(part));
    }

    /** Whether words tell of nothing else, of however many. */
    public static boolean areAll(String words, Situation situation) {
        var walked = walked(words, situation, ANY_EVEN);
        return !walked.found.isEmpty() && walked.besides.isEmpty();
    }

    private static Portions walked(String words, Situation situation, int counted) {
        var lexicon = situation.derived().get(ProgrammeWords.OF_CATALOGUE);
        var whole =
                OF_THEM.matcher(WHOLE.matcher(words).replaceAll("trong đó ")).replaceAll("trong đó có $1 ");
        var called = THESE.matcher(whole)
                .replaceAll(these -> Optional.ofNullable(these.group(1)).orElse("1") + " ");
        var portions = new Portions(Repair.text(called, lexicon), lexicon, counted);
        for (var at = 0; at < portions.text.size(); ) {
            at = portions.next(at);
        }
        return portions;
    }

    private int next(int at) {
        var whole = alike.at(at, counted()).filter(_ -> !isDenied(at));
        if (whole.isPresent()) {
            return added(at, kind(whole.get().to()).orElseThrow(), whole.get().count(), false);
        }
        var amount = Amounts.at(text, at).filter(one -> one.trust() == Amounts.Trust.SURE);
        if (amount.isPresent()) {
            var value = amount.get().value();
            var kind = groupFrom(amount.get().to())
                    .filter(one -> !one.people() || isAfterWhole(at) || isBeside(at, value, one.to()));
            if (kind.isPresent()) {
                return added(at, kind.get(), value, text.says(at - 1, "them"));
            }
            if (alike.isPeople(amount.get().to())) {
                count(value);
            }
        }
        var named = kind(at);
        var after = named.flatMap(kind -> Amounts.at(text, valueAt(kind.to())))
                .filter(value -> isNumbered(at) || isBeside(at, value.value(), value.to()));
        if (named.isPresent() && after.isPresent()) {
            return added(at, named.get().until(after.get().to()), after.get().value(), false);
        }
        var all = kind(at).filter(kind -> counted() > 0 && alike.isEnd(kind.to()));
        if (all.isPresent()) {
            return added(at, all.get().until(all.get().to() + 1), counted(), false);
        }
        var aside = lexicon.longest(text, at)
                .filter(phrase -> phrase.senses().stream().anyMatch(ASIDE::contains));
        if (aside.isPresent()) {
            return at + aside.get().length();
        }
        if ((text.at(at).isWord() || text.isNumber(at)) && !AROUND.contains(text.key(at))) {
            besides.add(text.key(at));
        }
        return at + 1;
    }

    /** Whether "trong đó" stands before: what follows may be called people too, and is a part all the same. */
    private boolean isAfterWhole(int at) {
        for (var before = 0; before < at - 1; before++) {
            if (text.says(before, "trong", "do") || text.says(before, "trong", "so")) {
                return true;
            }
        }
        return false;
    }

    /** Where the value of "số nữ: 1", "số nữ là 1" begins. */
    private int valueAt(int at) {
        var value = at;
        while (text.isSign(value, ':') || text.says(value, "la") || text.says(value, "thanh")) {
            value++;
        }
        return value;
    }

    private int added(int from, Group kind, int count, boolean more) {
        found.add(new Portion(kind.codes(), kind.words(), count, more));
        told.add(text.text(from, kind.to()));
        count(count);
        return kind.to();
    }

    /** "số nữ 1", "nữ: 1". */
    private boolean isNumbered(int at) {
        return text.key(at - 1).equals("so") || text.isSign(at + 1, ':');
    }

    /** "2 đảng viên, 1 công nhân": some of those who were counted, unless they joined something else. */
    private boolean isBeside(int at, int value, int behind) {
        return counted() >= value && text.has(at - 1) && !text.at(at - 1).isWord() && !text.says(behind, "vao");
    }

    /** "không phải đều là nữ". */
    private boolean isDenied(int at) {
        return text.says(at - 1, "phai") || text.says(at - 1, "khong") || text.says(at - 1, "chua");
    }

    /** What kind of people words name, and where they end; of some words that are for people of any kind. */
    private record Group(List<String> codes, String words, int to, boolean people) {
        Group until(int end) {
            return new Group(codes, words, end, people);
        }
    }

    /** The kind that follows a number, with words for people between: "2 đồng chí là nữ", "1 đảng viên nữ". */
    private Optional<Group> groupFrom(int from) {
        for (var at = from; at < text.size(); ) {
            var kind = kind(at);
            if (kind.isPresent()) {
                return kind;
            }
            var people = lexicon.longest(text, at)
                    .filter(phrase -> phrase.senses().contains(Sense.PEOPLE)
                            || phrase.senses().contains(Sense.PERSON));
            if (people.isEmpty() && !BETWEEN.contains(text.key(at))) {
                return Optional.empty();
            }
            at += people.map(Lexicon.Found::length).orElse(1);
        }
        return Optional.empty();
    }

    private Optional<Group> kind(int at) {
        return Stream.of(at)
                .filter(text::has)
                .flatMap(from -> lexicon.longest(text, from).stream())
                .filter(phrase -> phrase.senses().contains(Sense.PART))
                .map(phrase -> new Group(
                        phrase.words().stream()
                                .filter(word -> word.sense() == Sense.PART)
                                .map(Word::detail)
                                .toList(),
                        text.text(text.says(at, "la") ? at + 1 : at, at + phrase.length()),
                        at + phrase.length(),
                        phrase.senses().contains(Sense.PERSON)))
                .findFirst();
    }
}
