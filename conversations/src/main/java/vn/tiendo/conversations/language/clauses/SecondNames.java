package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;

/** Another name for an enterprise, told without its legal form: "công ty Tây Đô, không, Tây Hồ mới đúng". */
record SecondNames(Text text, List<Piece> pieces) {
    /** The pieces with the name that begins at a place for the last one said before {@code from}; empty if none does. */
    Optional<List<Piece>> instead(int from, int place) {
        var to = end(place);
        for (var at = from - 1; at >= 0 && to > place; at--) {
            if (pieces.get(at) instanceof Piece.Enterprise named) {
                var kept = new ArrayList<>(pieces.subList(0, at));
                kept.add(renamed(named, place, to));
                kept.addAll(pieces.subList(at + 1, from));
                kept.addAll(pieces.subList(to, pieces.size()));
                return Optional.of(kept);
            }
        }
        return Optional.empty();
    }

    /** Where words end that are in no list or begin with a capital; two at least. */
    private int end(int place) {
        var to = place;
        while (to < pieces.size() && isOfName(pieces.get(to))) {
            to++;
        }
        return to > place && pieces.get(to - 1).to() - pieces.get(place).from() > 1 ? to : place;
    }

    private boolean isOfName(Piece piece) {
        return switch (piece) {
            case Piece.Unknown _, Piece.Name _, Piece.Label _ -> true;
            case Piece.Said said ->
                said.to() - said.from() == 1 && text.at(said.from()).isCapital() && !text.shouted();
            case Piece.Count _,
                    Piece.Time _,
                    Piece.Paper _,
                    Piece.Enterprise _,
                    Piece.Place _,
                    Piece.Ratio _,
                    Piece.Sign _ -> false;
        };
    }

    /** With the legal form of the other: as many words of it stay as the two names differ by. */
    private Piece renamed(Piece.Enterprise named, int place, int to) {
        var name = text.text(pieces.get(place).from(), pieces.get(to - 1).to());
        var said = pieces.get(to - 1).to() - pieces.get(place).from();
        var words = List.of(named.name().split(" ", -1));
        var form = String.join(" ", words.subList(0, Math.max(0, words.size() - said)));
        return new Piece.Enterprise(
                form.isEmpty() ? name : form + " " + name,
                pieces.get(place).from(),
                pieces.get(to - 1).to());
    }
}
