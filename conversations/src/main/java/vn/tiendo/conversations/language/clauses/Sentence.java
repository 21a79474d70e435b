package vn.tiendo.conversations.language.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.lexicon.Word;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.language.values.Scanner;

/** A message in pieces, what can be asked about them, and which of its values have been used. */
public final class Sentence {
    private final Text text;
    private final Lexicon lexicon;
    private final List<Piece> pieces;
    private final LocalDate today;
    private final boolean leader;
    private final Set<Sense> said = EnumSet.noneOf(Sense.class);
    private final BitSet used = new BitSet();
    private final Map<Integer, String> folded = new HashMap<>();
    private final Once<Facts> facts = new Once<>();
    private final Once<UnitsOfMessage.Named> units = new Once<>();
    private final Once<UnitsOfMessage.Named> asked = new Once<>();
    private final Once<Boolean> asks = new Once<>();
    private final Once<Integer> whichUnit = new Once<>();

    private Sentence(Text text, Lexicon lexicon, List<Piece> pieces, LocalDate today, boolean leader) {
        this.text = text;
        this.lexicon = lexicon;
        this.pieces = pieces;
        this.today = today;
        this.leader = leader;
        pieces.forEach(piece -> {
            if (piece instanceof Piece.Said words) {
                said.addAll(words.senses());
            }
        });
    }

    /** With the values that the speaker took back left out: "2 à nhầm 3" says 3. */
    public static Sentence of(Text text, Lexicon lexicon, LocalDate today, boolean leader) {
        var pieces = Ambiguities.settled(SecondThoughts.kept(text, Scanner.pieces(text, lexicon, today)), leader);
        return new Sentence(text, lexicon, pieces, today, leader);
    }

    Text text() {
        return text;
    }

    /** Of some of its pieces. */
    Sentence of(List<Piece> some) {
        return new Sentence(text, lexicon, List.copyOf(some), today, leader);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Piece> pieces() {
        return pieces;
    }

    LocalDate today() {
        return today;
    }

    boolean isLeader() {
        return leader;
    }

    public int size() {
        return pieces.size();
    }

    Piece at(int at) {
        return pieces.get(at);
    }

    boolean has(int at) {
        return at >= 0 && at < pieces.size();
    }

    /** Whether any of these is said anywhere. */
    public boolean says(Sense... senses) {
        for (var sense : senses) {
            if (said.contains(sense)) {
                return true;
            }
        }
        return false;
    }

    boolean saysAll(Set<Sense> senses) {
        return senses.isEmpty() || said.containsAll(senses);
    }

    boolean saysAnyOf(Set<Sense> senses) {
        for (var sense : senses) {
            if (said.contains(sense)) {
                return true;
            }
        }
        return false;
    }

    boolean is(int at, Sense... senses) {
        return has(at) && isAny(pieces.get(at), senses);
    }

    static boolean isAny(Piece piece, Sense... senses) {
        if (piece instanceof Piece.Said(var _, var found, var _, var _)) {
            for (var sense : senses) {
                if (found.contains(sense)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The detail of a word in that sense at a piece. */
    Optional<String> detail(int at, Sense sense) {
        return has(at) && pieces.get(at) instanceof Piece.Said(var words, var _, var _, var _)
                ? words.stream()
                        .filter(word -> word.sense() == sense)
                        .map(Word::detail)
                        .findFirst()
                : Optional.empty();
    }

    boolean is(int at, Sense sense, String detail) {
        return has(at)
                && pieces.get(at) instanceof Piece.Said(var words, var _, var _, var _)
                && words.stream()
                        .anyMatch(word -> word.sense() == sense && word.detail().equals(detail));
    }

    /** The first detail of that sense said anywhere. */
    Optional<String> detail(Sense sense) {
        return places(sense).boxed().flatMap(at -> detail(at, sense).stream()).findFirst();
    }

    /** All places where any of these is said. */
    Places places(Sense... senses) {
        return says(senses) ? Places.upTo(size(), at -> is(at, senses)) : Places.NONE;
    }

    /** The first place where any of these is said; -1 if nowhere. */
    int first(Sense... senses) {
        for (var at = says(senses) ? 0 : size(); at < size(); at++) {
            if (is(at, senses)) {
                return at;
            }
        }
        return -1;
    }

    int last(Sense... senses) {
        for (var at = says(senses) ? size() - 1 : -1; at >= 0; at--) {
            if (is(at, senses)) {
                return at;
            }
        }
        return -1;
    }

    boolean isSign(int at, char sign) {
        return has(at) && pieces.get(at) instanceof Piece.Sign(var found, var _, var _) && found == sign;
    }

    boolean isSign(int at) {
        return has(at) && pieces.get(at) instanceof Piece.Sign;
    }

    boolean isCount(int at) {
        return has(at) && pieces.get(at) instanceof Piece.Count;
    }

    /** The spelling of a piece, folded. */
    String folded(int at) {
        return has(at)
                ? folded.computeIfAbsent(
                        at,
                        _ -> Folding.folded(
                                text.text(pieces.get(at).from(), pieces.get(at).to())))
                : "";
    }

    /** The key of the first token of a piece. */
    String key(int at) {
        return has(at) ? text.key(pieces.get(at).from()) : "";
    }

    int length(int at) {
        return pieces.get(at).to() - pieces.get(at).from();
    }

    String words(int from, int to) {
        return text.text(pieces.get(from).from(), pieces.get(to - 1).to());
    }

    <P extends Piece> Stream<P> each(Class<P> kind) {
        return pieces.stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean hasAny(Class<? extends Piece> kind) {
        for (var piece : pieces) {
            if (kind.isInstance(piece)) {
                return true;
            }
        }
        return false;
    }

    /** Marks the value at a place as part of the meaning. */
    void use(int at) {
        used.set(at);
    }

    void use(Piece piece) {
        use(pieces.indexOf(piece));
    }

    void useAll(Class<? extends Piece> kind) {
        for (var at = 0; at < size(); at++) {
            if (kind.isInstance(pieces.get(at))) {
                use(at);
            }
        }
    }

    boolean isUsed(int at) {
        return used.get(at);
    }

    /** What the weighing looked at is not thereby used. */
    void unuse() {
        used.clear();
    }

    Facts facts() {
        return facts.or(() -> Facts.walked(this));
    }

    /** Whether it asks anything. */
    boolean asks() {
        return asks.or(() -> Mood.asks(this));
    }

    /** The place of the word of the unit that is asked for; -1 if none is. */
    int whichUnit() {
        return whichUnit.or(() -> Mood.whichUnit(this));
    }

    /** The units it names. */
    UnitsOfMessage.Named units() {
        return units.or(() -> UnitsOfMessage.named(this));
    }

    /** The units it names if it is a question. */
    UnitsOfMessage.Named unitsAsked() {
        return asked.or(() -> UnitsOfMessage.namedInQuestion(this));
    }

    /** Whether every piece is one of these senses, a polite word or a sign. */
    public boolean isOnly(Sense... senses) {
        for (var piece : pieces) {
            if (!(piece instanceof Piece.Sign || isPolite(piece) || isAny(piece, senses))) {
                return false;
            }
        }
        return true;
    }

    static boolean isPolite(Piece piece) {
        return isAny(piece, Sense.LITTLE, Sense.OURS, Sense.ALREADY)
                || (isAny(piece, Sense.PERSON) && isComrade(piece));
    }

    private static boolean isComrade(Piece piece) {
        return piece instanceof Piece.Said(var words, var _, var _, var _)
                && words.stream()
                        .anyMatch(word ->
                                word.sense() == Sense.PERSON && word.detail().equals("comrade"));
    }

    /** Whether this is the last word but polite ones. */
    boolean hasEnd(String key) {
        var last = size() - 1;
        while (last > 0
                && (isSign(last)
                        || (is(last, Sense.LITTLE, Sense.ASKING)
                                && !folded(last).contains(key)))) {
            last--;
        }
        return last >= 0 && folded(last).contains(key);
    }

    boolean hasQuestionMark() {
        for (var piece : pieces) {
            if (piece instanceof Piece.Sign(var sign, var _, var _) && sign == '?') {
                return true;
            }
        }
        return false;
    }

    /** How many pieces are neither signs nor polite. */
    int weight() {
        return (int) pieces.stream()
                .filter(piece -> !(piece instanceof Piece.Sign) && !isPolite(piece))
                .count();
    }

    List<Integer> placesOf(Class<? extends Piece> kind) {
        var places = new ArrayList<Integer>();
        for (var at = 0; at < size(); at++) {
            if (kind.isInstance(pieces.get(at))) {
                places.add(at);
            }
        }
        return places;
    }

    /** Whether the word of a unit that is asked for stands at another piece. */
    boolean whichIsElsewhere(int at) {
        return whichUnit() != at;
    }
}
