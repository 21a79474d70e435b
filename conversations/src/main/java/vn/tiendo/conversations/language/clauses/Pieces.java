package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.lexicon.Word;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;

/** The pieces of a message and what can be asked about them one by one. */
abstract class Pieces {
    private final Text text;
    private final List<Piece> pieces;
    private final Set<Sense> said = EnumSet.noneOf(Sense.class);
    private final Map<Integer, String> folded = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    Pieces(Text text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        text.tokens().forEach(token -> keys.add(token.key()));
        pieces.forEach(piece -> {
            if (piece instanceof Piece.Said words) {
                said.addAll(words.senses());
            }
        });
    }

    Text text() {
        return text;
    }

    List<Piece> pieces() {
        return pieces;
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

    /** Whether a token with this key stands anywhere. */
    boolean holds(String key) {
        return keys.contains(key);
    }

    boolean saysAll(List<Sense> senses) {
        for (var i = 0; i < senses.size(); i++) {
            if (!said.contains(senses.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean saysAnyOf(List<Sense> senses) {
        for (var i = 0; i < senses.size(); i++) {
            if (said.contains(senses.get(i))) {
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
}
