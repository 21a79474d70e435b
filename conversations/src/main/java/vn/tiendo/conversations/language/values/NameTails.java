package vn.tiendo.conversations.language.values;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;

/**
 * The last words of names that are typed without marks: what would be another word elsewhere and does not go with what follows
 * here is one of the name. A name has two words at least beside what the enterprise does: "che | Phu Da: ket nap".
 */
record NameTails(Text text, List<Piece> pieces) {
    /** Before something that is done, and before nothing else: "đã", "đang", "vừa". */
    private static final Set<String> BEFORE_VERBS = Set.of("da", "dang", "vua", "se", "cung");

    /** What ends a sentence, where a name would be of one word alone otherwise: "hộ", "đó". */
    private static final Set<String> AT_ENDS = Set.of("ho", "do", "nho", "nua", "len");

    /** What leads on to what is told behind a name. */
    private static final Set<String> LEADING_ON =
            Set.of("voi", "vao", "vo", "theo", "tu", "o", "tai", "gom", "co", "duoc", "hom", "ngay");

    private static final Set<Sense> VERBS = EnumSet.of(
            Sense.ADMIT,
            Sense.FOUND,
            Sense.LAUNCH,
            Sense.GROW,
            Sense.INTO,
            Sense.CHANGE,
            Sense.REPORT,
            Sense.REACH,
            Sense.HAND_IN,
            Sense.OVERDUE,
            Sense.LOSS,
            Sense.LOCK,
            Sense.NOT_REPORTED);

    /** What two words of a name may be by chance: "hồng đạt" is no "hông đạt". */
    private static final Set<Sense> LOOSE =
            EnumSet.of(Sense.NOT_REACHED, Sense.LITTLE, Sense.YES, Sense.NO, Sense.THANKS, Sense.RANKING, Sense.SHORT);

    /** Whether the words at a place end the name that began at {@code start}. */
    boolean belongs(Piece.Said said, int start, int at) {
        if (at == start) {
            return false;
        }
        if (said.to() - said.from() > 1) {
            return isOver(at + 1) && ((areSyllables(said) && LOOSE.containsAll(said.senses())) || isWorkers(said));
        }
        var key = text.key(said.from());
        var proper = proper(start, at);
        if (BEFORE_VERBS.contains(key)) {
            return proper == 1 && isOver(at + 1) && !isVerb(at + 1);
        }
        if (AT_ENDS.contains(key)) {
            return proper == 1
                    && (isSign(at + 1) || at + 1 == pieces.size() || is(at + 1, Sense.LOSS) || is(at + 1, Sense.LOCK));
        }
        if (key.equals("o")) {
            return proper == 1 && isVerb(at + 1);
        }
        if (key.equals("duoc")) {
            return proper == 1 && at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Time;
        }
        if (said.senses().contains(Sense.PLACE)) {
            return proper == 0 && isWord(at + 1) && isOver(at + 2);
        }
        return proper == 1
                && (leadsOn(at + 1)
                        || isSign(at + 1)
                        || (isWord(at + 1) && isBeforeVerb(at + 2))
                        || is(at + 1, Sense.HAND_IN))
                && !NameWords.STOPS.contains(key)
                && !NameEnd.isAbbreviation(key)
                && said.senses().stream().noneMatch(VERBS::contains)
                && !said.senses().contains(Sense.PEOPLE)
                && !said.senses().contains(Sense.ORG);
    }

    /** The "hai" of "phuong dong hai thi sao": a number in words, without which the name has but one. */
    boolean completes(Piece.Count count, int start, int at) {
        return at > start && !count.inDigits() && count.to() - count.from() == 1 && proper(start, at) == 1;
    }

    /** How many words the name has beside what the enterprise does. */
    private int proper(int start, int at) {
        var from = pieces.get(start).from();
        var to = pieces.get(at).from();
        var trade = from;
        for (var token = from; token < to; token++) {
            var end = NameWords.tradeAt(text, token);
            trade = end > trade && end <= to ? end : trade;
        }
        if (trade == from && to - from > 1 && NameWords.CRAFTS.contains(text.key(from))) {
            trade++;
        }
        return to - trade;
    }

    private boolean isOver(int at) {
        return at >= pieces.size()
                || pieces.get(at) instanceof Piece.Time
                || pieces.get(at) instanceof Piece.Paper
                || isSign(at)
                || isVerb(at)
                || leadsOn(at);
    }

    /** "voi 42 doan vien", "vao cong doan", "theo quyet dinh", "15 doan vien". */
    private boolean leadsOn(int at) {
        return at + 1 < pieces.size()
                && (LEADING_ON.contains(text.key(pieces.get(at).from()))
                        || (pieces.get(at) instanceof Piece.Count count
                                && count.inDigits()
                                && is(at + 1, Sense.PEOPLE)));
    }

    private boolean isBeforeVerb(int at) {
        return at + 1 < pieces.size()
                && (BEFORE_VERBS.contains(text.key(pieces.get(at).from()))
                        || text.key(pieces.get(at).from()).equals("moi"));
    }

    private boolean isVerb(int at) {
        return at < pieces.size()
                && pieces.get(at) instanceof Piece.Said said
                && said.senses().stream().anyMatch(VERBS::contains);
    }

    private boolean areSyllables(Piece.Said said) {
        for (var token = said.from(); token < said.to(); token++) {
            if (!NameWords.SYLLABLES.contains(text.key(token))) {
                return false;
            }
        }
        return true;
    }

    /** "Tho Dien" is no "thợ điện" where no number of them is said. */
    private boolean isWorkers(Piece.Said said) {
        return said.senses().equals(EnumSet.of(Sense.PERSON));
    }

    private boolean isWord(int at) {
        return at < pieces.size()
                && (pieces.get(at) instanceof Piece.Unknown
                        || (pieces.get(at) instanceof Piece.Said
                                && pieces.get(at).to() - pieces.get(at).from() == 1)
                        || (pieces.get(at) instanceof Piece.Count count && !count.inDigits()));
    }

    private boolean isSign(int at) {
        return at < pieces.size() && pieces.get(at) instanceof Piece.Sign;
    }

    private boolean is(int at, Sense sense) {
        return at < pieces.size()
                && pieces.get(at) instanceof Piece.Said said
                && said.senses().contains(sense);
    }
}
