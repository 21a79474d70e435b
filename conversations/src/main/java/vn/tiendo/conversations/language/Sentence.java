package vn.tiendo.conversations.language;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A message in pieces, and what can be asked about them. */
final class Sentence {
    private final Heard heard;
    private final List<Piece> pieces;
    private final Hearing hearing;
    private final Set<Term> said = EnumSet.noneOf(Term.class);

    private Sentence(Heard heard, List<Piece> pieces, Hearing hearing) {
        this.heard = heard;
        this.pieces = List.copyOf(pieces);
        this.hearing = hearing;
        pieces.forEach(piece -> {
            if (piece instanceof Piece.Said words) {
                said.addAll(words.terms());
            }
        });
    }

    static Sentence of(Heard heard, Hearing hearing) {
        return new Sentence(heard, NameScanner.named(heard, Scanner.pieces(heard, hearing.today())), hearing);
    }

    LocalDate today() {
        return hearing.today();
    }

    boolean isLeader() {
        return hearing.as() == Hearing.As.LEADER;
    }

    int size() {
        return pieces.size();
    }

    Piece at(int at) {
        return pieces.get(at);
    }

    /** Whether any of these is said anywhere. */
    boolean says(Term... terms) {
        return isAny(said, terms);
    }

    boolean is(int at, Term... terms) {
        return at >= 0
                && at < pieces.size()
                && pieces.get(at) instanceof Piece.Said(var found, var _, var _)
                && isAny(found, terms);
    }

    boolean isSign(int at, char sign) {
        return at >= 0
                && at < pieces.size()
                && pieces.get(at) instanceof Piece.Sign(var found, var _, var _)
                && found == sign;
    }

    boolean isCount(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at) instanceof Piece.Count;
    }

    /** The first place where any of these is said; -1 if nowhere. */
    int first(Term... terms) {
        return first(0, terms);
    }

    int first(int from, Term... terms) {
        for (var at = from; at < pieces.size(); at++) {
            if (is(at, terms)) {
                return at;
            }
        }
        return -1;
    }

    /** The spelling of a piece, folded. */
    String folded(int at) {
        var piece = pieces.get(at);
        return Folding.folded(heard.text(piece.from(), piece.to()));
    }

    String key(int at) {
        return at >= 0 && at < pieces.size() ? heard.key(pieces.get(at).from()) : "";
    }

    String text(int from, int to) {
        return heard.text(pieces.get(from).from(), pieces.get(to - 1).to());
    }

    Heard heard() {
        return heard;
    }

    <P extends Piece> Stream<P> each(Class<P> kind) {
        return pieces.stream().filter(kind::isInstance).map(kind::cast);
    }

    Optional<String> enterprise() {
        return each(Piece.Enterprise.class).map(Piece.Enterprise::name).findFirst();
    }

    /** Whether every piece is one of these terms, a polite word or a sign. */
    boolean isOnly(Predicate<Piece> allowed) {
        return pieces.stream().allMatch(piece -> piece instanceof Piece.Sign || isPolite(piece) || allowed.test(piece));
    }

    private static boolean isPolite(Piece piece) {
        return piece instanceof Piece.Said(var terms, var _, var _)
                && (terms.contains(Term.LITTLE)
                        || terms.contains(Term.OURS)
                        || terms.contains(Term.ALREADY)
                        || terms.contains(Term.COMRADE));
    }

    static boolean isAny(Piece piece, Term... terms) {
        return piece instanceof Piece.Said(var found, var _, var _) && isAny(found, terms);
    }

    private static boolean isAny(Set<Term> found, Term... terms) {
        for (var term : terms) {
            if (found.contains(term)) {
                return true;
            }
        }
        return false;
    }

    boolean hasQuestionMark() {
        return heard.tokens().stream().anyMatch(token -> token.is('?'));
    }

    /** Whether it asks: by a question word, a final "chưa" or "không", or a question mark. */
    boolean isQuestion() {
        return hasQuestionMark()
                || says(Term.HOW_MANY, Term.HOW, Term.WHEN)
                || asksWhichUnit()
                || isAskingWord()
                || endsOpen();
    }

    /** "nào", "gì", "ai" ask unless a negation makes them "none". */
    private boolean isAskingWord() {
        return (says(Term.WHICH) && !says(Term.NOT, Term.NOTHING, Term.RATHER)) || says(Term.ASKING);
    }

    /** "chi bộ nào chưa…" asks for units; "chưa lập chi bộ nào" says that there is none. */
    boolean asksWhichUnit() {
        var which = first(Term.WHICH_UNIT);
        var denied = first(Term.NOT, Term.NOTHING);
        return which >= 0 && (denied < 0 || denied > which || hasQuestionMark());
    }

    private boolean endsOpen() {
        var last = pieces.size() - 1;
        while (last > 0
                && (is(last, Term.LITTLE, Term.OURS) || at(last) instanceof Piece.Sign)
                && !key(last).equals("chua")) {
            last--;
        }
        var word = key(last);
        return last > 0
                && pieces.get(last) instanceof Piece.Said(var terms, var from, var to)
                && to - from == 1
                && terms.contains(Term.NOT)
                && (word.equals("chua")
                        || (Set.of("khong", "ko", "k", "kg", "hong", "kh").contains(word)
                                && !isSign(last - 1, ',')
                                && !is(last - 1, Term.REPORT)));
    }
}
