package vn.tiendo.conversations.language.values;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.script.Text;

/** Recognises numbers in digits and in words, and says how far they may be believed. */
public final class Amounts {
    /** How far a number may be believed. */
    public enum Trust {
        SURE,
        DOUBTFUL,
        /** A fraction, a range, two that disagree, a negative one, or one too large: no count. */
        NONE
    }

    /** A number and the token after it. */
    public record Amount(int value, Trust trust, int to) {
        private Amount but(Trust other, int end) {
            return new Amount(value, other, end);
        }
    }

    /** Digits that without marks may be other words. */
    private static final Map<String, Integer> SHORTENED = Map.of("tu", 4, "sau", 6);

    private static final int LARGEST = 1_000_000_000;

    private Amounts() {}

    /** The number that begins at a token. */
    public static Optional<Amount> at(Text text, int at) {
        var first = text.isNumber(at) ? Optional.of(digits(text, at)) : words(text, at);
        return first.map(amount -> doubled(text, amount))
                .map(amount -> ranged(text, amount))
                .map(amount -> more(text, at, amount))
                .map(amount -> isNegative(text, at) ? amount.but(Trust.NONE, amount.to) : amount);
    }

    /** "-3", "âm 3": nobody counts so; a dash that stands apart from its number begins an item of a list. */
    private static boolean isNegative(Text text, int at) {
        var minus =
                text.isSign(at - 1, '-') && text.isNumber(at) && !text.isApart(at) && (at == 1 || text.isApart(at - 1));
        return minus || text.key(at - 1).equals("am");
    }

    private static Optional<Amount> words(Text text, int at) {
        return Numbers.spoken(text, at)
                .filter(spoken -> spoken.value() <= LARGEST)
                .map(spoken -> new Amount(
                        (int) spoken.value(), spoken.sure() ? Trust.SURE : Trust.DOUBTFUL, at + spoken.length()))
                .map(amount -> neighbours(text, amount));
    }

    /** "hai ba người" is two or three, "ba bốn chục" thirty or forty, "năm bảy" a few, "mươi mười lăm" ten or more. */
    private static Amount neighbours(Text text, Amount amount) {
        return Numbers.spoken(text, amount.to)
                .filter(next -> isNear(amount.value, next.value()))
                .map(next -> amount.but(Trust.NONE, amount.to + next.length()))
                .orElse(amount);
    }

    private static boolean isNear(int first, long second) {
        return first < 10
                ? second == first + 1
                        || second == (first + 1) * 10L
                        || second == (first + 1) * 100L
                        || (first == 5 && (second == 3 || second == 7))
                : first == 10 && second > 10 && second < 20;
    }

    /** "mười mấy", "20 mấy": ten or twenty and some. */
    private static Amount more(Text text, int at, Amount amount) {
        var some = text.key(amount.to).equals("may")
                && amount.value % 10 == 0
                && (text.at(amount.to).isMarked() ? text.at(amount.to).letters().equals("mây") : !text.isNumber(at));
        return some ? amount.but(Trust.NONE, amount.to + 1) : amount;
    }

    /**
     * "ba tu đảng viên", typed without marks, is 34 and "hai tram tu đảng viên" most likely 240; what follows must be what
     * is counted, or "tu" is "từ" and "sau" after.
     */
    static Amount shortened(Text text, Amount amount) {
        var unit = text.has(amount.to) && !text.at(amount.to).isMarked() && !text.isNumber(amount.to - 1)
                ? SHORTENED.getOrDefault(text.key(amount.to), 0)
                : 0;
        if (unit == 0 || amount.value < 2) {
            return amount;
        }
        if (amount.value < 10) {
            return new Amount(amount.value * 10 + unit, amount.trust, amount.to + 1);
        }
        var tenth = amount.value % 1000 == 0 ? 100 : amount.value < 1000 && amount.value % 100 == 0 ? 10 : 0;
        return tenth > 0 && unit == 4 ? new Amount(amount.value + unit * tenth, Trust.DOUBTFUL, amount.to + 1) : amount;
    }

    private static Amount digits(Text text, int at) {
        if (text.key(at).length() > 9) {
            return new Amount(0, Trust.NONE, at + 1);
        }
        if (text.key(at + 1).equals("o") && !text.isApart(at + 1)) {
            return new Amount(text.number(at), Trust.NONE, at + 2); // a letter for a zero
        }
        long value = text.number(at);
        var to = at + 1;
        var trust = Trust.SURE;
        if (text.key(at).length() <= 3 && value > 0) {
            while (isGroup(text, to) && value < LARGEST / 1000) {
                trust = text.isSign(to, ',') ? Trust.DOUBTFUL : trust;
                to += text.isNumber(to) ? 1 : 2;
                value = value * 1000 + text.number(to - 1);
            }
        }
        if (to == at + 1 && isFraction(text, to)) {
            return decimal(text, (int) value, to).orElse(new Amount((int) value, Trust.NONE, to + 2));
        }
        return scaled(text, new Amount((int) Math.min(value, LARGEST), trust, to));
    }

    /** Three digits after a dot, a comma or a space. */
    private static boolean isGroup(Text text, int at) {
        var sign = (text.isSign(at, '.') || text.isSign(at, ','))
                && !text.isApart(at)
                && text.isNumber(at + 1)
                && !text.isApart(at + 1);
        var number = sign ? at + 1 : at;
        var ends = !text.isNumber(number + 1) || text.isApart(number + 1);
        return text.isNumber(number)
                && text.key(number).length() == 3
                && ends
                && (sign || (text.isApart(at) && !text.isSign(at + 1, '-') && !text.isSign(at + 1, '/')));
    }

    private static boolean isFraction(Text text, int at) {
        return (text.isSign(at, '.') || text.isSign(at, ',') || text.isSign(at, '/'))
                && !text.isApart(at)
                && text.isNumber(at + 1)
                && !text.isApart(at + 1);
    }

    /** "1,5 nghìn": a comma is the decimal mark, a dot may be one. */
    private static Optional<Amount> decimal(Text text, int whole, int sign) {
        var scale = scale(text, sign + 2);
        return scale >= 100 && text.key(sign + 1).length() == 1 && whole < LARGEST / scale && !text.isSign(sign, '/')
                ? Optional.of(new Amount(
                        whole * scale + text.number(sign + 1) * scale / 10,
                        text.isSign(sign, ',') && !text.key(sign + 2).equals("k") ? Trust.SURE : Trust.DOUBTFUL,
                        sign + 3))
                : Optional.empty();
    }

    private static int scale(Text text, int at) {
        return switch (text.key(at)) {
            case "chuc" -> 10;
            case "tram" -> 100;
            case "nghin", "ngan" -> 1000;
            case "trieu" -> 1_000_000;
            case "k" -> text.isApart(at) ? 1 : 1000;
            default -> 1;
        };
    }

    /** "3 nghìn", "2 chục", "5k". */
    private static Amount scaled(Text text, Amount amount) {
        var scale = scale(text, amount.to);
        if (scale == 1 || amount.value > LARGEST / scale) {
            return amount;
        }
        var half = text.key(amount.to + 1).equals("ruoi");
        var value = amount.value * scale + (half ? scale / 2 : 0);
        var letter = text.key(amount.to).equals("k");
        return new Amount(value, letter ? Trust.DOUBTFUL : amount.trust, amount.to + (half ? 2 : 1));
    }

    /** "02 (hai)": both must agree. */
    private static Amount doubled(Text text, Amount amount) {
        if (!text.isSign(amount.to, '(')) {
            return amount;
        }
        var inner =
                text.isNumber(amount.to + 1) ? Optional.of(digits(text, amount.to + 1)) : words(text, amount.to + 1);
        return inner.filter(second -> text.isSign(second.to, ')'))
                .map(second -> amount.but(second.value == amount.value ? amount.trust : Trust.NONE, second.to + 1))
                .orElse(amount);
    }

    /** "2-3", "2 đến 3", "2 hoặc 3". */
    private static Amount ranged(Text text, Amount amount) {
        var joins = text.isSign(amount.to, '-')
                || Set.of("den", "toi", "hoac", "hay").contains(text.key(amount.to));
        if (!joins) {
            return amount;
        }
        var second =
                text.isNumber(amount.to + 1) ? Optional.of(digits(text, amount.to + 1)) : words(text, amount.to + 1);
        return second.filter(last -> last.trust != Trust.NONE && !isFraction(text, last.to))
                .map(last -> amount.but(Trust.NONE, last.to))
                .orElse(amount);
    }
}
