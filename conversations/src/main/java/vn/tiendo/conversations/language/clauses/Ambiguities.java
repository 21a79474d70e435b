package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;

/** Settles which of its senses a word has where something beside it decides. */
final class Ambiguities {
    private Ambiguities() {}

    static List<Piece> settled(Text text, List<Piece> pieces, boolean leader) {
        var settled = new ArrayList<Piece>(pieces.size());
        for (var at = 0; at < pieces.size(); at++) {
            settled.add(
                    pieces.get(at) instanceof Piece.Said said
                            ? settled(text, said, pieces, at, leader)
                            : pieces.get(at));
        }
        return settled;
    }

    /**
     * "ít nhất 75 %" is a limit, "ít nhất" ends a ranking; "tất cả 28" is no "tất cả các đơn vị"; "so 47" is a number; a leader's
     * "tôi" is the person, not a unit.
     */
    private static Piece settled(Text text, Piece.Said said, List<Piece> pieces, int at, boolean leader) {
        if (isBoth(said)) {
            return without(said, isLimit(pieces, at) ? Sense.RANKING : Sense.MORE);
        }
        if (isAny(said, Sense.RANKING) && at > 0 && pieces.get(at - 1) instanceof Piece.Count && isTotal(pieces, at)) {
            return Piece.Said.only(Sense.LITTLE, said.from(), said.to()); // "một tốp 12 thợ lặn"
        }
        if (isAny(said, Sense.RULE) && isConsequence(said, pieces)) {
            return without(said, Sense.RULE);
        }
        if (isAny(said, Sense.COMPARE)
                && isAny(said, Sense.QUANTITY)
                && (isTotal(pieces, at) || isNumberOf(pieces, at))) {
            return without(said, Sense.COMPARE);
        }
        if (isAny(said, Sense.CORRECT)
                && isAny(said, Sense.LITTLE)
                && pieces.subList(at, pieces.size()).stream().noneMatch(Piece.Count.class::isInstance)) {
            return without(said, Sense.CORRECT); // "cam on bot" is no "bớt"
        }
        if (isAny(said, Sense.UNDO) && isFather(text, said, pieces, at)) {
            return Piece.Said.only(Sense.LITTLE, said.from(), said.to());
        }
        if (isAny(said, Sense.CORRECT) && isSeen(text, said)) {
            return Piece.Said.only(Sense.LITTLE, said.from(), said.to());
        }
        if (isAny(said, Sense.NOTHING) && isAny(said, Sense.LITTLE) && at + 1 < pieces.size()) {
            return without(said, Sense.NOTHING); // "trong quy 1" is no "trống"
        }
        if (isAny(said, Sense.NUDGE)
                && isAny(said, Sense.SHOW)
                && pieces.stream().noneMatch(piece -> isAny(piece, Sense.NOT_REPORTED, Sense.HAND_IN, Sense.OVERDUE))) {
            return without(said, Sense.NUDGE); // "hoi" is "hỏi" more often than "hối"
        }
        if (isAny(said, Sense.OVERDUE)
                && isAny(said, Sense.LITTLE, Sense.PLAN)
                && at + 1 < pieces.size()
                && isAny(
                        pieces.get(at + 1),
                        Sense.INTO,
                        Sense.ADMIT,
                        Sense.FOUND,
                        Sense.SHOW,
                        Sense.CORRECT,
                        Sense.HELP)) {
            return without(said, Sense.OVERDUE); // "muon vao Dang" is "muốn"
        }
        if (isAny(said, Sense.PENDING) && isAny(said, Sense.LITTLE, Sense.SHOW) && isFigured(pieces)) {
            return without(said, Sense.PENDING); // "bao cao cho toi tien do"
        }
        if (isAny(said, Sense.HOW_MANY) && isAny(said, Sense.VAGUE) && isMany(text, said, pieces, at)) {
            return without(said, Sense.HOW_MANY);
        }
        if (isAny(said, Sense.PROGRESS)
                && text.key(said.from()).equals("gui")
                && !text.marked()
                && said.to() == said.from() + 2
                && pieces.stream().anyMatch(piece -> isAny(piece, Sense.RANKING, Sense.EXPORT, Sense.SUMMARY))) {
            return without(said, Sense.PROGRESS); // "gui anh bang xep hang" is sent to somebody
        }
        if (isAny(said, Sense.ADMIT) && text.key(said.from()).equals("kn") && isWhen(pieces, at)) {
            return Piece.Said.only(Sense.WHEN_ASKED, said.from(), said.to());
        }
        if (isAny(said, Sense.WHEN_ASKED)
                && (UnknownTimes.isSaid(pieces, at) || UnknownTimes.isSomeDays(text, said, pieces, at))) {
            return Piece.Said.only(Sense.LITTLE, said.from(), said.to());
        }
        if (isAny(said, Sense.LOCK) && said.to() == said.from() + 1 && isWeary(text, said, pieces, at)) {
            return without(said, Sense.LOCK); // "chan qua" is "chán"
        }
        if (isAny(said, Sense.HOW_MANY) && said.to() == said.from() + 1 && isNoQuestion(pieces, at)) {
            return without(said, Sense.HOW_MANY);
        }
        if (isAny(said, Sense.PERSON) && isAny(said, Sense.YES) && isAchieved(pieces, at)) {
            return without(said, Sense.PERSON);
        }
        if (isAny(said, Sense.HELP) && text.key(said.from()).equals("giup") && isFavour(pieces, at)) {
            return Piece.Said.only(Sense.LITTLE, said.from(), said.to());
        }
        if (isAny(said, Sense.EVERY) && (isTotal(pieces, at) || isAllOf(text, said, pieces, at))) {
            return Piece.Said.only(Sense.LITTLE, said.from(), said.to());
        }
        return leader && said.senses().contains(Sense.OURS) && said.to() == said.from() + 1
                ? Piece.Said.only(Sense.LITTLE, said.from(), said.to())
                : said;
    }

    /** "tho may ben cty", "xác nhận hết mấy báo cáo": no number is asked for. */
    private static boolean isNoQuestion(List<Piece> pieces, int at) {
        var before = at > 1 && isAny(pieces.get(at - 1), Sense.LITTLE) ? at - 2 : at - 1;
        var ordered =
                before >= 0 && isAny(pieces.get(before), Sense.VERIFY, Sense.NUDGE, Sense.EXTEND, Sense.GIVE_BACK);
        return ordered || (at + 1 < pieces.size() && isAny(pieces.get(at + 1), Sense.AT, Sense.COMPANY));
    }

    /** "kết nạp dc bn đoàn viên": after a verb and before a number "dc" is "được". */
    private static boolean isAchieved(List<Piece> pieces, int at) {
        return at > 0
                && at + 1 < pieces.size()
                && isAny(pieces.get(at - 1), Sense.ADMIT, Sense.FOUND, Sense.GROW, Sense.REACH)
                && (pieces.get(at + 1) instanceof Piece.Count || isAny(pieces.get(at + 1), Sense.HOW_MANY));
    }

    /** "bo toi" without marks is a father. */
    private static boolean isFather(Text text, Piece.Said said, List<Piece> pieces, int at) {
        return text.key(said.from()).equals("bo")
                && said.to() == said.from() + 1
                && !text.marked()
                && at + 2 < pieces.size()
                && isAny(pieces.get(at + 1), Sense.OURS)
                && !isAny(pieces.get(at + 2), Sense.REPORT, Sense.LAST, Sense.ADMIT);
    }

    /** "chua thay ve" without marks is "thấy" and no "thay". */
    private static boolean isSeen(Text text, Piece.Said said) {
        return text.key(said.from()).equals("thay")
                && said.to() == said.from() + 1
                && !text.marked()
                && Set.of("chua", "khong", "ko", "k", "co").contains(text.key(said.from() - 1));
    }

    /** "nộp bc quý 2 kn": at the end of what asks for a deadline it is "khi nào". */
    private static boolean isWhen(List<Piece> pieces, int at) {
        return pieces.subList(0, at).stream().anyMatch(piece -> isAny(piece, Sense.HAND_IN, Sense.DEADLINE))
                && pieces.subList(at + 1, pieces.size()).stream()
                        .allMatch(piece -> piece instanceof Piece.Sign || isAny(piece, Sense.LITTLE));
    }

    /** "so chu doanh nghiep", "so ket nap" without marks: "số", "sổ" and no comparison. */
    private static boolean isNumberOf(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() && isAny(pieces.get(at + 1), Sense.PART, Sense.PEOPLE, Sense.ADMIT, Sense.FOUND);
    }

    private static boolean isFigured(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> isAny(piece, Sense.PROGRESS));
    }

    /** Without marks "nhieu" is "nhiều", but for "duoc nhieu roi". */
    private static boolean isMany(Text text, Piece.Said said, List<Piece> pieces, int at) {
        var asked = at > 0
                && isAny(pieces.get(at - 1), Sense.HAVE, Sense.REACH, Sense.ADMIT)
                && (at + 1 >= pieces.size()
                        || pieces.get(at + 1) instanceof Piece.Sign
                        || isAny(pieces.get(at + 1), Sense.ALREADY, Sense.CENT));
        return text.key(said.from()).equals("nhieu") && said.to() == said.from() + 1 && !asked;
    }

    private static boolean isWeary(Text text, Piece.Said said, List<Piece> pieces, int at) {
        return text.key(said.from()).equals("chan")
                && !text.at(said.from()).isMarked()
                && (at + 1 >= pieces.size()
                        || !(isAny(pieces.get(at + 1), Sense.ORG, Sense.COMPANY, Sense.PLACE, Sense.UNITS, Sense.PERSON)
                                || pieces.get(at + 1) instanceof Piece.Name));
    }

    /** "quyết định thì mới có miệng thôi" states what is so; "mấy người thì mới lập được" asks for a rule. */
    private static boolean isConsequence(Piece.Said said, List<Piece> pieces) {
        return said.words().stream().anyMatch(word -> word.detail().equals("told"))
                && pieces.size() > 2
                && pieces.stream()
                        .noneMatch(piece -> isAny(
                                        piece,
                                        Sense.HOW_MANY,
                                        Sense.WHICH,
                                        Sense.HOW,
                                        Sense.WHEN_ASKED,
                                        Sense.ASKING,
                                        Sense.MORE,
                                        Sense.HELP)
                                || (piece instanceof Piece.Sign(var sign, var _, var _) && sign == '?'));
    }

    /** "tiếp tục báo cáo đang dở giúp em": no cry for help. */
    private static boolean isFavour(List<Piece> pieces, int at) {
        return pieces.subList(0, at).stream()
                        .anyMatch(piece -> isAny(piece, Sense.RESUME, Sense.UNDO, Sense.EXPORT, Sense.NUDGE))
                && pieces.subList(at + 1, pieces.size()).stream()
                        .allMatch(piece -> piece instanceof Piece.Sign || isAny(piece, Sense.LITTLE));
    }

    /** "có tất cả bao nhiêu đảng viên" is of the own as well. */
    private static boolean isAllOf(Text text, Piece.Said said, List<Piece> pieces, int at) {
        return text.says(said.from(), "tat", "ca")
                && said.to() == said.from() + 2
                && at + 1 < pieces.size()
                && isAny(pieces.get(at + 1), Sense.HOW_MANY);
    }

    private static boolean isTotal(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Count;
    }

    private static boolean isAny(Piece piece, Sense... senses) {
        return Sentence.isAny(piece, senses);
    }

    private static boolean isBoth(Piece.Said said) {
        return said.senses().contains(Sense.RANKING) && said.senses().contains(Sense.MORE);
    }

    private static boolean isLimit(List<Piece> pieces, int at) {
        return at + 2 < pieces.size()
                && pieces.get(at + 1) instanceof Piece.Count
                && Sentence.isAny(pieces.get(at + 2), Sense.CENT, Sense.PEOPLE, Sense.PERSON, Sense.ORG);
    }

    private static Piece.Said without(Piece.Said said, Sense sense) {
        var senses = EnumSet.copyOf(said.senses());
        senses.remove(sense);
        var words = said.words().stream().filter(word -> word.sense() != sense).toList();
        return new Piece.Said(words, senses, said.from(), said.to());
    }
}
