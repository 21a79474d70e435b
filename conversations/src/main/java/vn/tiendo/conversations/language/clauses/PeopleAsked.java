package vn.tiendo.conversations.language.clauses;

import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/** Who is in charge of a unit, and how to call them (P-07). */
final class PeopleAsked {
    private static final int REACH = 4;

    private PeopleAsked() {}

    /** "ai phụ trách xã Bình An", "bí thư chi bộ 5 là ai", "xin số điện thoại đảng ủy", "gọi cho bí thư". */
    static boolean isAsked(Sentence sentence) {
        return asksWho(sentence)
                || (isOrdered(sentence, Sense.PHONE)
                        && (sentence.says(Sense.IN_CHARGE, Sense.ORG, Sense.PLACE)
                                || sentence.hasAny(Piece.Place.class)))
                || (isOrdered(sentence, Sense.CALL) && sentence.says(Sense.IN_CHARGE));
    }

    private static boolean isOrdered(Sentence sentence, Sense sense) {
        return Beginning.within(sentence, sense, REACH);
    }

    private static boolean asksWho(Sentence sentence) {
        return sentence.places(Sense.WHICH)
                .anyMatch(at -> Set.of("ai", "nao", "gi").contains(sentence.key(at))
                        && (leads(sentence, at) || isTold(sentence, at)));
    }

    /** "ai đang là bí thư", "đồng chí nào phụ trách". */
    private static boolean leads(Sentence sentence, int which) {
        var at = which + 1;
        while (sentence.is(at, Sense.IS, Sense.ALREADY, Sense.LITTLE) && !sentence.is(at, Sense.IN_CHARGE)) {
            at++;
        }
        var person = sentence.key(which).equals("ai") || sentence.is(which - 1, Sense.PERSON);
        return person && sentence.is(at, Sense.IN_CHARGE);
    }

    /** "bí thư xã Tân Lập là ai", "người phụ trách tên gì". */
    private static boolean isTold(Sentence sentence, int which) {
        var before = sentence.is(which - 1, Sense.PERSON) ? which - 2 : which - 1;
        return sentence.first(Sense.IN_CHARGE) >= 0
                && sentence.first(Sense.IN_CHARGE) < which
                && (sentence.is(before, Sense.IS) || sentence.key(before).equals("ten"));
    }
}
