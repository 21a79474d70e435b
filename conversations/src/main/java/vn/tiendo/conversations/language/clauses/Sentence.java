package vn.tiendo.conversations.language.clauses;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.language.values.Scanner;

/** A message in pieces, what can be asked about them, and which of its values have been used. */
public final class Sentence extends Pieces {
    private final Lexicon lexicon;
    private final LocalDate today;
    private final boolean leader;
    private final BitSet used = new BitSet();
    private final Once<Facts> facts = new Once<>();
    private final Once<UnitsOfMessage.Named> units = new Once<>();
    private final Once<UnitsOfMessage.Named> asked = new Once<>();
    private final Once<Boolean> asks = new Once<>();
    private final Once<Integer> whichUnit = new Once<>();

    private Sentence(Text text, Lexicon lexicon, List<Piece> pieces, LocalDate today, boolean leader) {
        super(text, pieces);
        this.lexicon = lexicon;
        this.today = today;
        this.leader = leader;
    }

    /** With the values that the speaker took back left out: "2 à nhầm 3" says 3. */
    public static Sentence of(Text text, Lexicon lexicon, LocalDate today, boolean leader) {
        var cut = PlacedShares.parted(text, Scanner.pieces(text, lexicon, today));
        var pieces = Ambiguities.settled(
                text,
                Wholes.named(text, SecondThoughts.kept(text, Repairs.mended(text, today, AllOfThem.left(text, cut)))),
                leader);
        return new Sentence(text, lexicon, pieces, today, leader);
    }

    /** Of some of its pieces. */
    Sentence of(List<Piece> some) {
        return new Sentence(text(), lexicon, List.copyOf(some), today, leader);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    LocalDate today() {
        return today;
    }

    boolean isLeader() {
        return leader;
    }

    /** Marks the value at a place as part of the meaning. */
    void use(int at) {
        used.set(at);
    }

    void use(Piece piece) {
        use(pieces().indexOf(piece));
    }

    void useAll(Class<? extends Piece> kind) {
        for (var at = 0; at < size(); at++) {
            if (kind.isInstance(at(at))) {
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
        return facts.or(() -> FactsWalk.of(this));
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

    /** Whether the word of a unit that is asked for stands at another piece. */
    boolean whichIsElsewhere(int at) {
        return whichUnit() != at;
    }
}
