package vn.tiendo.conversations.language.values;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;

/** Words of names that are typed without marks, where each may be another word: "bao bi", "gom su", "phu hai". */
final class UnmarkedNames {
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
            Sense.HAVE, Sense.NOT, Sense.ALREADY, Sense.AT, Sense.NEW, Sense.PLUS, Sense.IS, Sense.HAVE_MORE);

    /** What is done after a whole name. */
    private static final Set<Sense> DONE = EnumSet.of(
            Sense.ADMIT,
            Sense.FOUND,
            Sense.LAUNCH,
            Sense.GROW,
            Sense.HAVE_MORE,
            Sense.ALREADY,
            Sense.CHANGE,
            Sense.REPORT,
            Sense.RATHER,
            Sense.PROGRESS,
            Sense.REACH,
            Sense.DECISION,
            Sense.NOT_REACHED,
            Sense.NOT_REPORTED);

    /** Words that are no part of a name, except at its beginning before one that is. */
    private static final Set<Sense> AROUND = EnumSet.of(
            Sense.ADMIT,
            Sense.FOUND,
            Sense.LAUNCH,
            Sense.HAVE_MORE,
            Sense.PEOPLE,
            Sense.ORG,
            Sense.PLACE,
            Sense.COMPANY,
            Sense.UNITS,
            Sense.PROGRESS,
            Sense.DECISION,
            Sense.PLUS,
            Sense.AT,
            Sense.HOW_MANY);

    private static final Set<Sense> NEVER_FIRST =
            EnumSet.of(Sense.WHICH, Sense.IS, Sense.HOW_MANY, Sense.OURS, Sense.PLUS, Sense.ADMIT);

    private final Text text;
    private final List<Piece> pieces;

    UnmarkedNames(Text text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** Whether words of the lexicon are rather words of the name that began at {@code start}. */
    boolean belongs(Piece.Said said, int start, int at) {
        if (said.to() - said.from() > 1) {
            return at == start && isAfterForm(start) && said.senses().stream().allMatch(ODD::contains);
        }
        var key = text.key(said.from());
        var asia = NameWords.ASIA.contains(text.key(pieces.get(start).from()));
        if (key.equals("a")
                && at == start + 1
                && isAfterForm(start)
                && (isGoingOn(at + 1) || (asia && isOver(at + 1)))) {
            return true; // "cong ty tan a hom qua": courtesy stands at the end
        }
        return isNewName(key, start, at)
                || isOrder(said, start, at)
                || isSyllable(key, start, at)
                || isLoose(said, key, start, at);
    }

    /** Whether the piece at a place goes on with a name: no other word, or the last word before something else begins. */
    boolean goesOn(int at) {
        return isUnknown(at) || isSyllable(at) || isLastWord(at) || isLastNumber(at);
    }

    /** The "hai" of "dong hai": a number in words that counts nothing. */
    private boolean isLastNumber(int at) {
        return at < pieces.size()
                && pieces.get(at) instanceof Piece.Count count
                && !count.inDigits()
                && count.to() - count.from() == 1
                && !is(at + 1, Sense.PEOPLE)
                && !is(at + 1, Sense.PERSON)
                && !is(at + 1, Sense.PART)
                && !is(at + 1, Sense.ORG)
                && !is(at + 1, Sense.UNITS)
                && !is(at + 1, Sense.CENT);
    }

    private boolean isLastWord(int at) {
        return at < pieces.size()
                && pieces.get(at) instanceof Piece.Said(var _, var senses, var from, var to)
                && to - from == 1
                && isOver(at + 1)
                && !NameWords.STOPS.contains(text.key(from))
                && !NameEnd.isAbbreviation(text.key(from))
                && senses.stream().noneMatch(sense -> AROUND.contains(sense) || DONE.contains(sense));
    }

    /** Whether a name ended before a place: something is done there, a time, a sign or nothing comes. */
    boolean isOver(int at) {
        return at >= pieces.size()
                || switch (pieces.get(at)) {
                    case Piece.Said(var _, var senses, var _, var _) ->
                        senses.stream().anyMatch(DONE::contains);
                    case Piece.Sign _, Piece.Time _, Piece.Paper _ -> true;
                    case Piece.Count _,
                            Piece.Enterprise _,
                            Piece.Place _,
                            Piece.Label _,
                            Piece.Name _,
                            Piece.Ratio _,
                            Piece.Unknown _ -> false;
                };
    }

    /** "lam" of "lam son", "gom" of "gom su", "bang" of "hong bang": what follows is a word of a name too, or nothing. */
    private boolean isLoose(Piece.Said said, String key, int start, int at) {
        var begins = at == start && isAfterForm(start);
        if (NameWords.SYLLABLES.contains(key)
                || NameEnd.isAbbreviation(key)
                || (NameWords.STOPS.contains(key) && !begins && !isUnknown(at + 1))) {
            return false;
        }
        if (key.equals("dang") && (text.shouted() || !text.at(said.from()).isCapital())) {
            return false; // "may xa dang doi so"
        }
        if (begins) {
            return goesOn(at + 1)
                    && (said.senses().stream().noneMatch(NEVER_FIRST::contains)
                            || (key.equals("chau") && isUnknown(at + 1)));
        }
        var around = said.senses().stream().anyMatch(AROUND::contains);
        var second = at == start + 1 && isOver(at + 1);
        var particle = said.senses().stream().anyMatch(PARTICLES::contains);
        return !around && (goesOn(at + 1) || second || (at > start && isOver(at + 1) && !particle));
    }

    /** "gom chu dau moi,": a "moi" at the end of what is done already is no "vừa". */
    private boolean isNewName(String key, int start, int at) {
        var ends = at + 1 >= pieces.size()
                || pieces.get(at + 1) instanceof Piece.Sign
                || pieces.get(at + 1) instanceof Piece.Paper;
        return key.equals("moi") && at > start + 1 && (ends || (isOver(at + 1) && isDone(start)));
    }

    private boolean isGoingOn(int at) {
        return at < pieces.size()
                && (pieces.get(at) instanceof Piece.Time
                        || pieces.get(at) instanceof Piece.Count
                        || (pieces.get(at) instanceof Piece.Said && isOver(at)));
    }

    private boolean isDone(int before) {
        return pieces.subList(0, before).stream()
                .anyMatch(piece -> piece instanceof Piece.Said said
                        && (said.senses().contains(Sense.ADMIT) || said.senses().contains(Sense.FOUND)));
    }

    /** Whether a legal form or the kind of a place stands before. */
    private boolean isAfterForm(int start) {
        return start > 0 && (is(start - 1, Sense.COMPANY) || is(start - 1, Sense.PLACE) || is(start - 1, Sense.PART));
    }

    /** "cong ty go", "chi bo go truong thanh"; "chi bo xem lai" is to look. */
    private boolean isOrder(Piece.Said said, int start, int at) {
        return isOdd(said)
                && (at > start
                        || isAfterForm(start)
                        || !said.senses().contains(Sense.SHOW)
                        || isUnknown(at + 1)
                        || isSyllable(at + 1));
    }

    boolean isOdd(Piece.Said said) {
        return said.senses().stream().anyMatch(ODD::contains)
                && said.senses().stream().noneMatch(PARTICLES::contains)
                && !NameEnd.isAbbreviation(text.key(said.from()))
                && !NameWords.STOPS.contains(text.key(said.from()));
    }

    private boolean isSyllable(String key, int start, int at) {
        if (!NameWords.SYLLABLES.contains(key) || (at == start && key.equals("minh"))) {
            return false;
        }
        var closes = isOver(at + 1) && at > start && (at == start + 1 || NameWords.CLOSING.contains(key));
        var leads = NameWords.LEADING.contains(key) && !goesOn(at + 1) && !closes;
        return !leads && !new NameVerbs(text, pieces).isOne(key, at, start);
    }

    private boolean is(int at, Sense sense) {
        return at < pieces.size()
                && pieces.get(at) instanceof Piece.Said said
                && said.senses().contains(sense);
    }

    private boolean isSyllable(int at) {
        return at < pieces.size()
                && NameWords.SYLLABLES.contains(text.key(pieces.get(at).from()));
    }

    private boolean isUnknown(int at) {
        return at < pieces.size() && pieces.get(at) instanceof Piece.Unknown;
    }
}
