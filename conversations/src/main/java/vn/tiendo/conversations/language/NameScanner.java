package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the pieces that are names: of enterprises after their legal form or "ở", of places, of cells. */
final class NameScanner {
    private static final Set<Term> KINDS = EnumSet.of(
            Term.CELL,
            Term.PARTY_BASE,
            Term.YOUTH_CELL,
            Term.ASSOCIATION_CELL,
            Term.UNION,
            Term.UNION_BASE,
            Term.UNION_OR_YOUTH,
            Term.UNITS);
    /** Words that end a name even when written with a capital. */
    private static final Set<Term> ENDING = EnumSet.of(
            Term.ADMIT,
            Term.FOUND,
            Term.LAUNCH,
            Term.HAVE_MORE,
            Term.MOVE_IN,
            Term.MOVE_OUT,
            Term.PARTY_MEMBER,
            Term.UNION_MEMBER,
            Term.YOUTH_MEMBER,
            Term.MEMBER,
            Term.CELL,
            Term.PARTY_BASE,
            Term.UNION_BASE,
            Term.YOUTH_CELL,
            Term.DECISION,
            Term.PLACE,
            Term.OURS,
            Term.PROGRESS,
            Term.NOT_REPORTED,
            Term.RATHER,
            Term.DISSOLVE,
            Term.MERGE,
            Term.REPORT,
            Term.DEADLINE);
    /** Words that, typed without marks, are more often part of a name than what the phrasebook takes them for. */
    private static final Set<String> NAMEISH = Set.of(
            "may", "dat", "minh", "lap", "han", "hoi", "hong", "chuan", "dung", "le", "phat", "lon", "tai", "hen",
            "sang", "long", "gia", "con", "tot", "doan", "coi", "thanh", "tinh", "son", "loi", "chu", "hoa", "bach",
            "hang", "thue", "nha", "co", "ha", "ai", "tien", "mai", "thoi", "chot", "qua", "sao", "vang");
    /** Of these the ones that are part of a name only where another of its words follows. */
    private static final Set<String> LEADING = Set.of("sao");

    private static final Set<String> BUSINESS = Set.of(
            "thuong", "dich", "xay", "san", "phat", "dau", "du", "van", "cong", "truyen", "che", "xuat", "nhap", "giao",
            "kinh", "tu", "ki", "co", "vat");
    private static final Set<String> GENERIC = Set.of(
            "ngoai nha nuoc",
            "tu nhan",
            "nha nuoc",
            "ngoai khu vuc nha nuoc",
            "ngoai quoc doanh",
            "tren dia ban",
            "khac",
            "nay",
            "do",
            "kia",
            "moi",
            "nho",
            "dia phuong",
            "lon",
            "cu",
            "cua minh",
            "day",
            "dau",
            "khu vuc",
            "co quan",
            "nuoc ngoai",
            "noi",
            "tren",
            "duoi",
            "do do",
            "nha",
            "ngoai",
            "trong nuoc");
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("cty", "Công ty"),
            Map.entry("cti", "Công ty"),
            Map.entry("ct", "Công ty"),
            Map.entry("ctcp", "Công ty CP"),
            Map.entry("dn", "Doanh nghiệp"),
            Map.entry("bv", "Bệnh viện"),
            Map.entry("htx", "HTX"),
            Map.entry("dntn", "DNTN"),
            Map.entry("tnhh", "TNHH"),
            Map.entry("cp", "CP"),
            Map.entry("mtv", "MTV"));

    private final Heard heard;
    private final List<Piece> pieces;

    private NameScanner(Heard heard, List<Piece> pieces) {
        this.heard = heard;
        this.pieces = pieces;
    }

    static List<Piece> named(Heard heard, List<Piece> pieces) {
        return new NameScanner(heard, Pronouns.parted(heard, pieces)).joined();
    }

    private List<Piece> joined() {
        var joined = new ArrayList<Piece>();
        var at = 0;
        while (at < pieces.size()) {
            var next = is(at, Term.COMPANY)
                    ? enterprise(at, joined)
                    : is(at, Term.PLACE)
                            ? place(at, joined)
                            : isKind(at) ? label(at, joined) : is(at, Term.AT) ? site(at, joined) : at;
            if (next == at) {
                joined.add(pieces.get(at));
                next = at + 1;
            }
            at = next;
        }
        return joined;
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
        if (end == at + 1) {
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
        if (is(at + 1, Term.COMPANY) || is(at + 1, Term.PLACE) || is(at + 1, Term.AT)) {
            return at;
        }
        var end = endOfName(at + 1, true);
        if (end == at + 1 || isGeneric(at + 1, end)) {
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
        if (is(at + 1, Term.COMPANY) || is(at + 1, Term.PLACE) || isKind(at + 1)) {
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

    /** An unknown word or a capital; without marks also "may", "tai" where an unknown word follows. */
    private boolean beginsName(int at) {
        return isUnknown(at) || isCapital(at) || isUnknown(at + 1);
    }

    private int endOfName(int start, boolean place) {
        var end = start;
        while (end < pieces.size() && belongs(start, end, place)) {
            end++;
        }
        while (end > start && pieces.get(end - 1) instanceof Piece.Sign) {
            end--;
        }
        return end;
    }

    private boolean belongs(int start, int at, boolean place) {
        return switch (pieces.get(at)) {
            case Piece.Unknown _ -> true;
            case Piece.Sign(var sign, var _, var _) -> isInside(sign, start, at);
            case Piece.Count count -> isPartOfName(count, start, at);
            case Piece.Said said -> belongs(said, start, at, place);
            case Piece.Time time ->
                at > start && time.to() - time.from() == 1 && (isCapital(at) || isBlossom(time, start, at));
            case Piece.Paper _, Piece.Enterprise _, Piece.Place _, Piece.Label _ -> false;
        };
    }

    /** "hoa mai" without marks is no tomorrow, unless a longer name is over and something is done then. */
    private boolean isBlossom(Piece.Time time, int start, int at) {
        var done =
                is(at + 1, Term.ADMIT) || is(at + 1, Term.FOUND) || is(at + 1, Term.PREPARE) || is(at + 1, Term.REPORT);
        return !heard.marked() && NAMEISH.contains(heard.key(time.from())) && (at == start + 1 || !done);
    }

    private boolean isInside(char sign, int start, int at) {
        return switch (sign) {
            case '"', '\'' -> true;
            case '-', '&', '.' ->
                at > start
                        && isUnknown(at + 1)
                        && (sign != '.'
                                || (!heard.isApart(pieces.get(at + 1).from())
                                        && pieces.get(at - 1).to()
                                                        - pieces.get(at - 1).from()
                                                == 1
                                        && heard.at(pieces.get(at).from() - 1)
                                                        .text()
                                                        .length()
                                                <= 2));
            default -> false;
        };
    }

    private boolean isPartOfName(Piece.Count count, int start, int at) {
        var counts = Scanner.isCounted(heard, count.to())
                || is(at + 1, Term.OWNER)
                || is(at + 1, Term.CENT)
                || isKind(at + 1)
                || is(at + 1, Term.OTHER_PART);
        if (counts) {
            return false;
        }
        return count.inDigits()
                ? count.amount().value() < 1000 && (at == start || !heard.isSign(count.from() - 1, ','))
                : isCapital(at) || at == start || isUnknown(at + 1);
    }

    private boolean belongs(Piece.Said said, int start, int at, boolean place) {
        if (said.terms().contains(Term.COMPANY)) {
            return !place;
        }
        var single = said.to() - said.from() == 1;
        if (said.terms().contains(Term.PLUS)) {
            return at > start
                    && BUSINESS.contains(heard.key(said.to()))
                    && isUnknown(at + 1)
                    && heard.key(said.from()).equals("va");
        }
        if (said.terms().contains(Term.GROW)) {
            return (at > start && isUnknown(at + 1)) || (isCapital(at) && isCapital(at + 1));
        }
        if (single && isCapital(at) && !heard.shouted() && !isAbbreviation(said)) {
            return (at > start && isCapital(at - 1)) || said.terms().stream().noneMatch(ENDING::contains);
        }
        return single
                && !heard.marked()
                && NAMEISH.contains(heard.key(said.from()))
                && (at > start || !heard.key(said.from()).equals("minh"))
                && (!LEADING.contains(heard.key(said.from())) || isUnknown(at + 1) || isNameish(at + 1))
                && !isVerb(said, at, start);
    }

    /** "KN" after a name is no part of it. */
    private boolean isAbbreviation(Piece.Said said) {
        return heard.key(said.from()).chars().noneMatch(letter -> Letters.isVowel((char) letter));
    }

    /** "co", "moi" after a whole name are verbs again. */
    private boolean isVerb(Piece.Said said, int at, int start) {
        var key = heard.key(said.from());
        var next = at + 1 < pieces.size()
                && (pieces.get(at + 1) instanceof Piece.Count
                        || is(at + 1, Term.PARTY_MEMBER)
                        || is(at + 1, Term.HAVE_MORE)
                        || is(at + 1, Term.ADMIT));
        return Set.of("co", "dat", "qua", "con", "hoi", "thoi", "chot").contains(key)
                && ((at == start && !key.equals("dat")) || (next && !key.equals("dat")) || at > start + 1);
    }

    private boolean isGeneric(int from, int to) {
        return to > from
                && GENERIC.contains(Folding.folded(
                        heard.text(pieces.get(from).from(), pieces.get(to - 1).to())));
    }

    private boolean is(int at, Term term) {
        return at < pieces.size()
                && pieces.get(at) instanceof Piece.Said said
                && said.terms().contains(term);
    }

    private boolean isKind(int at) {
        return at < pieces.size()
                && pieces.get(at) instanceof Piece.Said said
                && said.terms().stream().anyMatch(KINDS::contains);
    }

    private boolean isNameish(int at) {
        return at < pieces.size() && NAMEISH.contains(heard.key(pieces.get(at).from()));
    }

    private boolean isUnknown(int at) {
        return at < pieces.size() && pieces.get(at) instanceof Piece.Unknown;
    }

    private boolean isCapital(int at) {
        return at >= 0 && at < pieces.size() && heard.at(pieces.get(at).from()).isCapital();
    }

    /** With abbreviated legal forms in full, and capitals if there were none. */
    private String written(int from, int to) {
        var start = from;
        var forms = new StringBuilder();
        while (start < to - 1 && FORMS.containsKey(heard.key(start))) {
            forms.append(FORMS.get(heard.key(start))).append(' ');
            start++;
        }
        var rest = titled(start, to, start);
        return (forms + rest).replace("\"", "");
    }

    /** The words as typed; if no word of the name has a capital, each gets one. */
    private String titled(int from, int to, int nameFrom) {
        var text = heard.text(from, to);
        for (var at = nameFrom; at < to; at++) {
            if (heard.at(at).isCapital()) {
                return text.replace("\"", "");
            }
        }
        var titled = new StringBuilder(text);
        for (var at = nameFrom; at < to; at++) {
            var place = heard.at(at).start() - heard.at(from).start();
            titled.setCharAt(place, Character.toUpperCase(titled.charAt(place)));
        }
        return titled.toString().replace("\"", "");
    }
}
