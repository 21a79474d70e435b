package vn.tiendo.conversations.language.values;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;

/**
 * Names without a word for what they name: those of the catalogue, and words beside each other with a capital.
 *
 * @param text where they stand
 */
record Titles(Text text) {
    /** Two words or more beside each other with a capital, one of them in no list, are a name: "Tân Lập". */
    List<Piece> of(List<Piece> found) {
        var titled = new ArrayList<Piece>();
        for (var at = 0; at < found.size(); at++) {
            var to = at;
            while (!text.shouted() && to < found.size() && isTitle(found.get(to))) {
                to++;
            }
            var unknown = found.subList(at, to).stream().anyMatch(Piece.Unknown.class::isInstance);
            if (isKnown(found.get(at)) && isPartial(found, at)) {
                titled.add(new Piece.Unknown(found.get(at).from(), found.get(at).to()));
                continue;
            }
            if (isKnown(found.get(at))) {
                var piece = found.get(at);
                var name = titled(piece.from(), piece.to(), piece.from());
                titled.add(
                        isEnterprise(piece)
                                ? new Piece.Enterprise(name, piece.from(), piece.to())
                                : new Piece.Name(name, piece.from(), piece.to()));
                continue;
            }
            if (to - at < 2 || !unknown || (at == 0 && !(found.getFirst() instanceof Piece.Unknown))) {
                titled.add(found.get(at));
                continue;
            }
            var from = found.get(at).from();
            var end = found.get(to - 1).to();
            titled.add(new Piece.Name(text.text(from, end), from, end));
            at = to - 1;
        }
        return titled;
    }

    /** A name of the catalogue that means nothing else. */
    private static boolean isKnown(Piece piece) {
        return piece instanceof Piece.Said said && said.senses().equals(EnumSet.of(Sense.NAMED));
    }

    /** "cầu giấy" is not "Giấy". */
    private static boolean isPartial(List<Piece> found, int at) {
        var single = found.get(at).to() - found.get(at).from() == 1;
        var before = at > 0 && found.get(at - 1) instanceof Piece.Unknown;
        return single && (before || (at + 1 < found.size() && found.get(at + 1) instanceof Piece.Unknown));
    }

    /** "bệnh viện Tâm Đức" is known with its kind. */
    private boolean isEnterprise(Piece piece) {
        return Lexicon.standard()
                .longest(text, piece.from())
                .filter(found -> found.senses().contains(Sense.COMPANY) && found.length() < piece.to() - piece.from())
                .isPresent();
    }

    private boolean isTitle(Piece piece) {
        var word = piece.to() - piece.from() == 1
                && text.at(piece.from()).isWord()
                && text.at(piece.from()).isCapital();
        return word
                && !NameEnd.isAbbreviation(text.key(piece.from()))
                && (piece instanceof Piece.Unknown || piece instanceof Piece.Said || piece instanceof Piece.Count);
    }

    /** The words as typed; if no word of the name has a capital, each gets one. */
    String titled(int from, int to, int nameFrom) {
        var words = text.text(from, to);
        for (var at = nameFrom; at < to; at++) {
            if (text.at(at).isCapital()) {
                return words.replace("\"", "");
            }
        }
        var titled = new StringBuilder(words);
        for (var at = nameFrom; at < to; at++) {
            var place = text.at(at).start() - text.at(from).start();
            titled.setCharAt(place, Character.toUpperCase(titled.charAt(place)));
        }
        return titled.toString().replace("\"", "");
    }
}
