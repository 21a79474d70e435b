package vn.tiendo.conversations.language.clauses;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Whether what is said is only wished, planned, ordered or ahead (C-53). */
final class Plans {
    /** Before what is done: "còn phải", "cấp trên giao", "làm sao", "xin". */
    private static final Pattern WANTED_FIRST =
            Pattern.compile("(con |can |bat buoc )?phai|(duoc |bi )?giao|lam sao( ma)?|lam the nao( de)?|xin|doi");

    /** Behind what is done: "thì khó quá", "là không tưởng", "coi bộ căng", "nữa là đủ". */
    private static final Pattern JUDGED = Pattern.compile(
            "\\b(thi|la|coi bo|coi moi|coi|xem ra|co ve|nghe|hoi|e la|so la|chac|thay|dau co|dau phai|chang|nua moi)\\b.*"
                    + "\\b(kho|cang|gay|met|de|nhieu|it|mung|vui|suc|tuong|kha thi|kha nang|dat|du|vuot|hay|noi|kip)\\b"
                    + "|\\bkho( \\w+)?$");

    /** What nearly happened or ought to have: "suýt", "lẽ ra", "chưa kịp". */
    private static final Pattern MISSED =
            Pattern.compile("\\b(suyt|le ra|dang ra|dung ra|dang le|(ti|chut|xiu) nua thi|(chua|khong|ko|k) kip)\\b");

    /** "tháng sau", not "tháng sáu" and not "từ đầu năm tới giờ". */
    private static final Pattern NEXT = Pattern.compile("(thang|quy|nam) (sau|toi)");

    private Plans() {}

    /** Whether what is said is only wished, planned or proposed (C-53). */
    static boolean plans(Sentence sentence) {
        var plan = sentence.places(Sense.PLAN)
                .filter(at -> !sentence.is(at, Sense.LITTLE) || sentence.length(at) > 1)
                .filter(at -> !isPastPlan(sentence, at) && !isRequest(sentence, at))
                .findFirst()
                .orElse(-1);
        var act = sentence.first(Sense.ADMIT, Sense.FOUND, Sense.LAUNCH, Sense.INTO, Sense.GROW, Sense.HAVE_MORE);
        var ought = act > 0 && sentence.key(act - 1).equals("phai");
        return act >= 0
                && (ought
                        || isOrdered(sentence, act)
                        || (plan >= 0 && plan < act + 3)
                        || isAhead(sentence)
                        || (!isDated(sentence) && (isWanted(sentence, act) || isJudged(sentence, act))));
    }

    /** "suýt kết nạp 2 đảng viên", "lẽ ra hôm qua kết nạp", "chưa kịp thành lập": it came to nothing. */
    static boolean missed(Sentence sentence) {
        var act = sentence.first(Sense.ADMIT, Sense.FOUND, Sense.LAUNCH);
        var from = act;
        while (from > 0 && !sentence.isSign(from - 1, ':')) { // "chưa kịp báo: 12/5 đã kết nạp 1"
            from--;
        }
        return act > 0 && MISSED.matcher(words(sentence, from, act)).find();
    }

    /** A day, or a decision: it has happened. */
    private static boolean isDated(Sentence sentence) {
        return sentence.hasAny(Piece.Paper.class)
                || sentence.each(Piece.Time.class).anyMatch(time -> time.when() instanceof SpokenTime.On);
    }

    /** "cấp trên giao kết nạp 5 đảng viên", "làm sao kết nạp được 5 đảng viên". */
    private static boolean isWanted(Sentence sentence, int act) {
        return WANTED_FIRST.matcher(sentence.folded(act - 1)).matches();
    }

    /** "kết nạp 5 đảng viên thì khó quá": who reports says no such thing in the same breath. */
    private static boolean isJudged(Sentence sentence, int act) {
        var end = act + 1;
        while (sentence.has(end) && !sentence.isSign(end)) {
            end++;
        }
        var said = words(sentence, act + 1, end);
        return !sentence.is(act - 1, Sense.ALREADY)
                && !said.endsWith(" roi")
                && JUDGED.matcher(said).find();
    }

    private static String words(Sentence sentence, int from, int to) {
        return IntStream.range(from, to).mapToObj(sentence::folded).collect(Collectors.joining(" "));
    }

    /** "sếp bảo kết nạp 4 đảng viên": what somebody else says; whoever is told to report does so. */
    private static boolean isOrdered(Sentence sentence, int act) {
        var told = sentence.first(Sense.TELL);
        if (told < 0
                || told > act
                || Set.of("ho", "giup", "gium", "dum").contains(sentence.key(told + 1)) // "nhờ cháu nhắn hộ là"
                || !sentence.text().at(sentence.at(told).from()).isMarked()
                || isStorm(sentence, told)) {
            return false;
        }
        for (var at = told + 1; at < act; at++) {
            if (sentence.isSign(at) || sentence.is(at, Sense.REPORT, Sense.OURS)) {
                return false;
            }
        }
        return true;
    }

    /** "mưa bão": nobody told anybody anything. */
    private static boolean isStorm(Sentence sentence, int at) {
        return sentence.key(at).equals("bao")
                && sentence.text().at(sentence.at(at).from()).tone() == 4;
    }

    /** "mong anh ghi nhận giúp": of whoever is addressed. */
    private static boolean isRequest(Sentence sentence, int at) {
        return sentence.key(at).equals("mong")
                && sentence.is(
                        at + 1, Sense.PERSON, Sense.LITTLE, Sense.RECEIVED, Sense.VERIFY, Sense.SHOW, Sense.HELP);
    }

    /** "sáng mai kết nạp 2 đảng viên"; a day in digits that lies ahead is more often a slip. */
    private static boolean isAhead(Sentence sentence) {
        return sentence.each(Piece.Time.class)
                        .filter(time -> beginning(time.when())
                                .filter(day -> day.isAfter(sentence.today()))
                                .isPresent())
                        .anyMatch(time -> folded(sentence, time).matches(".*\\b(mai|mot|kia|sau|toi|sang)\\b.*"))
                || sentence.each(Piece.Time.class)
                        .anyMatch(time -> time.when() instanceof SpokenTime.Between(var first, var _)
                                && first.isAfter(sentence.today())
                                && folded(sentence, time).startsWith("cuoi "))
                || sentence.each(Piece.Time.class)
                        .filter(time -> NEXT.matcher(folded(sentence, time)).matches())
                        .anyMatch(time -> time.when()
                                .period()
                                .filter(code -> code.compareTo(nowLike(code, sentence.today())) > 0)
                                .isPresent());
    }

    /** The code of the month, quarter or year that is now, by a code of the same kind. */
    private static String nowLike(String code, LocalDate today) {
        if (code.length() == 4) {
            return Integer.toString(today.getYear());
        }
        return code.contains("Q")
                ? "%d-Q%d".formatted(today.getYear(), (today.getMonthValue() + 2) / 3)
                : "%d-%02d".formatted(today.getYear(), today.getMonthValue());
    }

    private static String folded(Sentence sentence, Piece.Time time) {
        return Folding.folded(sentence.text().text(time.from(), time.to()));
    }

    private static Optional<LocalDate> beginning(SpokenTime when) {
        return switch (when) {
            case SpokenTime.On(var date, var _, var _) -> Optional.of(date);
            case SpokenTime.Between(var first, var _) -> Optional.of(first);
            case SpokenTime.During _, SpokenTime.Until _, SpokenTime.Since _, SpokenTime.Unclear _ -> Optional.empty();
        };
    }

    /** "theo kế hoạch đã kết nạp". */
    private static boolean isPastPlan(Sentence sentence, int at) {
        return sentence.is(at + 1, Sense.ALREADY)
                || sentence.key(at + 1).equals("ma") // "phấn đấu mà quý 1 không kết nạp nổi"
                || sentence.key(at - 1).equals("theo")
                || sentence.key(at - 1).equals("vuot");
    }

    /** "cử 3 quần chúng đi học lớp cảm tình đảng": they are on their way, and nobody is admitted yet. */
    static boolean prepares(Sentence sentence) {
        return sentence.places(Sense.PERSON).anyMatch(at -> sentence.is(at, Sense.PERSON, "candidate"))
                && (sentence.holds("hoc") || sentence.holds("lop") || sentence.holds("cu"))
                && !sentence.says(Sense.ADMIT, Sense.INTO, Sense.FOUND);
    }
}
