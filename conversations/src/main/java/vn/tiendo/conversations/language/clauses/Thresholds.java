package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.conversations.meaning.Restriction.Comparator;
import vn.tiendo.conversations.meaning.Restriction.Threshold;

/**
 * Numbers that a unit has to reach or stay below: "dưới 50 %", "từ 80% chỉ tiêu đảng viên trở lên", "ba phần tư".
 *
 * @param sentence where they are said
 */
record Thresholds(Sentence sentence) {
    /** The first number that is one; it is used by that. */
    Optional<Restriction> first() {
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count(var amount, var _, var _, var _)) {
                var parts = parts(at);
                if (parts > 0) {
                    sentence.use(at);
                    return Optional.of(new Threshold(
                            comparator(at).orElse(Comparator.AT_LEAST),
                            Math.round(100f * amount.value() / parts),
                            true));
                }
                var comparator = anyComparator(at);
                if (comparator.isPresent()) {
                    sentence.use(at);
                    var half = amount.value() == 1 && sentence.key(at + 1).equals("nua");
                    return Optional.of(new Threshold(
                            comparator.get(), half ? 50 : amount.value(), half || sentence.is(at + 1, Sense.CENT)));
                }
            }
        }
        return Optional.empty();
    }

    /** The 4 of "ba phần tư"; 0 if none is said. */
    private int parts(int at) {
        if (!sentence.key(at + 1).equals("phan") || sentence.length(at + 1) > 1 || !sentence.has(at + 2)) {
            return 0;
        }
        return sentence.key(at + 2).equals("tu")
                ? 4
                : sentence.at(at + 2) instanceof Piece.Count(var parts, var _, var _, var _) ? parts.value() : 0;
    }

    /** "dưới 50 %", "3 đảng viên trở lên", "đạt từ 80 %". */
    private Optional<Comparator> comparator(int at) {
        for (var after = at; after <= at + 1 || isCounted(after - 1); after++) {
            var folded = sentence.folded(after);
            if (folded.endsWith("tro len") || folded.endsWith("tro xuong")) {
                return Optional.of(folded.endsWith("tro len") ? Comparator.AT_LEAST : Comparator.AT_MOST);
            }
        }
        for (var before = at - 1; before >= Math.max(0, at - 3); before--) {
            var sign = sign(before);
            if (sign.isPresent() && !sentence.folded(before).equals("tu")) {
                return comparator(sign.get());
            }
            if (!sentence.is(before, Sense.REACH, Sense.LITTLE, Sense.HAVE, Sense.ADMIT, Sense.IS, Sense.TARGET)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "trên 50 %", "đã vượt 100 %". */
    private Optional<String> sign(int at) {
        return sentence.is(at, Sense.EXCEED) && sentence.isCount(at + 1)
                ? Optional.of(">")
                : sentence.detail(at, Sense.MORE);
    }

    private Optional<Comparator> anyComparator(int at) {
        return comparator(at).or(() -> ranged(at));
    }

    /** "từ 50 đến 80 %" is at least 50. */
    private Optional<Comparator> ranged(int at) {
        var range = sentence.length(at) > 1
                || (Set.of("den", "toi").contains(sentence.key(at + 2)) && sentence.isCount(at + 3));
        return sentence.folded(at - 1).endsWith("tu") && sentence.is(at + 1, Sense.CENT) && range
                ? Optional.of(Comparator.AT_LEAST)
                : Optional.empty();
    }

    private static Optional<Comparator> comparator(String sign) {
        for (var comparator : Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return Optional.of(comparator);
            }
        }
        return Optional.empty();
    }

    /** The words between a number and its "trở lên": of what it is so much. */
    private boolean isCounted(int at) {
        return sentence.has(at)
                && (sentence.at(at) instanceof Piece.Unknown
                        || sentence.is(
                                at,
                                Sense.CENT,
                                Sense.TARGET,
                                Sense.PEOPLE,
                                Sense.PERSON,
                                Sense.ORG,
                                Sense.LITTLE,
                                Sense.NEW,
                                Sense.ADMIT,
                                Sense.FOUND,
                                Sense.UNITS,
                                Sense.PART));
    }
}
