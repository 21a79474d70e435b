package vn.tiendo.conversations.language.values;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Text;

/** Joins the pieces that are names: of enterprises after their legal form or "ở", of places, of cells. */
final class NameScanner {
    /** Organisations that may have a number for a name: "chi bộ 5". */
    private static final Set<String> NUMBERED =
            Set.of("PARTY_BODIES/chi_bo", "PARTY_BODIES/dang_bo", "YOUTH_BODIES/chi_doan", "YOUTH_BODIES/chi_hoi", "?");

    private final Text text;
    private final List<Piece> pieces;
    private final NameEnd ends;

    private NameScanner(Text text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.ends = new NameEnd(text, pieces);
    }

    static List<Piece> named(Text text, List<Piece> pieces) {
        return new NameScanner(text, Pronouns.parted(text, pieces)).joined();
    }

    private List<Piece> joined() {
        var joined = new ArrayList<Piece>();
        var at = 0;
        while (at < pieces.size()) {
            var next = ends.is(at, Sense.COMPANY)
                    ? enterprise(at, joined)
                    : ends.is(at, Sense.PLACE)
                            ? place(at, joined)
                            : ends.isKind(at)
                                    ? label(at, joined)
                                    : ends.is(at, Sense.AT)
                                            ? site(at, joined)
                                            : isCountedPeople(at) ? loose(at, joined) : at;
            if (next == at) {
                joined.add(pieces.get(at));
                next = at + 1;
            }
            at = next;
        }
        return titles(joined);
    }

    /** Two words or more beside each other with a capital, one of them in no list, are a name: "Tân Lập". */
    private List<Piece> titles(List<Piece> found) {
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

    private int enterprise(int at, List<Piece> joined) {
        var end = ends.after(at + 1, false);
        if (end == at + 1 || isGeneric(at + 1, end)) {
            return at;
        }
        joined.add(new Piece.Enterprise(
                written(pieces.get(at).from(), pieces.get(end - 1).to()),
                pieces.get(at).from(),
                pieces.get(end - 1).to()));
        return end;
    }

    private int place(int at, List<Piece> joined) {
        var end = ends.after(at + 1, true);
        if (end == at + 1 || isGeneric(at + 1, end)) {
            return at;
        }
        var from = pieces.get(at).from();
        joined.add(new Piece.Place(
                titled(from, pieces.get(end - 1).to(), pieces.get(at).to()),
                from,
                pieces.get(end - 1).to()));
        return end;
    }

    private int label(int at, List<Piece> joined) {
        if (ends.is(at + 1, Sense.COMPANY) || ends.is(at + 1, Sense.PLACE) || ends.is(at + 1, Sense.AT)) {
            return at;
        }
        var end = ends.after(at + 1, true);
        if (end == at + 1 || isGeneric(at + 1, end) || isListed(at, end)) {
            return at;
        }
        joined.add(pieces.get(at));
        var from = pieces.get(at + 1).from();
        joined.add(new Piece.Label(
                titled(from, pieces.get(end - 1).to(), from),
                from,
                pieces.get(end - 1).to()));
        return end;
    }

    /** "ở Bình Minh" names an enterprise without its legal form. */
    private int site(int at, List<Piece> joined) {
        if (ends.is(at + 1, Sense.COMPANY) || ends.is(at + 1, Sense.PLACE) || ends.isKind(at + 1)) {
            return at;
        }
        var end = ends.after(at + 1, false);
        if (end == at + 1 || isGeneric(at + 1, end) || !beginsName(at + 1)) {
            return at;
        }
        joined.add(pieces.get(at));
        var from = pieces.get(at + 1).from();
        joined.add(new Piece.Enterprise(
                titled(from, pieces.get(end - 1).to(), from),
                from,
                pieces.get(end - 1).to()));
        return end;
    }

    /** "công đoàn 10", "tổ chức đảng 1" are no names but numbers, other than "chi bộ 5"; a zero is none of any. */
    private boolean isListed(int at, int end) {
        return end == at + 2
                && pieces.get(at + 1) instanceof Piece.Count count
                && (count.amount().value() == 0 || !isNumbered(at));
    }

    private boolean isNumbered(int at) {
        return ends.is(at, Sense.UNITS)
                || (pieces.get(at) instanceof Piece.Said said
                        && said.words().stream()
                                .anyMatch(word -> word.sense() == Sense.ORG && NUMBERED.contains(word.detail())));
    }

    private boolean isCountedPeople(int at) {
        return at > 0 && pieces.get(at - 1) instanceof Piece.Count && ends.is(at, Sense.PEOPLE);
    }

    /** "kn 2 dv may binh minh": two words or more that nothing else explains. */
    private int loose(int at, List<Piece> joined) {
        var end = ends.after(at + 1, false);
        var whole = end == at + 2 && ends.is(at + 1, Sense.NAMED);
        if (!whole && (end < at + 3 || isGeneric(at + 1, end) || !(ends.isUnknown(at + 1) || ends.isUnknown(at + 2)))) {
            return at;
        }
        joined.add(pieces.get(at));
        var from = pieces.get(at + 1).from();
        joined.add(new Piece.Enterprise(
                titled(from, pieces.get(end - 1).to(), from),
                from,
                pieces.get(end - 1).to()));
        return end;
    }

    /** An unknown word or a capital; without marks also "may", "tai" where an unknown word follows. */
    private boolean beginsName(int at) {
        return ends.isUnknown(at)
                || (ends.isCapital(at) && !text.shouted())
                || ends.isUnknown(at + 1)
                || ends.is(at, Sense.NAMED);
    }

    private boolean isGeneric(int from, int to) {
        return to > from
                && NameWords.GENERIC.contains(Folding.folded(
                        text.text(pieces.get(from).from(), pieces.get(to - 1).to())));
    }

    /** With abbreviated legal forms in full, and capitals if there were none. */
    private String written(int from, int to) {
        var start = from;
        var forms = new StringBuilder();
        while (start < to - 1 && NameWords.FORMS.containsKey(text.key(start))) {
            forms.append(NameWords.FORMS.get(text.key(start))).append(' ');
            start++;
        }
        return (forms + titled(start, to, start)).replace("\"", "");
    }

    /** The words as typed; if no word of the name has a capital, each gets one. */
    private String titled(int from, int to, int nameFrom) {
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
