package vn.tiendo.conversations.language.clauses;

import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/** Whether something is asked, and of which unit. */
final class Mood {
    private Mood() {}

    /** Whether it asks: by a question word, a final "chưa" or "không", or a question mark. */
    static boolean asks(Sentence sentence) {
        return sentence.hasQuestionMark()
                || sentence.says(Sense.WHEN_ASKED)
                || sentence.places(Sense.HOW_MANY, Sense.HOW).anyMatch(at -> !isOtherWord(sentence, at))
                || asksWhichUnit(sentence)
                || asksWhich(sentence)
                || sentence.places(Sense.ASKING)
                        .anyMatch(
                                at -> !sentence.key(at).equals("ha") || sentence.length(at) > 1 || isTag(sentence, at))
                || sentence.places(Sense.COMPARE)
                        .anyMatch(at -> sentence.folded(at).contains(" hay "))
                || sentence.places(Sense.RECEIVED)
                        .anyMatch(at -> sentence.folded(at).endsWith(" chua"))
                || sentence.places(Sense.RULE, Sense.SHORT, Sense.PACE)
                        .anyMatch(at -> sentence.folded(at).matches(".*\\b(may|bao nhieu|gi|ai|bao lau)\\b.*"))
                || asksEither(sentence)
                || Reasons.isAsked(sentence)
                || endsOpen(sentence);
    }

    /** "đạt chưa hay còn nợ", "đủ không hay thiếu": the one or the other. */
    private static boolean asksEither(Sentence sentence) {
        return sentence.places(Sense.NOT)
                .anyMatch(at -> at > 0
                        && Set.of("chua", "khong", "ko", "hong").contains(sentence.key(at))
                        && sentence.length(at) == 1
                        && sentence.key(at + 1).equals("hay")
                        && sentence.has(at + 2)
                        && !sentence.key(at + 2).equals("biet"));
    }

    /** Without marks "may hong" is a machine, and a "sao" before other words part of a name. */
    private static boolean isOtherWord(Sentence sentence, int at) {
        var token = sentence.text().at(sentence.at(at).from());
        if (token.isMarked() || sentence.length(at) > 1 || sentence.text().marked()) {
            return false;
        }
        return switch (sentence.key(at)) {
            case "may" ->
                sentence.key(at + 1).equals("hong")
                        || (sentence.is(at - 1, Sense.PERSON) && !sentence.is(at + 1, Sense.PEOPLE, Sense.PERSON))
                        || (sentence.has(at + 1) && sentence.at(at + 1) instanceof Piece.Unknown);
            case "rang" -> !isTag(sentence, at); // "rằng"
            case "sao" -> sentence.has(at + 1) && sentence.at(at + 1) instanceof Piece.Time;
            default -> false;
        };
    }

    /** "nào", "gì", "ai" ask unless a negation makes them "none". */
    private static boolean asksWhich(Sentence sentence) {
        return sentence.says(Sense.WHICH)
                && !sentence.says(Sense.NOT, Sense.NOTHING, Sense.RATHER)
                && Denials.beforeBut(sentence) < 0
                && sentence.places(Sense.WHICH)
                        .anyMatch(at -> !sentence.is(at, Sense.LITTLE) || at < sentence.size() - 1);
    }

    /** "chi bộ nào chưa…" asks for units; "chưa lập chi bộ nào" says that there is none. */
    static boolean asksWhichUnit(Sentence sentence) {
        var which = sentence.whichUnit();
        var denied = sentence.first(Sense.NOT, Sense.NOTHING);
        return which >= 0 && (denied < 0 || denied > which || sentence.hasQuestionMark());
    }

    /** The place of "đơn vị nào", "mấy chi bộ", "danh sách xã"; -1 if there is none. */
    static int whichUnit(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.is(at, Sense.EVERY) && (isWhich(sentence, at + 1) || isLimited(sentence, at))) {
                return at;
            }
            if (isUnit(sentence, at)
                    && !isFounded(sentence, at)
                    && !isOwnTotal(sentence, at)
                    && (isLimited(sentence, at)
                            || isWhich(sentence, at + 1)
                            || isCounting(sentence, at - 1)
                            || sentence.is(at - 1, Sense.SUMMARY)
                            || isListed(sentence, at))) {
                return at;
            }
        }
        return -1;
    }

    /** "thành lập được tổ chức đảng nào không": whether any was founded, and not which unit. */
    private static boolean isFounded(Sentence sentence, int at) {
        var before = at - 1;
        while (sentence.is(before, Sense.HAVE, Sense.NEW, Sense.HAVE_MORE, Sense.ALREADY)) {
            before--;
        }
        return sentence.is(at, Sense.ORG)
                && sentence.is(before, Sense.FOUND, Sense.LAUNCH)
                && isWhich(sentence, at + 1)
                && (sentence.is(at + 2, Sense.NOT) || isTag(sentence, at + 1));
    }

    /** A secretary's "tổng cộng chi bộ được mấy rồi": of the own cell; a list of cells is asked for otherwise. */
    private static boolean isOwnTotal(Sentence sentence, int at) {
        return isTotal(sentence, at - 1)
                && sentence.is(at, Sense.ORG, "PARTY_BODIES/chi_bo")
                && !isWhich(sentence, at + 1);
    }

    /** A secretary's "tổng cộng" adds up what is the own. */
    static boolean isTotal(Sentence sentence, int at) {
        return !sentence.isLeader()
                && sentence.is(at, Sense.SUMMARY)
                && sentence.folded(at).equals("tong cong");
    }

    /** A leader's "những đơn vị kết nạp từ 10 đảng viên trở lên": those units of all that did so. */
    private static boolean isLimited(Sentence sentence, int at) {
        return sentence.isLeader()
                && (sentence.folded(at).matches("(nhung|cac|moi) .*")
                        || Set.of("nhung", "cac", "may").contains(sentence.key(at - 1)))
                && sentence.is(at + 1, Sense.ADMIT, Sense.FOUND, Sense.GROW, Sense.REACH, Sense.HAVE)
                && new Restrictions(sentence).hasThreshold();
    }

    /** A leader's "chi bộ chưa kết nạp đảng viên", "đơn vị bằng 0": of no unit that is named, so of all such. */
    private static boolean isListed(Sentence sentence, int at) {
        if (sentence.isCount(at - 1) && at < 3 && isMost(sentence)) {
            return true;
        }
        if (!sentence.isLeader()
                || sentence.isCount(at - 1)
                || sentence.says(Sense.NUDGE, Sense.TELL, Sense.EXTEND, Sense.LOCK, Sense.VERIFY, Sense.GIVE_BACK)) {
            return false;
        }
        var next = at + 1;
        while (sentence.is(next, Sense.LITTLE, Sense.ALREADY) && !sentence.is(next, Sense.NOT)) {
            next++;
        }
        var none = sentence.is(next, Sense.MORE, "=") && sentence.isCount(next + 1);
        return none
                || (!isTag(sentence, next)
                        && sentence.is(
                                next,
                                Sense.NOT,
                                Sense.NOTHING,
                                Sense.NOT_REACHED,
                                Sense.NOT_REPORTED,
                                Sense.EXCEED,
                                Sense.REACH,
                                Sense.OVERDUE));
    }

    /** "6 xã lập được nhiều công đoàn nhất". */
    static boolean isMost(Sentence sentence) {
        return sentence.holds("nhat")
                && sentence.places(Sense.VAGUE, Sense.MORE, Sense.NOT_REACHED)
                        .anyMatch(at ->
                                Set.of("nhieu", "it", "thap", "cao", "cham").contains(sentence.key(at)));
    }

    static boolean isUnit(Sentence sentence, int at) {
        return sentence.is(at, Sense.UNITS, Sense.PLACE, Sense.COMPANY)
                || (sentence.is(at, Sense.ORG) && !sentence.is(at, Sense.ORG, "?"))
                || (Set.of("noi", "dau").contains(sentence.key(at))
                        && (sentence.is(at + 1, Sense.WHICH) || sentence.is(at - 1, Sense.HOW_MANY)));
    }

    private static boolean isWhich(Sentence sentence, int at) {
        return sentence.is(at, Sense.WHICH) && Set.of("nao", "mo", "gi").contains(sentence.key(at));
    }

    private static boolean isCounting(Sentence sentence, int at) {
        if (sentence.is(at, Sense.CENT)) {
            return sentence.is(at - 1, Sense.HOW_MANY);
        }
        return sentence.is(at, Sense.HOW_MANY)
                && !sentence.is(at + 1, Sense.PEOPLE)
                && !isOfNew(sentence, at + 1)
                && (!sentence.is(at + 1, Sense.ORG)
                        || sentence.is(at + 1, Sense.ORG, "PARTY_BODIES/chi_bo")
                        || sentence.is(at + 1, Sense.ORG, "PARTY_BODIES/dang_bo"))
                && !sentence.says(Sense.FOUND, Sense.LAUNCH);
    }

    /** "có mấy chi bộ mới": bodies that came, and no units. */
    static boolean isOfNew(Sentence sentence, int at) {
        return sentence.is(at, Sense.ORG)
                && sentence.key(at + 1).equals("moi")
                && sentence.length(at + 1) == 1
                && isTag(sentence, at + 1);
    }

    private static boolean endsOpen(Sentence sentence) {
        var last = sentence.size() - 1;
        while (last > 0
                && (sentence.is(last, Sense.LITTLE, Sense.OURS) || sentence.isSign(last))
                && !sentence.is(last, Sense.NOT)) {
            last--;
        }
        var word = sentence.key(last);
        return last > 0
                && sentence.is(last, Sense.NOT)
                && sentence.length(last) == 1
                && (word.equals("chua")
                        || (Set.of("khong", "ko", "k", "kg", "hong", "kh", "hok", "hem", "no")
                                        .contains(word)
                                && !sentence.isSign(last - 1, ',')
                                && !sentence.isSign(last - 1, ':')
                                && !sentence.isSign(last - 1, '-')
                                && !sentence.is(last - 1, Sense.REPORT)
                                && !sentence.is(last - 1, Sense.IS)));
    }

    /** The "không" of "… không hả em": it asks, and denies nothing. */
    static boolean isTag(Sentence sentence, int at) {
        for (var after = at + 1; after < sentence.size(); after++) {
            if (!sentence.isSign(after) && !sentence.is(after, Sense.LITTLE, Sense.OURS, Sense.ASKING, Sense.ALREADY)) {
                return false;
            }
        }
        return true;
    }
}
