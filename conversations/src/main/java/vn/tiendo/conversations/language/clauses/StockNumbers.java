package vn.tiendo.conversations.language.clauses;

import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/**
 * Numbers of what there is, works there or was to be done, which are none of what happened.
 *
 * @param sentence where they stand
 */
record StockNumbers(Sentence sentence) {
    /** "hiện chi bộ có 15 đảng viên, năm nay kết nạp 2": the 15 are what there is, in a clause of its own. */
    boolean isInStock(int at) {
        if (isStaff(at) || isRaisedTo(at)) {
            return true;
        }
        var stock = false;
        for (var before = at - 1; before >= 0 && !sentence.isSign(before); before--) {
            if (sentence.is(before, Sense.ADMIT, Sense.FOUND, Sense.GROW, Sense.INTO)) {
                return false;
            }
            stock |= sentence.is(before, Sense.STOCK);
        }
        var act = sentence.first(Sense.ADMIT, Sense.INTO);
        var apart = false;
        for (var between = Math.min(at, act); between < Math.max(at, act); between++) {
            apart |= act >= 0 && sentence.isSign(between);
        }
        return (stock && apart) || isOfTheCell(at);
    }

    /** "kết nạp thêm 2, nâng số đảng viên lên 25": what there is then. */
    private boolean isRaisedTo(int at) {
        if (!Set.of("len", "thanh").contains(sentence.key(at - 1))) {
            return false;
        }
        for (var before = at - 2; before >= 0 && !sentence.isSign(before); before--) {
            if (Set.of("nang", "dua").contains(sentence.key(before))) {
                return true;
            }
        }
        return false;
    }

    /** "chi bộ 12 đảng viên vừa kết nạp 1": before a number of its own that was admitted, the cell's. */
    private boolean isOfTheCell(int at) {
        var act = sentence.places(Sense.ADMIT, Sense.INTO)
                .filter(place -> place > at)
                .findFirst()
                .orElse(sentence.folded(at + 1).endsWith("ket nap") ? at + 1 : -1); // "đảng viên mới kết nạp thêm 2"
        var people = sentence.is(at + 1, Sense.PEOPLE)
                || (sentence.is(at + 1, Sense.PERSON) && sentence.is(at - 1, Sense.ORG, "PARTY_BODIES/chi_bo"));
        if (act < 0 || !people || !isFollowedByCount(act)) {
            return false;
        }
        var cell = false;
        for (var before = at - 1; before >= 0 && !sentence.isSign(before); before--) {
            if (sentence.is(before, Sense.ADMIT, Sense.FOUND, Sense.GROW, Sense.INTO, Sense.HAVE_MORE)) {
                return false;
            }
            cell |= sentence.is(before, Sense.ORG, Sense.UNITS)
                    || (sentence.is(before, Sense.OURS)
                            && sentence.folded(before).startsWith("chi bo"));
        }
        return cell;
    }

    private boolean isFollowedByCount(int act) {
        var next = act + 1;
        while (sentence.is(next, Sense.NEW, Sense.HAVE_MORE, Sense.LITTLE, Sense.ALREADY)) {
            next++;
        }
        return sentence.isCount(next);
    }

    /** "công ty em 320 lao động, mới kết nạp 200 người": who works there, in a clause before what was done. */
    private boolean isStaff(int at) {
        var act = sentence.first(Sense.ADMIT, Sense.INTO);
        var staff = sentence.is(at + 1, Sense.PERSON)
                && !sentence.is(at + 1, Sense.PERSON, "comrade")
                && !sentence.is(at + 1, Sense.PERSON, "candidate");
        if (sentence.is(at - 1, Sense.OTHER) && Assertions.isHired(sentence)) {
            return true;
        }
        if (!staff || at > act) {
            return false;
        }
        var turn = sentence.places(Sense.BUT, Sense.LITTLE)
                .filter(place ->
                        place > at && place < act && Set.of("ma", "nhung").contains(sentence.key(place)))
                .findFirst()
                .orElse(act);
        if (sentence.placesOf(Piece.Count.class).stream().anyMatch(later -> later > turn && later < act)) {
            return true; // "cty 600 công nhân mà mới vận động được 52 người vào công đoàn"
        }
        var apart = false;
        for (var between = at; between < act; between++) {
            apart |= sentence.isSign(between, ',');
        }
        return apart && sentence.placesOf(Piece.Count.class).stream().anyMatch(later -> later > act);
    }

    /** "cấp trên giao 6, kết nạp được 4", "trong 9 quần chúng có 2 được kết nạp": what was to be done, and of how many. */
    boolean isOfPlanOrWhole(int at) {
        var before = at - 1;
        while (sentence.is(before, Sense.IS, Sense.LITTLE, Sense.HAVE)
                && !sentence.is(before, Sense.TARGET)
                && !sentence.key(before).equals("trong")) {
            before--;
        }
        if (sentence.is(before, Sense.ADMIT, Sense.FOUND)
                && sentence.key(before - 1).equals("giao")) {
            before--; // "cấp trên giao kết nạp 2, vừa kết nạp được 1"
        }
        var said = sentence.is(before, Sense.TARGET) || Set.of("trong", "ngoai").contains(sentence.key(before));
        return said
                && sentence.placesOf(Piece.Count.class).stream()
                        .anyMatch(later ->
                                later > at && Noun.people(sentence, later + 1).isPresent());
    }
}
