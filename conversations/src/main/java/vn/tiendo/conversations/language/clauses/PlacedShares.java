package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;

/** Tells numbers behind names from numbers of names: of "5 đảng viên: công ty An Phát 2, công ty Hòa Bình 3" they make up the total. */
final class PlacedShares {
    private PlacedShares() {}

    /** The pieces with each such number as a piece of its own. */
    static List<Piece> parted(Text text, List<Piece> pieces) {
        var total = total(pieces);
        if (total.isEmpty()) {
            return pieces;
        }
        var shares =
                pieces.stream().flatMap(piece -> share(text, piece).stream()).toList();
        var places = pieces.stream().filter(Piece.Enterprise.class::isInstance).count();
        var sum = shares.stream().mapToInt(share -> share.amount().value()).sum();
        if (shares.size() < 2 || shares.size() != places || sum != total.get()) {
            return pieces;
        }
        var parted = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (piece instanceof Piece.Enterprise(var name, var from, var to)) {
                parted.add(new Piece.Enterprise(name.substring(0, name.lastIndexOf(' ')), from, to - 1));
                share(text, piece).ifPresent(parted::add);
            } else {
                parted.add(piece);
            }
        }
        return parted;
    }

    /** The first number of members, where no other number stands by itself behind it. */
    private static Optional<Integer> total(List<Piece> pieces) {
        for (var at = 0; at + 1 < pieces.size(); at++) {
            if (pieces.get(at) instanceof Piece.Count count) {
                return Sentence.isAny(pieces.get(at + 1), Sense.PEOPLE, Sense.PERSON)
                        ? Optional.of(count.amount().value())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The number that ends the name of an enterprise of two words or more. */
    private static Optional<Piece.Count> share(Text text, Piece piece) {
        return piece instanceof Piece.Enterprise(var name, var from, var to)
                        && text.isNumber(to - 1)
                        && to - from > 2
                        && name.endsWith(" " + text.key(to - 1))
                ? Amounts.at(text, to - 1).map(amount -> new Piece.Count(amount, true, to - 1, to))
                : Optional.empty();
    }
}
