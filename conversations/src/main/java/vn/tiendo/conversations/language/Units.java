package vn.tiendo.conversations.language;

import java.util.Optional;

/** The unit that a message names: a place, a committee, a cell by name or number. */
final class Units {
    private Units() {}

    static Optional<String> of(Sentence sentence) {
        return of(sentence, 0);
    }

    static Optional<String> of(Sentence sentence, int from) {
        for (var at = from; at < sentence.size(); at++) {
            var unit = unit(sentence, at);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unit(Sentence sentence, int at) {
        return switch (sentence.at(at)) {
            case Piece.Place(var name, var _, var _) -> Optional.of(name);
            case Piece.Label(var name, var _, var _) -> Optional.of(kind(sentence, at - 1) + " " + name);
            case Piece.Enterprise(var name, var _, var _)
            when isCell(sentence, at - 1) -> Optional.of(kind(sentence, at - 1) + " " + name);
            default -> Optional.empty();
        };
    }

    private static boolean isCell(Sentence sentence, int at) {
        return sentence.is(at, Term.CELL, Term.PARTY_BASE, Term.YOUTH_CELL, Term.UNION, Term.UNION_BASE);
    }

    private static String kind(Sentence sentence, int at) {
        if (sentence.is(at, Term.CELL)) {
            return "Chi bộ";
        }
        if (sentence.is(at, Term.PARTY_BASE)) {
            return "Đảng bộ";
        }
        return sentence.is(at, Term.UNITS) ? "Đơn vị" : capitalised(sentence.text(at, at + 1));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
