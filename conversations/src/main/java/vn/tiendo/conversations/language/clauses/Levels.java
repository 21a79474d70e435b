package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/** The level of the units that a message asks for: cells, committees, communes (C-56). */
final class Levels {
    private Levels() {}

    /** The level of the units that are asked for (C-56). */
    static Optional<String> level(Sentence sentence) {
        var which = sentence.whichUnit();
        var among = sentence.places(Sense.ORG, Sense.PLACE)
                .filter(at -> Set.of("nhung", "cac", "tung", "moi").contains(sentence.key(at - 1))
                        || isSome(sentence, at - 1)
                        || sentence.is(at - 1, Sense.RANKING)
                        || (sentence.is(at + 1, Sense.AT)
                                && sentence.has(at + 2)
                                && sentence.at(at + 2) instanceof Piece.Place))
                .mapToObj(sentence::folded)
                .findFirst();
        if (which < 0 && among.isPresent()) {
            return among.flatMap(Levels::kindOf);
        }
        var said = which >= 0
                ? sentence.folded(which)
                : sentence.places(Sense.EVERY)
                        .mapToObj(sentence::folded)
                        .filter(every ->
                                every.startsWith("cac ") || every.startsWith("tung ") || every.startsWith("moi "))
                        .findFirst()
                        .or(() -> counted(sentence))
                        .orElse("");
        return Optional.of(said).flatMap(Levels::kindOf);
    }

    /** The "mấy" of "nhắc hết mấy chi bộ", which asks for no number; "lập được mấy chi bộ" does. */
    private static boolean isSome(Sentence sentence, int at) {
        return sentence.is(at, Sense.VAGUE)
                && sentence.key(at).equals("may")
                && !sentence.is(at - 1, Sense.FOUND, Sense.LAUNCH, Sense.HAVE)
                && !Mood.isOfNew(sentence, at + 1);
    }

    /** "5 chi bộ", "top 3 xã". */
    private static Optional<String> counted(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.isCount(at) && Mood.isUnit(sentence, at + 1)) {
                return Optional.of(sentence.folded(at + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> kindOf(String unit) {
        if (unit.contains("chi bo") || unit.equals("cb") || unit.equals("cac cb")) {
            return Optional.of("chi_bo");
        }
        if (unit.contains("dang bo") || unit.equals("db") || unit.contains("dang uy")) {
            return Optional.of("dang_bo");
        }
        return (unit.contains("xa") && !unit.contains("hop tac") && !unit.contains("thi xa"))
                        || unit.contains("phuong")
                        || unit.contains("dac khu")
                ? Optional.of("xa")
                : Optional.empty();
    }
}
