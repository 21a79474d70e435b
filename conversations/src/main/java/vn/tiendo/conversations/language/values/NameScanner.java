package vn.tiendo.conversations.language.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private final Titles titles;

    private NameScanner(Text text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.ends = new NameEnd(text, pieces);
        this.titles = new Titles(text);
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
                                    : ends.is(at, Sense.AT) || isOwner(at)
                                            ? site(at, joined)
                                            : isCountedPeople(at) ? loose(at, joined) : at;
            if (next == at) {
                joined.add(pieces.get(at));
                next = at + 1;
            }
            at = next;
        }
        return titles.of(joined);
    }

    private int enterprise(int at, List<Piece> joined) {
        if (at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Count && ends.is(at + 2, Sense.COMPANY)) {
            return at; // "xưởng 2 công ty Gỗ Tân Phước"
        }
        if (at + 2 < pieces.size()
                && pieces.get(at + 1) instanceof Piece.Sign(var sign, var _, var _)
                && sign == ':'
                && (ends.isUnknown(at + 2) || ends.isCapital(at + 2))) { // "cty: Gạo Cửu Long"
            var until = ends.after(at + 2, false);
            if (until > at + 2) {
                var to = pieces.get(until - 1).to();
                var form = NameWords.FORMS.getOrDefault(
                        text.key(pieces.get(at).from()),
                        text.text(pieces.get(at).from(), pieces.get(at).to()));
                joined.add(new Piece.Enterprise(
                        form + " "
                                + titles.titled(
                                        pieces.get(at + 2).from(),
                                        to,
                                        pieces.get(at + 2).from()),
                        pieces.get(at).from(),
                        to));
                return until;
            }
        }
        var end = ends.after(at + 1, false);
        if (end == at + 1 || isGeneric(at + 1, end) || isWorkshop(at, end)) {
            return at;
        }
        joined.add(new Piece.Enterprise(
                written(pieces.get(at).from(), pieces.get(end - 1).to()),
                pieces.get(at).from(),
                pieces.get(end - 1).to()));
        return end;
    }

    /** "xưởng 2": a part of an enterprise; "xưởng ngập" is no name either. */
    private boolean isWorkshop(int at, int end) {
        return end == at + 2
                && text.key(pieces.get(at).from()).equals("xuong")
                && (pieces.get(at + 1) instanceof Piece.Count || (text.marked() && !ends.isCapital(at + 1)));
    }

    private int place(int at, List<Piece> joined) {
        var end = ends.after(at + 1, true);
        if (end == at + 1 || isGeneric(at + 1, end)) {
            return at;
        }
        var from = pieces.get(at).from();
        joined.add(new Piece.Place(
                titles.titled(from, pieces.get(end - 1).to(), pieces.get(at).to()),
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
                titles.titled(from, pieces.get(end - 1).to(), from),
                from,
                pieces.get(end - 1).to()));
        return end;
    }

    /** "ở Bình Minh" names an enterprise without its legal form. */
    private int site(int at, List<Piece> joined) {
        if (ends.is(at + 1, Sense.COMPANY) || ends.is(at + 1, Sense.PLACE) || ends.isKind(at + 1)) {
            return at;
        }
        var crew = at + 1 < pieces.size()
                && text.marked()
                && !ends.isCapital(at + 1)
                && NameWords.CREWS.contains(text.key(pieces.get(at + 1).from()));
        var end = ends.after(at + 1, false);
        if (crew
                || isVillage(at + 1)
                || end == at + 1
                || isGeneric(at + 1, end)
                || !(beginsName(at + 1) || isOwner(at))) {
            return at;
        }
        joined.add(pieces.get(at));
        var from = pieces.get(at + 1).from();
        joined.add(new Piece.Enterprise(
                titles.titled(from, pieces.get(end - 1).to(), from),
                from,
                pieces.get(end - 1).to()));
        return end;
    }

    /** "chủ doanh nghiệp gỗ Minh Tâm": the owner of an enterprise that is named. */
    private boolean isOwner(int at) {
        return ends.is(at, Sense.PART)
                && at + 2 < pieces.size()
                && Set.of("nghiep", "dn", "ty", "cty", "htx")
                        .contains(text.key(pieces.get(at).to() - 1))
                && (ends.isCapital(at + 1) || ends.isCapital(at + 2))
                && !text.shouted();
    }

    /** "ở bản Lướt", "ở thôn 3": where people live. */
    private boolean isVillage(int at) {
        return at < pieces.size()
                && NameWords.VILLAGES.contains(
                        text.at(pieces.get(at).from()).text().toLowerCase(Locale.ROOT));
    }

    /** "công đoàn 10", "chi đoàn 2 cái" are no names but numbers, other than "chi bộ 5"; a zero is none of any. */
    private boolean isListed(int at, int end) {
        return pieces.get(at + 1) instanceof Piece.Count count
                && ((end == at + 2 && (count.amount().value() == 0 || !isNumbered(at)))
                        || (end == at + 3 && text.key(pieces.get(at + 2).from()).equals("cai")));
    }

    private boolean isNumbered(int at) {
        return (ends.is(at, Sense.UNITS) && !ends.is(at, Sense.PEOPLE)) // "dv 2" counts
                || (pieces.get(at) instanceof Piece.Said said
                        && said.words().stream()
                                .anyMatch(word -> word.sense() == Sense.ORG && NUMBERED.contains(word.detail()))
                        && !text.key(said.from()).equals("cd")); // "cd 3" counts
    }

    private boolean isCountedPeople(int at) {
        return at > 0 && pieces.get(at - 1) instanceof Piece.Count && ends.is(at, Sense.PEOPLE);
    }

    /** "kn 2 dv may binh minh": two words or more that nothing else explains. */
    private int loose(int at, List<Piece> joined) {
        var end = ends.after(at + 1, false);
        var whole = end == at + 2 && ends.is(at + 1, Sense.NAMED);
        if (!whole
                && (end < at + 3
                        || ends.is(at + 1, Sense.IS)
                        || isGeneric(at + 1, end)
                        || !(ends.isUnknown(at + 1) || ends.isUnknown(at + 2)))) {
            return at;
        }
        joined.add(pieces.get(at));
        var from = pieces.get(at + 1).from();
        joined.add(new Piece.Enterprise(
                titles.titled(from, pieces.get(end - 1).to(), from),
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
        return (forms + titles.titled(start, to, start)).replace("\"", "");
    }
}
