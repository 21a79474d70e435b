package vn.tiendo.conversations.language.clauses;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.values.Piece;

/** What a message asks for or orders, where several words together tell it. */
final class Requests {
    private static final Set<String> LATER = Set.of("chieu", "toi", "mai", "trua", "dem", "lat");

    private static final Pattern LIST_OF_REPORTS =
            Pattern.compile("(?:cho (?:toi |em |anh |minh |xin )?(?:xem|biet) |xem )?"
                    + "(?:(?:danh sach|liet ke) (?:cac |nhung |may (?:cai )?)?|(?:cac|nhung) )bao cao\\b"
                    + "(?! tien do)(?!.*\\b(?:chua|thieu|nop|no)\\b)");

    private Requests() {}

    /** "được mấy rồi", "6 tháng đầu năm chi bộ mình được bao nhiêu": of nothing in particular. */
    static boolean isBare(Sentence sentence) {
        return sentence.pieces().stream()
                .allMatch(piece -> piece instanceof Piece.Sign
                        || piece instanceof Piece.Time
                        || Sentence.isPolite(piece)
                        || Sentence.isAny(
                                piece,
                                Sense.HAVE,
                                Sense.HOW_MANY,
                                Sense.REACH,
                                Sense.CENT,
                                Sense.ASKING,
                                Sense.PERSON));
    }

    /** "chiều em làm tiếp". */
    static boolean resumesLater(Sentence sentence) {
        return sentence.places(Sense.RESUME)
                .anyMatch(at -> LATER.contains(sentence.key(at - 1))
                        || LATER.contains(sentence.key(at - 2))
                        || LATER.contains(sentence.key(at - 3)));
    }

    static boolean asksWhichReport(Sentence sentence) {
        return sentence.places(Sense.REPORT)
                .anyMatch(at -> sentence.key(at + 1).equals("nao")
                        || (Set.of("cac", "nhung").contains(sentence.key(at - 1))
                                && !sentence.says(Sense.CORRECT, Sense.UNDO))
                        || (sentence.is(at - 1, Sense.SUMMARY) && !sentence.is(at + 1, Sense.PROGRESS))
                        || (sentence.is(at - 1, Sense.HOW_MANY) && !sentence.hasAny(Piece.Place.class)));
    }

    /** "danh sách báo cáo của Hòa Phú", "cho xem các báo cáo kết nạp": of reports that were sent, not of who owes one. */
    static boolean listsReports(Sentence sentence) {
        return showsSome(sentence)
                || LIST_OF_REPORTS
                        .matcher(sentence.text().tokens().stream()
                                .map(Token::key)
                                .collect(Collectors.joining(" ")))
                        .lookingAt();
    }

    /** "coi lại giùm tui mấy cái báo cáo gửi rồi": some that are to be shown, and no number of them. */
    private static boolean showsSome(Sentence sentence) {
        return sentence.is(Beginning.of(sentence), Sense.SHOW)
                && !sentence.hasQuestionMark()
                && sentence.places(Sense.REPORT)
                        .anyMatch(at -> isSome(sentence, at - 1)
                                || (sentence.key(at - 1).equals("cai") && isSome(sentence, at - 2)))
                && !sentence.says(Sense.PROGRESS, Sense.NOT_REPORTED);
    }

    private static boolean isSome(Sentence sentence, int at) {
        return sentence.is(at, Sense.HOW_MANY) && sentence.key(at).equals("may");
    }

    static boolean isClearlyUndone(Sentence sentence) {
        return sentence.places(Sense.UNDO)
                .anyMatch(at -> Set.of(
                                "hoan tac",
                                "undo",
                                "gui nham",
                                "gui nham roi",
                                "gui trung",
                                "bao cao trung",
                                "bao trung",
                                "nop nham",
                                "rut lai",
                                "thu hoi",
                                "bam gui nham")
                        .contains(sentence.folded(at)));
    }

    static boolean oughtToBe(Sentence sentence) {
        return sentence.places(Sense.BUT).anyMatch(at -> sentence.key(at).equals("moi"))
                || ((sentence.holds("phai") || sentence.holds("dung"))
                        && sentence.says(Sense.IS)
                        && (sentence.says(
                                        Sense.DECISION,
                                        Sense.DECISION_NUMBER,
                                        Sense.QUANTITY,
                                        Sense.DAY_OF,
                                        Sense.WORKPLACE,
                                        Sense.REPORT)
                                || sentence.each(Piece.Time.class).count() > 1)
                        && !sentence.asks());
    }

    static boolean insists(Sentence sentence) {
        return Corrections.second(sentence) > 0 ? sentence.says(Sense.HOW) : isInsisted(sentence, sentence.size() - 1);
    }

    /** "18 cơ", "5 người chứ". */
    private static boolean isInsisted(Sentence sentence, int last) {
        var number = sentence.is(last - 1, Sense.PERSON) ? last - 2 : last - 1;
        return sentence.isCount(number)
                && Set.of("cơ", "chứ", "chớ").contains(sentence.words(last, last + 1))
                && sentence.weight() <= 4
                && !sentence.asks();
    }

    static boolean asksWhatWasSent(Sentence sentence) {
        return sentence.holds("gi")
                && sentence.text().text().length() < 80
                && (sentence.places(Sense.REPORT, Sense.HAND_IN)
                                .anyMatch(at -> sentence.key(at + 1).equals("gi")
                                        || sentence.key(at + 1).equals("nhung"))
                        || sentence.places(Sense.LITTLE, Sense.YES)
                                .anyMatch(at -> sentence.key(at).equals("gui")
                                        && (sentence.key(at + 1).equals("gi")
                                                || sentence.key(at + 1).equals("nhung"))))
                && !sentence.says(Sense.NOT, Sense.NOTHING)
                && sentence.says(Sense.ALREADY);
    }

    static boolean beginsWithHelp(Sentence sentence) {
        var help = sentence.first(Sense.HELP);
        var other = sentence.first(
                Sense.UNDO,
                Sense.CORRECT,
                Sense.REPORT,
                Sense.ADMIT,
                Sense.FOUND,
                Sense.VERIFY,
                Sense.HAND_IN,
                Sense.EXPORT,
                Sense.CONNECTED);
        return help >= 0 && !sentence.is(help, Sense.LITTLE) && (other < 0 || help < other);
    }

    static boolean endsWithHelp(Sentence sentence) {
        var last = sentence.size() - 1;
        while (last > 0
                && (sentence.isSign(last) || (sentence.is(last, Sense.LITTLE) && !sentence.is(last, Sense.HELP)))) {
            last--;
        }
        return last > 0
                && sentence.is(last, Sense.HELP)
                && sentence.folded(last).matches("(phai )?lam .*");
    }

    static boolean isAboutCounted(Sentence sentence) {
        return sentence.says(Sense.PEOPLE, Sense.ADMIT, Sense.FOUND, Sense.GROW, Sense.INTO, Sense.PART)
                || (sentence.places(Sense.ORG).anyMatch(at -> !sentence.is(at, Sense.ORG, "?"))
                        && sentence.says(Sense.HOW_MANY))
                || sentence.says(Sense.INTO)
                || (sentence.places(Sense.ORG)
                                .anyMatch(at -> sentence.detail(at, Sense.ORG)
                                                .orElse("")
                                                .startsWith("UNION_BODIES")
                                        || sentence.detail(at, Sense.ORG)
                                                .orElse("")
                                                .endsWith("!"))
                        && sentence.says(Sense.HOW, Sense.EVERY, Sense.SHOW));
    }

    /** "bao nhiêu đoàn viên thì lập được công đoàn", "mấy người mới lập được chi bộ": how many it takes. */
    static boolean asksHowManyIt(Sentence sentence) {
        var act = sentence.first(Sense.FOUND, Sense.LAUNCH);
        var asked = sentence.first(Sense.HOW_MANY);
        return asked >= 0
                && asked < act
                && sentence.is(asked + 1, Sense.PEOPLE, Sense.PERSON)
                && (Set.of("thi", "de", "moi").contains(sentence.key(act - 1))
                        || (act == asked + 2 && sentence.folded(asked + 1).endsWith(" moi"))
                        || (act > 1 && Set.of("thi", "de").contains(sentence.key(act - 2))))
                && sentence.places(Sense.HOW_MANY).allMatch(at -> at == asked);
    }

    static boolean asksForLeast(Sentence sentence) {
        return asksHowManyIt(sentence) || isLeast(sentence);
    }

    private static boolean isLeast(Sentence sentence) {
        return sentence.places(Sense.RULE, Sense.MORE)
                        .anyMatch(at -> sentence.folded(at).matches(".*(toi thieu|it nhat).*")
                                && (sentence.folded(at).matches(".*(may|bao nhieu)")
                                        || sentence.is(at + 1, Sense.HOW_MANY)
                                        || sentence.is(at + 2, Sense.HOW_MANY)))
                && sentence.whichUnit() < 0;
    }

    static boolean statesField(Sentence sentence) {
        return sentence.placesOf(Piece.Count.class).stream()
                        .anyMatch(at -> at <= 3 && References.isReference(sentence, at) && sentence.isSign(at + 1, ':'))
                && !sentence.says(Sense.HAVE)
                && !sentence.asks();
    }

    static boolean asksWhetherReported(Sentence sentence) {
        return sentence.first(Sense.REPORT) >= 0
                && sentence.first(Sense.REPORT) < sentence.first(Sense.ADMIT, Sense.FOUND)
                && sentence.hasEnd("chua")
                && !sentence.says(Sense.HOW_MANY)
                && !sentence.hasAny(Piece.Count.class);
    }
}
