package vn.tiendo.conversations.language.values;

import java.util.Optional;
import java.util.function.IntPredicate;
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

    private static final int LARGEST = 1_000_000_000;

    private Amounts() {}

    /** The number that begins at a token. */
    public static Optional<Amount> at(Text text, int at) {
        return at(text, at, _ -> false);
    }

    /**
     * The same where it is told whether what is counted stands at a token: before it "ba tu", typed without marks, is 34 and
     * "ba sau" 36; elsewhere "tu" is "từ" and "sau" after.
     */
    public static Optional<Amount> at(Text text, int at, IntPredicate counted) {
        return text.marked()
                ? whole(text, at, false)
                : whole(text, at, true)
                        .filter(amount -> counted.test(amount.to))
                        .or(() -> whole(text, at, false));
    }

    private static Optional<Amount> whole(Text text, int at, boolean counting) {
        var first = text.isNumber(at)
                ? Optional.of(figures(text, at, counting))
                : halved(text, at).or(() -> words(text, at, counting));
        return first.map(amount -> doubled(text, amount))
                .map(amount -> ranged(text, amount))
                .map(amount -> more(text, at, amount))
                .map(amount -> isNegative(text, at) ? amount.but(Trust.NONE, amount.to) : amount);
    }

    /** "nửa chục" is five, or so. */
    private static Optional<Amount> halved(Text text, int at) {
        var isHalf = text.key(at).equals("nua")
                && (text.at(at).letters().equals("nưa") || !text.marked())
                && scale(text, at + 1) >= 10
                && !text.key(at + 1).equals("k");
        return isHalf ? Optional.of(new Amount(scale(text, at + 1) / 2, Trust.DOUBTFUL, at + 2)) : Optional.empty();
    }

    /** Digits, and the words that go on with them. */
    private static Amount figures(Text text, int at, boolean counting) {
        var digits = digits(text, at);
        return Numbers.mixed(text, at, counting)
                .map(spoken -> amount(spoken, at))
                .filter(mixed -> mixed.to > digits.to)
                .orElse(digits);
    }

    /** "-3", "âm 3": nobody counts so; a dash that stands apart from its number begins an item of a list. */
    private static boolean isNegative(Text text, int at) {
        var minus =
                text.isSign(at - 1, '-') && text.isNumber(at) && !text.isApart(at) && (at == 1 || text.isApart(at - 1));
        return minus || text.key(at - 1).equals("am");
    }

    private static Optional<Amount> words(Text text, int at, boolean counting) {
        return Numbers.spoken(text, at, counting)
                .map(spoken -> amount(spoken, at))
                .map(amount -> neighbours(text, at, amount));
    }

    private static Amount amount(Numbers.Spoken spoken, int at) {
        var trust = spoken.value() > LARGEST ? Trust.NONE : spoken.sure() ? Trust.SURE : Trust.DOUBTFUL;
        return new Amount((int) Math.min(spoken.value(), LARGEST), trust, at + spoken.length());
    }

    /** "hai ba người" is two or three, "ba bốn chục" thirty or forty, "năm bảy" a few, "hai mươi ba mươi" twenty or thirty. */
    private static Amount neighbours(Text text, int at, Amount amount) {
        return Numbers.spoken(text, amount.to)
                .filter(next -> isNear(amount.value, next.value()) || isAnother(at, amount, next))
                .map(next -> amount.but(Trust.NONE, amount.to + next.length()))
                .orElse(amount);
    }

    private static boolean isNear(int first, long second) {
        return first < 10
                ? second == first + 1
                        || second == (first + 1) * 10L
                        || second == (first + 1) * 100L
                        || second == (first + 1) * 1000L
                        || (first == 5 && (second == 3 || second == 7 || second == 70))
                : first == 10 && second > 10 && second < 20;
    }

    /** Two numbers beside each other, neither of them the number of a group or the word of a year. */
    private static boolean isAnother(int at, Amount amount, Numbers.Spoken next) {
        return amount.to > at + 1 && next.length() > 1 && next.value() > amount.value;
    }

    /** "mười mấy", "20 mấy": ten or twenty and some; "20 trở lên". */
    private static Amount more(Text text, int at, Amount amount) {
        var some = text.key(amount.to).equals("may")
                && amount.value % 10 == 0
                && (text.at(amount.to).isMarked() ? text.at(amount.to).letters().equals("mây") : !text.isNumber(at));
        var to = some ? amount.to + 1 : Rough.after(text, amount.to);
        return to > amount.to && !text.isNumber(to) ? amount.but(Trust.NONE, to) : amount;
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
            case "ta" -> text.at(at).tone() == 1 ? 12 : 1;
            case "tram" -> 100;
            case "nghin", "ngan" -> 1000;
            case "trieu" -> 1_000_000;
            case "k" -> text.isApart(at) ? 1 : 1000;
            default -> 1;
        };
    }

    static boolean isScale(Text text, int at) {
        return scale(text, at) > 1;
    }

    /** "3 nghìn", "2 chục", "5k", "2k5". */
    private static Amount scaled(Text text, Amount amount) {
        var scale = scale(text, amount.to);
        if (scale == 1 || amount.value > LARGEST / scale) {
            return amount;
        }
        if (text.key(amount.to).equals("k") && text.isNumber(amount.to + 1) && !text.isApart(amount.to + 1)) {
            var digits = text.key(amount.to + 1);
            return digits.length() > 3
                    ? amount.but(Trust.NONE, amount.to + 2)
                    : new Amount(
                            amount.value * 1000
                                    + text.number(amount.to + 1)
                                            * (digits.length() == 1 ? 100 : digits.length() == 2 ? 10 : 1),
                            Trust.DOUBTFUL,
                            amount.to + 2);
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
        var inner = second(text, amount.to + 1);
        return inner.filter(second -> text.isSign(second.to, ')'))
                .map(second -> amount.but(second.value == amount.value ? amount.trust : Trust.NONE, second.to + 1))
                .orElse(amount);
    }

    private static Optional<Amount> second(Text text, int at) {
        return text.isNumber(at) ? Optional.of(figures(text, at, false)) : words(text, at, false);
    }

    /** "2-3", "2 đến 3", "2 hoặc 3". */
    private static Amount ranged(Text text, Amount amount) {
        var to = Rough.between(text, amount.to);
        if (to == amount.to) {
            return amount;
        }
        var second = second(text, to);
        return second.filter(last -> last.trust != Trust.NONE && !isFraction(text, last.to))
                .map(last -> amount.but(Trust.NONE, last.to))
                .orElse(amount);
    }
}
