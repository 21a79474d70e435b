package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/**
 * What moved: people, or an organisation as a whole, and whether it came or went.
 *
 * @param sentence where it is said
 */
record Transfers(Sentence sentence) {
    /** What stands before where something comes from or goes to. */
    private static final Set<String> WAYS = Set.of(
            "tu", "ve", "den", "toi", "vao", "sang", "qua", "ra", "di", "khoi", "cua", "cho", "thuoc", "o", "tai",
            "ben", "voi");

    /** The organisation that moved; none if people did. */
    Optional<Noun> organisation() {
        var change = sentence.first(Sense.CHANGE);
        var after = object(change);
        return after.isPresent() ? after : subject(change);
    }

    /** "chuyển chi bộ An Phát về …", "tiếp nhận từ đảng bộ khối 2 chi bộ": not where it comes from or goes to. */
    private Optional<Noun> object(int change) {
        for (var at = change + 1; at < sentence.size(); at++) {
            if (sentence.is(at, Sense.PEOPLE, Sense.PERSON)) {
                return Optional.empty();
            }
            var found = whole(at);
            if (found.isPresent() && !isWay(at, change)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "chi bộ An Phát được bàn giao sang …": named or counted, and no people are. */
    private Optional<Noun> subject(int change) {
        if (sentence.says(Sense.PEOPLE, Sense.PERSON)) {
            return Optional.empty();
        }
        for (var at = 0; at < change; at++) {
            var named = sentence.has(at + 1)
                    && (sentence.at(at + 1) instanceof Piece.Label
                            || sentence.at(at + 1) instanceof Piece.Enterprise
                            || sentence.is(at + 1, Sense.AT));
            if ((named || sentence.isCount(at - 1)) && whole(at).isPresent()) {
                return whole(at);
            }
        }
        return Optional.empty();
    }

    private Optional<Noun> whole(int at) {
        return Noun.organisation(sentence, at).filter(noun -> !noun.sort().isEmpty());
    }

    private boolean isWay(int at, int change) {
        var number = sentence.isCount(at - 1) ? at - 2 : at - 1;
        return WAYS.contains(sentence.key(number))
                || (number == change && WAYS.contains(lastWord(change)))
                || sentence.is(number, Sense.INTO_VALUE, Sense.AT);
    }

    private String lastWord(int at) {
        var words = sentence.folded(at);
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    int count(Noun organisation) {
        var before = organisation.from() - 1;
        if (sentence.has(before) && sentence.at(before) instanceof Piece.Count number) {
            sentence.use(before);
            return number.amount().value();
        }
        return 1;
    }

    OptionalInt members(Noun organisation) {
        for (var at = organisation.to(); at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count count
                    && Noun.people(sentence, at + 1).isPresent()) {
                sentence.use(at);
                return OptionalInt.of(count.amount().value());
            }
        }
        return OptionalInt.empty();
    }

    /** "chi bộ An Phát". */
    Optional<String> name(Noun organisation) {
        return sentence.has(organisation.to()) && sentence.at(organisation.to()) instanceof Piece.Label label
                ? Optional.of(label.name())
                : Optional.empty();
    }

    Optional<String> direction(String said) {
        var isIn = sentence.places(Sense.CHANGE).anyMatch(at -> sentence.is(at, Sense.CHANGE, "transfer/in"))
                || begins(Set.of("ve"));
        var isOut = sentence.places(Sense.CHANGE).anyMatch(at -> sentence.is(at, Sense.CHANGE, "transfer/out"));
        if (sentence.holds("nhan") && sentence.holds("tu")) {
            return Optional.of("in");
        }
        if (leavesForPlace() || sentence.places(Sense.CHANGE).anyMatch(at -> goesAway(at))) {
            return Optional.of("out");
        }
        var first = sentence.places(Sense.CHANGE)
                .mapToObj(at -> sentence.detail(at, Sense.CHANGE).orElse(""))
                .filter(detail -> detail.startsWith("transfer/"))
                .findFirst();
        if (isIn && isOut && first.isPresent()) { // "cắt sinh hoạt chuyển vô Sài Gòn"
            return first.map(detail -> detail.substring("transfer/".length()));
        }
        if (isIn || isOut) {
            return Optional.of(isIn ? "in" : "out");
        }
        if (begins(Set.of("den", "toi", "vo", "vao"))) {
            return Optional.of("in");
        }
        return begins(Set.of("sang", "qua")) || isElsewhere()
                ? Optional.of("out")
                : Optional.of(said).filter(way -> !way.isEmpty());
    }

    /** "chuyển công tác đi Hà Nội", and not "chuyển giúp em đi". */
    private boolean goesAway(int change) {
        return sentence.key(change + 1).equals("di") && sentence.has(change + 2) && !sentence.isSign(change + 2);
    }

    /** "chuyển sinh hoạt về xã Hòa Phú", and not "từ xã Hòa Phú về". */
    private boolean leavesForPlace() {
        return !sentence.holds("nhan")
                && !sentence.holds("tu")
                && sentence.placesOf(Piece.Place.class).stream()
                        .anyMatch(at -> sentence.folded(at - 1).matches("(.* )?ve"));
    }

    /** "lên phường khác", and not "từ phường khác". */
    private boolean isElsewhere() {
        var tokens = sentence.text().tokens();
        for (var at = 2; at < tokens.size(); at++) {
            if (tokens.get(at).key().equals("khac")) {
                return tokens.subList(Math.max(0, at - 4), at).stream()
                        .noneMatch(
                                token -> token.key().equals("tu") || token.key().equals("o"));
            }
        }
        return false;
    }

    private boolean begins(Set<String> words) {
        return sentence.pieces().stream()
                .filter(piece -> !(piece instanceof Piece.Time)) // "đến nay", "sáng nay"
                .anyMatch(piece -> words.contains(sentence.text().key(piece.from())));
    }
}
