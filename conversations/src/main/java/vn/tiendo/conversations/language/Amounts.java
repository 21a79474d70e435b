package vn.tiendo.conversations.language;

import java.util.Optional;
import java.util.Set;

/** Recognises numbers in digits and in words, and says how far they may be believed. */
final class Amounts {
    /** How far a number may be believed. */
    enum Trust {
        SURE,
        DOUBTFUL,
        /** A fraction, a range, two that disagree, a negative one, or one too large: no count. */
        NONE
    }

    /** A number and the token after it. */
    record Amount(int value, Trust trust, int to) {
        private Amount but(Trust other, int end) {
            return new Amount(value, other, end);
        }
    }

    private static final int LARGEST = 1_000_000_000;

    private Amounts() {}

    /** The number that begins at a token. */
    static Optional<Amount> at(Heard heard, int at) {
        var first = heard.isNumber(at) ? Optional.of(digits(heard, at)) : words(heard, at);
        return first.map(amount -> doubled(heard, amount))
                .map(amount -> ranged(heard, amount))
                .map(amount -> isNegative(heard, at) ? amount.but(Trust.NONE, amount.to) : amount);
    }

    /** "-3", "âm 3": nobody counts so; a dash that stands apart from its number begins an item of a list. */
    private static boolean isNegative(Heard heard, int at) {
        var minus = heard.isSign(at - 1, '-')
                && heard.isNumber(at)
                && !heard.isApart(at)
                && (at == 1 || heard.isApart(at - 1));
        return minus || heard.key(at - 1).equals("am");
    }

    private static Optional<Amount> words(Heard heard, int at) {
        return Numbers.spoken(heard, at)
                .filter(spoken -> spoken.value() <= LARGEST)
                .map(spoken -> new Amount(
                        (int) spoken.value(), spoken.sure() ? Trust.SURE : Trust.DOUBTFUL, at + spoken.length()))
                .map(amount -> neighbours(heard, amount));
    }

    /** "hai ba người" is two or three. */
    private static Amount neighbours(Heard heard, Amount amount) {
        var next = Numbers.spoken(heard, amount.to);
        return next.isPresent() && amount.value < 10 && next.get().value() == amount.value + 1
                ? amount.but(Trust.NONE, amount.to + next.get().length())
                : amount;
    }

    private static Amount digits(Heard heard, int at) {
        if (heard.key(at).length() > 9) {
            return new Amount(0, Trust.NONE, at + 1);
        }
        long value = heard.number(at);
        var to = at + 1;
        var trust = Trust.SURE;
        if (heard.key(at).length() <= 3 && value > 0) {
            while (isGroup(heard, to) && value < LARGEST / 1000) {
                trust = heard.isSign(to, ',') ? Trust.DOUBTFUL : trust;
                to += heard.isNumber(to) ? 1 : 2;
                value = value * 1000 + heard.number(to - 1);
            }
        }
        if (to == at + 1 && isFraction(heard, to)) {
            return new Amount((int) value, Trust.NONE, to + 2);
        }
        return scaled(heard, new Amount((int) Math.min(value, LARGEST), trust, to));
    }

    /** Three digits after a dot, a comma or a space. */
    private static boolean isGroup(Heard heard, int at) {
        var sign = (heard.isSign(at, '.') || heard.isSign(at, ','))
                && !heard.isApart(at)
                && heard.isNumber(at + 1)
                && !heard.isApart(at + 1);
        var number = sign ? at + 1 : at;
        var ends = !heard.isNumber(number + 1) || heard.isApart(number + 1);
        return heard.isNumber(number)
                && heard.key(number).length() == 3
                && ends
                && (sign || (heard.isApart(at) && !heard.isSign(at + 1, '-') && !heard.isSign(at + 1, '/')));
    }

    private static boolean isFraction(Heard heard, int at) {
        return (heard.isSign(at, '.') || heard.isSign(at, ',') || heard.isSign(at, '/'))
                && !heard.isApart(at)
                && heard.isNumber(at + 1)
                && !heard.isApart(at + 1);
    }

    /** "3 nghìn", "2 chục", "5k". */
    private static Amount scaled(Heard heard, Amount amount) {
        var scale = switch (heard.key(amount.to)) {
            case "chuc" -> 10;
            case "tram" -> 100;
            case "nghin", "ngan" -> 1000;
            case "trieu" -> 1_000_000;
            case "k" -> heard.isApart(amount.to) ? 1 : 1000;
            default -> 1;
        };
        if (scale == 1 || amount.value > LARGEST / scale) {
            return amount;
        }
        var half = heard.key(amount.to + 1).equals("ruoi");
        var value = amount.value * scale + (half ? scale / 2 : 0);
        var letter = heard.key(amount.to).equals("k");
        return new Amount(value, letter ? Trust.DOUBTFUL : amount.trust, amount.to + (half ? 2 : 1));
    }

    /** "02 (hai)": both must agree. */
    private static Amount doubled(Heard heard, Amount amount) {
        if (!heard.isSign(amount.to, '(')) {
            return amount;
        }
        var inner =
                heard.isNumber(amount.to + 1) ? Optional.of(digits(heard, amount.to + 1)) : words(heard, amount.to + 1);
        return inner.filter(second -> heard.isSign(second.to, ')'))
                .map(second -> amount.but(second.value == amount.value ? amount.trust : Trust.NONE, second.to + 1))
                .orElse(amount);
    }

    /** "2-3", "2 đến 3", "2 hoặc 3". */
    private static Amount ranged(Heard heard, Amount amount) {
        var joins = heard.isSign(amount.to, '-')
                || Set.of("den", "toi", "hoac", "hay").contains(heard.key(amount.to));
        if (!joins) {
            return amount;
        }
        var second =
                heard.isNumber(amount.to + 1) ? Optional.of(digits(heard, amount.to + 1)) : words(heard, amount.to + 1);
        return second.filter(last -> last.trust != Trust.NONE && !isFraction(heard, last.to))
                .map(last -> amount.but(Trust.NONE, last.to))
                .orElse(amount);
    }
}
