package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.language.values.PlaceNames;

/** The units that a message names: a place, a committee, a cell by name or number. */
final class UnitsOfMessage {
    /** Beside such words a name may stand that nobody knows. */
    private static final Sense[] ASKED_OF = {
        Sense.PROGRESS,
        Sense.COMPARE,
        Sense.PLUS,
        Sense.FOLLOW,
        Sense.AT,
        Sense.ADMIT,
        Sense.FOUND,
        Sense.REACH,
        Sense.HAVE,
        Sense.HOW,
        Sense.HOW_MANY,
        Sense.NOT,
        Sense.EXCEED,
        Sense.SHORT,
        Sense.MORE,
        Sense.TARGET,
        Sense.RANKING,
        Sense.EXTEND,
        Sense.NUDGE,
        Sense.LOCK,
        Sense.SHOW,
        Sense.VERIFY,
        Sense.DEADLINE,
        Sense.PEOPLE,
    };

    private UnitsOfMessage() {}

    static Optional<String> of(Sentence sentence) {
        return all(sentence).stream().findFirst();
    }

    /** Whose report it is: of "chi bộ xã Bắc Hà" the cell, and not the commune. */
    static Optional<String> reporting(Sentence sentence) {
        var named = sentence.units();
        return of(sentence).map(name -> {
            var at = named.places().getFirst();
            return sentence.at(at) instanceof Piece.Place && sentence.is(at - 1, Sense.ORG, "PARTY_BODIES/chi_bo")
                    ? kind(sentence, at - 1) + " " + name
                    : name;
        });
    }

    /** Names in order, and the pieces they stand in. */
    record Named(List<String> names, List<Integer> places) {
        private List<String> used(Sentence sentence) {
            places.forEach(sentence::use);
            return names;
        }
    }

    /** In order; marks them as used. */
    static List<String> all(Sentence sentence) {
        return sentence.units().used(sentence);
    }

    /** Of a question also enterprises, and names without the word for their kind: "còn Sa Pa?", "so Tân Lập với Hòa Phú". */
    static List<String> asked(Sentence sentence) {
        return sentence.unitsAsked().used(sentence);
    }

    static Named named(Sentence sentence) {
        return each(sentence, UnitsOfMessage::unit);
    }

    static Named namedInQuestion(Sentence sentence) {
        if (!sentence.units().names().isEmpty()) {
            return sentence.units();
        }
        var enterprises = each(sentence, UnitsOfMessage::enterprise);
        var others = sentence.whichUnit() >= 0 && !sentence.text().marked(); // "xa nao …, de toi bieu duong"
        return enterprises.names.isEmpty() && !others ? bare(sentence) : enterprises;
    }

    private static Named each(Sentence sentence, BiFunction<Sentence, Integer, Optional<String>> reader) {
        var names = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        for (var at = 0; at < sentence.size(); at++) {
            var name = reader.apply(sentence, at);
            if (name.isPresent()) {
                names.add(whole(sentence, at, name.get()));
                places.add(at);
            }
        }
        return new Named(names, places);
    }

    /** "chi bộ Hanwoo" is "Chi bộ Hanwoo Vina" where only that is called so, and is of the kind that was said. */
    private static String whole(Sentence sentence, int at, String name) {
        var core = sentence.at(at) instanceof Piece.Label(var label, var _, var _) ? label : name;
        var kind = name.substring(0, Math.max(0, name.indexOf(' ')));
        return sentence.lexicon()
                .whole(core)
                .filter(whole -> core.equals(name) || whole.startsWith(kind))
                .orElse(name);
    }

    private static Optional<String> enterprise(Sentence sentence, int at) {
        return sentence.at(at) instanceof Piece.Enterprise(var name, var _, var _)
                ? Optional.of(name)
                : Optional.empty();
    }

    private static Named bare(Sentence sentence) {
        var names = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var named = sentence.hasAny(Piece.Name.class);
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Name(var name, var _, var _)) {
                names.add(sentence.lexicon().whole(name).orElse(name));
                places.add(at);
                continue;
            }
            var to = at;
            while (!named && isNamelike(sentence, to)) {
                to++;
            }
            var place = placed(sentence, at);
            if (!named && place > to) {
                to = place;
            }
            if (to > at && (to == place || isName(sentence, at, to))) {
                names.add(sentence.words(at, to));
                IntStream.range(at, to).forEach(places::add);
            }
            at = Math.max(at, to - 1);
        }
        return new Named(names, places);
    }

    /** The piece after a place whose words mean something else: "Bảo Yên"; -1 if none stands here. */
    private static int placed(Sentence sentence, int at) {
        var end = PlaceNames.at(sentence.text(), sentence.at(at).from());
        return IntStream.range(at, sentence.size())
                .filter(last -> sentence.at(last).to() == end)
                .map(last -> last + 1)
                .findFirst()
                .orElse(-1);
    }

    private static boolean isNamelike(Sentence sentence, int at) {
        if (!sentence.has(at)) {
            return false;
        }
        var token = sentence.text().at(sentence.at(at).from());
        var alone = sentence.length(at) == 1 && token.isWord();
        var capital = alone && token.isCapital() && !sentence.text().shouted() && at > 0;
        return alone && (sentence.at(at) instanceof Piece.Unknown || (capital && isNamelike(sentence, at - 1)));
    }

    /** Two words or more, or one with a capital. */
    private static boolean isName(Sentence sentence, int from, int to) {
        var capital = sentence.text().at(sentence.at(from).from()).isCapital()
                && !sentence.text().shouted();
        if (to == from + 1) {
            return capital && !isFirst(sentence, from);
        }
        return capital
                || (!sentence.text().marked() && isBesideQuestion(sentence, from, to))
                || (sentence.says(Sense.PROGRESS) && !sentence.says(Sense.EVERY))
                || (sentence.is(0, Sense.FOLLOW) && from <= 2);
    }

    /** Without marks what is no word is a name only beside what is asked of it: "tien do tan lap", "tan lap dat bao nhieu". */
    private static boolean isBesideQuestion(Sentence sentence, int from, int to) {
        var before = from - 1;
        while (sentence.is(before, Sense.LITTLE) && !sentence.is(before, Sense.FOLLOW)) {
            before--;
        }
        var after = to;
        while (sentence.is(after, Sense.LITTLE, Sense.ALREADY) && !sentence.is(after, Sense.HOW, Sense.NOT)) {
            after++;
        }
        return sentence.is(before, ASKED_OF)
                || sentence.is(after, ASKED_OF)
                || (sentence.has(after) && sentence.at(after) instanceof Piece.Time);
    }

    /** Whether only polite words come before. */
    private static boolean isFirst(Sentence sentence, int at) {
        return sentence.pieces().subList(0, at).stream().allMatch(Sentence::isPolite);
    }

    private static Optional<String> unit(Sentence sentence, int at) {
        return switch (sentence.at(at)) {
            case Piece.Place(var name, var _, var _) -> Optional.of(name);
            case Piece.Label(var name, var _, var _) -> Optional.of(kind(sentence, at - 1) + " " + name);
            case Piece.Enterprise(var name, var _, var _) ->
                sentence.is(at - 1, Sense.ORG) ? Optional.of(kind(sentence, at - 1) + " " + name) : Optional.empty();
            case Piece.Name _,
                    Piece.Said _,
                    Piece.Count _,
                    Piece.Time _,
                    Piece.Paper _,
                    Piece.Ratio _,
                    Piece.Unknown _,
                    Piece.Sign _ -> Optional.empty();
        };
    }

    private static String kind(Sentence sentence, int at) {
        if (sentence.is(at, Sense.ORG, "PARTY_BODIES/chi_bo")) {
            return "Chi bộ";
        }
        if (sentence.is(at, Sense.ORG, "PARTY_BODIES/dang_bo")) {
            return sentence.folded(at).endsWith("truc thuoc") ? "Đảng bộ trực thuộc" : "Đảng bộ";
        }
        return sentence.is(at, Sense.UNITS) ? "Đơn vị" : capitalised(sentence.words(at, at + 1));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
