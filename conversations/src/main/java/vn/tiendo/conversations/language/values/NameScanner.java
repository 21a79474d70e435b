package vn.tiendo.conversations.language.values;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Letters;
import vn.tiendo.conversations.language.script.Text;

/** Joins the pieces that are names: of enterprises after their legal form or "ở", of places, of cells. */
final class NameScanner {
    /** Words that end a name even when written with a capital. */
    private static final Set<Sense> ENDING = EnumSet.of(
            Sense.ADMIT,
            Sense.FOUND,
            Sense.LAUNCH,
            Sense.HAVE_MORE,
            Sense.PEOPLE,
            Sense.ORG,
            Sense.DECISION,
            Sense.PLACE,
            Sense.OURS,
            Sense.PROGRESS,
            Sense.NOT_REPORTED,
            Sense.RATHER,
            Sense.CHANGE,
            Sense.REPORT,
            Sense.DEADLINE);

    private static final Set<Sense> VERBS =
            EnumSet.of(Sense.PEOPLE, Sense.HAVE_MORE, Sense.ADMIT, Sense.FOUND, Sense.REACH, Sense.NOT, Sense.REPORT);

    /** Orders and steers: typed without marks right after "công ty" they are words of its name ("go", "xanh"). */
    private static final Set<Sense> ODD = EnumSet.of(
            Sense.UNDO,
            Sense.CANCEL,
            Sense.BACK,
            Sense.SKIP,
            Sense.KEEP,
            Sense.THANKS,
            Sense.HELP,
            Sense.RESUME,
            Sense.LATER,
            Sense.EXPORT,
            Sense.NUDGE,
            Sense.LOCK,
            Sense.GIVE_BACK,
            Sense.SHOW,
            Sense.EXTEND,
            Sense.GREETING,
            Sense.MISTAKE,
            Sense.CENT);

    private static final Set<Sense> PARTICLES = EnumSet.of(
            Sense.HAVE,
            Sense.NOT,
            Sense.ALREADY,
            Sense.AT,
            Sense.LITTLE,
            Sense.NEW,
            Sense.PLUS,
            Sense.IS,
            Sense.HAVE_MORE);

    private final Text text;
    private final List<Piece> pieces;

    private NameScanner(Text text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    static List<Piece> named(Text text, List<Piece> pieces) {
        return new NameScanner(text, Pronouns.parted(text, pieces)).joined();
    }

    private List<Piece> joined() {
        var joined = new ArrayList<Piece>();
        var at = 0;
        while (at < pieces.size()) {
            var next = is(at, Sense.COMPANY)
                    ? enterprise(at, joined)
                    : is(at, Sense.PLACE)
                            ? place(at, joined)
                            : isKind(at)
                                    ? label(at, joined)
                                    : is(at, Sense.AT)
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
                && !isAbbreviation(text.key(piece.from()))
                && (piece instanceof Piece.Unknown || piece instanceof Piece.Said || piece instanceof Piece.Count);
    }

    private int enterprise(int at, List<Piece> joined) {
        var end = endOfName(at + 1, false);
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
        var end = endOfName(at + 1, true);
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
        if (is(at + 1, Sense.COMPANY) || is(at + 1, Sense.PLACE) || is(at + 1, Sense.AT)) {
            return at;
        }
        var end = endOfName(at + 1, true);
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
        if (is(at + 1, Sense.COMPANY) || is(at + 1, Sense.PLACE) || isKind(at + 1)) {
            return at;
        }
        var end = endOfName(at + 1, false);
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

    /** "công đoàn 10" is no name but a number of members. */
    private boolean isListed(int at, int end) {
        return text.says(pieces.get(at).from(), "cong", "doan")
                && pieces.get(at).to() - pieces.get(at).from() == 2
                && end == at + 2
                && pieces.get(at + 1) instanceof Piece.Count;
    }

    private boolean isCountedPeople(int at) {
        return at > 0 && pieces.get(at - 1) instanceof Piece.Count && is(at, Sense.PEOPLE);
    }

    /** "kn 2 dv may binh minh": two words or more that nothing else explains. */
    private int loose(int at, List<Piece> joined) {
        var end = endOfName(at + 1, false);
        var whole = end == at + 2 && is(at + 1, Sense.NAMED);
        if (!whole && (end < at + 3 || isGeneric(at + 1, end) || !(isUnknown(at + 1) || isUnknown(at + 2)))) {
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
        return isUnknown(at) || isCapital(at) || isUnknown(at + 1) || is(at, Sense.NAMED);
    }

    private int endOfName(int start, boolean place) {
        var end = start;
        while (end < pieces.size() && belongs(start, end, place)) {
            end++;
            if (is(end - 1, Sense.NAMED) && !(goesOn(end) && belongs(start, end, place))) {
                return end;
            }
        }
        while (end > start && pieces.get(end - 1) instanceof Piece.Sign) {
            end--;
        }
        return end;
    }

    /** "Đầu tư và Xây dựng Sao Mai" where only "Đầu tư" is known. */
    private boolean goesOn(int at) {
        return (isCapital(at) && !text.shouted())
                || (at < pieces.size() && text.key(pieces.get(at).from()).equals("va"));
    }

    private boolean belongs(int start, int at, boolean place) {
        return switch (pieces.get(at)) {
            case Piece.Unknown _ -> true;
            case Piece.Sign(var sign, var _, var _) -> isInside(sign, start, at);
            case Piece.Count count -> isPartOfName(count, start, at);
            case Piece.Said said -> belongs(said, start, at, place);
            case Piece.Time time when isTitled(time) -> true;
            case Piece.Time time ->
                at > start && time.to() - time.from() == 1 && (isCapital(at) || isBlossom(time, start, at));
            case Piece.Paper _, Piece.Ratio _, Piece.Name _, Piece.Enterprise _, Piece.Place _, Piece.Label _ -> false;
        };
    }

    /** "hoa mai" without marks is no tomorrow, unless a longer name is over and something is done then. */
    private boolean isBlossom(Piece.Time time, int start, int at) {
        var done = is(at + 1, Sense.ADMIT)
                || is(at + 1, Sense.FOUND)
                || is(at + 1, Sense.PLAN)
                || is(at + 1, Sense.REPORT);
        return !text.marked() && NameWords.SYLLABLES.contains(text.key(time.from())) && (at == start + 1 || !done);
    }

    private boolean isInside(char sign, int start, int at) {
        return switch (sign) {
            case '"', '\'' -> true;
            case '-', '&' -> at > start && isUnknown(at + 1);
            case '.' -> at > start && isUnknown(at + 1) && isInitial(at);
            default -> false;
        };
    }

    /** The dot of "T.N.H". */
    private boolean isInitial(int at) {
        var before = pieces.get(at - 1);
        return !text.isApart(pieces.get(at + 1).from())
                && before.to() - before.from() == 1
                && text.at(before.from()).text().length() <= 2;
    }

    private boolean isPartOfName(Piece.Count count, int start, int at) {
        var counts = is(at + 1, Sense.PEOPLE)
                || is(at + 1, Sense.PERSON)
                || is(at + 1, Sense.PART)
                || is(at + 1, Sense.CENT)
                || isKind(at + 1);
        if (counts) {
            return false;
        }
        return count.inDigits()
                ? count.amount().value() < 1000 && (at == start || !text.isSign(count.from() - 1, ','))
                : isCapital(at) || at == start || isUnknown(at + 1);
    }

    private boolean belongs(Piece.Said said, int start, int at, boolean place) {
        if (said.senses().contains(Sense.COMPANY)) {
            return !place || (at > start && isCapital(at) && isCapital(at + 1) && !text.shouted());
        }
        if (said.senses().contains(Sense.NAMED)) {
            return true;
        }
        var single = said.to() - said.from() == 1;
        if (!single && isTitled(said) && said.senses().stream().noneMatch(ENDING::contains)) {
            return true;
        }
        var key = text.key(said.from());
        if (key.equals("va") && said.senses().contains(Sense.PLUS)) {
            return at > start && NameWords.BUSINESS.contains(text.key(said.to())) && isUnknown(at + 1);
        }
        if (said.senses().contains(Sense.GROW)) {
            return (at > start && isUnknown(at + 1)) || (isCapital(at) && isCapital(at + 1));
        }
        if (said.senses().contains(Sense.SECTOR)) {
            return single ? at > start : isCapital(at) || (!text.marked() && (isUnknown(at + 1) || isSyllable(at + 1)));
        }
        if (single && isCapital(at) && !text.shouted() && !isAbbreviation(key)) {
            return at == start || isCapital(at - 1) || said.senses().stream().noneMatch(ENDING::contains);
        }
        if (single && at > start && said.senses().contains(Sense.ASKING) && isCapital(at - 1) && isUnknown(at + 1)) {
            return true; // "Dược liệu Phú Thành"
        }
        return single && (!text.marked() || text.shouted()) && (isOdd(said) || isSyllable(key, start, at));
    }

    /** "Không Có", each word with a capital. */
    private boolean isTitled(Piece said) {
        if (said.to() - said.from() < 2) {
            return false;
        }
        for (var at = said.from(); at < said.to(); at++) {
            if (!text.at(at).isCapital()) {
                return false;
            }
        }
        return !text.shouted();
    }

    private boolean isOdd(Piece.Said said) {
        return said.senses().stream().anyMatch(ODD::contains)
                && said.senses().stream().noneMatch(PARTICLES::contains)
                && !isAbbreviation(text.key(said.from()));
    }

    private boolean isSyllable(String key, int start, int at) {
        if (!NameWords.SYLLABLES.contains(key) || (at == start && key.equals("minh"))) {
            return false;
        }
        var leads = NameWords.LEADING.contains(key) && !isUnknown(at + 1) && !isSyllable(at + 1);
        return !leads && !isVerb(key, at, start);
    }

    /** "CĐCS" after a name is no part of it. */
    private static boolean isAbbreviation(String key) {
        return key.chars().noneMatch(letter -> Letters.isVowel((char) letter));
    }

    /** "co", "moi" after a whole name are verbs again. */
    private boolean isVerb(String key, int at, int start) {
        var next = at + 1 < pieces.size()
                && (pieces.get(at + 1) instanceof Piece.Count
                        || (pieces.get(at + 1) instanceof Piece.Said(var _, var senses, var _, var _)
                                && senses.stream().anyMatch(VERBS::contains)));
        if (key.equals("dat")
                && (is(at + 1, Sense.HOW_MANY)
                        || is(at + 1, Sense.TARGET)
                        || is(at + 1, Sense.CENT)
                        || (at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Count))) {
            return true;
        }
        return Set.of("co", "dat", "qua", "con", "hoi", "thoi", "chot").contains(key)
                && ((at == start && !key.equals("dat")) || (next && !key.equals("dat")) || at > start + 1);
    }

    private boolean isGeneric(int from, int to) {
        return to > from
                && NameWords.GENERIC.contains(Folding.folded(
                        text.text(pieces.get(from).from(), pieces.get(to - 1).to())));
    }

    private boolean is(int at, Sense sense) {
        return at < pieces.size()
                && pieces.get(at) instanceof Piece.Said said
                && said.senses().contains(sense);
    }

    private boolean isKind(int at) {
        return (is(at, Sense.ORG) && !text.says(pieces.get(at).from(), "nghiep", "doan"))
                || (is(at, Sense.UNITS) && !(at > 0 && pieces.get(at - 1) instanceof Piece.Count));
    }

    private boolean isSyllable(int at) {
        return at < pieces.size()
                && NameWords.SYLLABLES.contains(text.key(pieces.get(at).from()));
    }

    private boolean isUnknown(int at) {
        return at < pieces.size() && pieces.get(at) instanceof Piece.Unknown;
    }

    private boolean isCapital(int at) {
        return at >= 0 && at < pieces.size() && text.at(pieces.get(at).from()).isCapital();
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
