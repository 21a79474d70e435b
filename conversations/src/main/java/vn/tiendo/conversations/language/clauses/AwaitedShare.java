package vn.tiendo.conversations.language.clauses;

import java.util.OptionalInt;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/** How many of those admitted still wait for their decision: "kết nạp 3, trong đó 1 chưa có quyết định" (C-50). */
final class AwaitedShare {
    private AwaitedShare() {}

    /** Empty where all do, or none. */
    static OptionalInt of(Sentence sentence, Item whole) {
        for (var at = whole.at() + 1; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count(var amount, var _, var _, var _)
                    && amount.value() > 0
                    && isAwaited(sentence, at)) {
                sentence.use(at);
                if (amount.value() < whole.value()) {
                    useRest(sentence, whole, whole.value() - amount.value());
                    return OptionalInt.of(amount.value());
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The "2" of "3 đảng viên, 2 đã có quyết định, 1 chưa có". */
    private static void useRest(Sentence sentence, Item whole, int rest) {
        sentence.placesOf(Piece.Count.class).stream()
                .filter(at -> at > whole.at()
                        && sentence.at(at) instanceof Piece.Count(var amount, var _, var _, var _)
                        && amount.value() == rest)
                .forEach(sentence::use);
    }

    private static boolean isAwaited(Sentence sentence, int count) {
        var at = count + 1;
        while (sentence.is(at, Sense.PEOPLE, Sense.PERSON)
                || (sentence.has(at)
                        && Sentence.isPolite(sentence.at(at))
                        && !sentence.is(at, Sense.NOT, Sense.AWAITING))) {
            at++;
        }
        return sentence.is(at, Sense.AWAITING) || isLacking(sentence, at);
    }

    /** "2 đã có quyết định, 1 chưa có". */
    private static boolean isLacking(Sentence sentence, int at) {
        return sentence.is(at, Sense.NOT)
                && sentence.folded(at).matches("chua( co)?")
                && (sentence.has(at + 1) ? sentence.isSign(at + 1) : true)
                && (sentence.says(Sense.DECISION) || sentence.hasAny(Piece.Paper.class));
    }
}
