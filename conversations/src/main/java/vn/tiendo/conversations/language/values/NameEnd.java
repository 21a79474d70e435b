package vn.tiendo.conversations.language.values;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Letters;
import vn.tiendo.conversations.language.script.Text;

/** Where a name ends that begins after its legal form, after the kind of a place or organisation, or after "ở". */
final class NameEnd {
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

    private final Text text;
    private final List<Piece> pieces;

    private final UnmarkedNames unmarked;
    private final NameBounds bounds;
    private final NameTails tails;

    NameEnd(Text text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.unmarked = new UnmarkedNames(text, pieces);
        this.bounds = new NameBounds(text, pieces);
        this.tails = new NameTails(text, pieces);
    }

    /** The piece after the name that begins at {@code start}; the same if none does. */
    int after(int start, boolean place) {
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
        if (is(at, Sense.FOUND) && !isCapital(at) && at > start && is(at + 1, Sense.ORG) && text.marked()) {
            return false; // "HTX Nam Đàn lập chi đoàn"
        }
        if (isOfTrade(pieces.get(at))) {
            return true;
        }
        if (bounds.isPast(start, at, place)) {
            return false;
        }
        return switch (pieces.get(at)) {
            case Piece.Unknown(var from, var _) -> !text.key(from).equals("nay") || isCapital(at);
            case Piece.Sign(var sign, var _, var _) -> isInside(sign, start, at);
            case Piece.Count count -> isPartOfName(count, start, at);
            case Piece.Said said -> belongs(said, start, at, place);
            case Piece.Time time when isTitled(time) || (at == start && !place && isAnniversary(time)) -> true;
            case Piece.Time time ->
                at > start && time.to() - time.from() == 1 && (isCapital(at) || isBlossom(time, start, at));
            case Piece.Paper _, Piece.Ratio _, Piece.Name _, Piece.Enterprise _, Piece.Place _, Piece.Label _ -> false;
        };
    }

    /** "răng hàm mặt", "thức ăn chăn nuôi": what an enterprise does. */
    private boolean isOfTrade(Piece piece) {
        for (var from = piece.from(); from >= Math.max(0, piece.from() - 3); from--) {
            if (NameWords.tradeAt(text, from) >= piece.to()) {
                return true;
            }
        }
        return false;
    }

    /** "HTX 19/5" is called so where another day is said as well. */
    private boolean isAnniversary(Piece.Time time) {
        return time.to() - time.from() == 3
                && text.isNumber(time.from())
                && text.isSign(time.from() + 1, '/')
                && pieces.stream().filter(Piece.Time.class::isInstance).count() > 1;
    }

    /** "hoa mai" without marks is no tomorrow, unless a longer name is over and something is done then. */
    private boolean isBlossom(Piece.Time time, int start, int at) {
        var done = is(at + 1, Sense.ADMIT)
                || is(at + 1, Sense.FOUND)
                || is(at + 1, Sense.PLAN)
                || is(at + 1, Sense.REPORT);
        return !text.marked()
                && NameWords.SYLLABLES.contains(text.key(time.from()))
                && (at == start + 1 || endsTrade(at - 2) || !done);
    }

    /** "xay dung" of "xay dung sao mai": the name itself begins after what the enterprise does. */
    private boolean endsTrade(int at) {
        return at >= 0
                && isOfTrade(pieces.get(at))
                && !isOfTrade(pieces.get(at + 1))
                && NameWords.tradeAt(text, pieces.get(at).from()) < 0;
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
                || is(at + 1, Sense.YOUTH)
                || isKind(at + 1);
        if (counts) {
            return !count.inDigits() && at == start && is(start - 1, Sense.PLACE) && !is(at + 1, Sense.PEOPLE);
        }
        return count.inDigits()
                ? count.amount().value() < 1000 && (at == start || !text.isSign(count.from() - 1, ','))
                : isCapital(at)
                        || at == start
                        || isUnknown(at + 1)
                        || (!text.marked()
                                && (unmarked.isOver(at + 1)
                                        || unmarked.goesOn(at + 1)
                                        || tails.completes(count, start, at)));
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
            return (at > start && isUnknown(at + 1)) || (isCapital(at) && isCapital(at + 1) && !text.shouted());
        }
        if (said.senses().contains(Sense.SECTOR)) {
            return (at == start && !place && (isCapital(at + 1) || isUnknown(at + 1)))
                    || (single ? at > start : isCapital(at) || (!text.marked() && unmarked.goesOn(at + 1)));
        }
        if (single && isCapital(at) && !text.shouted() && !isAbbreviation(key)) {
            return at == start
                    || isCapital(at - 1)
                    || (!text.marked() && isCapital(at + 1))
                    || said.senses().stream().noneMatch(ENDING::contains);
        }
        if (single && at > start && unmarked.isOdd(said) && isCapital(at - 1) && isUnknown(at + 1)) {
            return true; // "Cấp thoát nước Ninh Phước"
        }
        if (single
                && at > start
                && said.senses().contains(Sense.PERSON)
                && isCapital(at - 1)
                && isCapital(at + 1)
                && isUnknown(at + 1)
                && !text.shouted()) {
            return true; // "Mắc ca Ea Hleo"
        }
        if (single && at > start && said.senses().contains(Sense.ASKING) && isCapital(at - 1) && isUnknown(at + 1)) {
            return true; // "Dược liệu Phú Thành"
        }
        return (!text.marked() || text.shouted())
                && (unmarked.belongs(said, start, at)
                        || ((is(start - 1, Sense.COMPANY) || isKind(start - 1)) && tails.belongs(said, start, at)));
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

    /** "CĐCS" after a name is no part of it. */
    static boolean isAbbreviation(String key) {
        return key.chars().noneMatch(letter -> Letters.isVowel((char) letter));
    }

    boolean is(int at, Sense sense) {
        return at >= 0
                && at < pieces.size()
                && pieces.get(at) instanceof Piece.Said said
                && said.senses().contains(sense);
    }

    boolean isKind(int at) {
        return (is(at, Sense.ORG) && !text.says(pieces.get(at).from(), "nghiep", "doan"))
                || (is(at, Sense.UNITS) && !(at > 0 && pieces.get(at - 1) instanceof Piece.Count));
    }

    boolean isUnknown(int at) {
        return at < pieces.size() && pieces.get(at) instanceof Piece.Unknown;
    }

    boolean isCapital(int at) {
        return at >= 0 && at < pieces.size() && text.at(pieces.get(at).from()).isCapital();
    }
}
