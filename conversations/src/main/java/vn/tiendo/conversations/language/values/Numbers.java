package vn.tiendo.conversations.language.values;

import java.util.Optional;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Tens.Part;

/** Reads numbers in words, from "không" to millions, with the short forms of speech and with digits among the words. */
final class Numbers {
    /** A number and how many tokens it took; unsure if it has another reading. */
    record Spoken(long value, boolean sure, int length) {}

    private static final int DOZEN = 12;

    private final Text text;
    private final int start;
    private final boolean counting;
    private final Tens below;

    private Numbers(Text text, int start, boolean counting) {
        this.text = text;
        this.start = start;
        this.counting = counting;
        this.below = new Tens(text, start, counting);
    }

    /** The number in words that begins here. */
    static Optional<Spoken> spoken(Text text, int start) {
        return spoken(text, start, false);
    }

    /** The same where it may be known that something is counted, so that "tu", typed without marks, is four and "sau" six. */
    static Optional<Spoken> spoken(Text text, int start, boolean counting) {
        return NumberWords.OPENING.contains(text.key(start)) ? read(text, start, counting) : Optional.empty();
    }

    /** The number that begins with digits and goes on in words: "2 nghìn 3 trăm", "1 trăm linh 5". */
    static Optional<Spoken> mixed(Text text, int start, boolean counting) {
        return text.isNumber(start) && NumberWords.GREAT.contains(text.key(start + 1))
                ? read(text, start, counting)
                : Optional.empty();
    }

    private static Optional<Spoken> read(Text text, int start, boolean counting) {
        return new Numbers(text, start, counting).whole();
    }

    private Optional<Spoken> whole() {
        var sum = after(Part.sure(0, start), Long.MAX_VALUE);
        return sum.to() == start
                ? Optional.empty()
                : Optional.of(new Spoken(sum.value(), sum.sure(), sum.to() - start));
    }

    /** The sum so far, which ended with a scale, and the groups that follow it: "hai triệu ba trăm nghìn". */
    private Part after(Part sum, long last) {
        var inside = sum.to() > start;
        var group = group(sum.to(), inside);
        var to = group.map(Part::to).orElse(sum.to());
        var scale = below.find(to, NumberWords.SCALES);
        var dozens = scale.filter(word -> word.value() == DOZEN).isPresent();
        if (scale.isEmpty() || (dozens && (inside || group.isEmpty()))) { // "ta" alone is we
            return group.map(part -> sum.plus(tail(part, last, sum.to()))).orElse(sum);
        }
        if (group.isEmpty() && inside) {
            return sum;
        }
        long unit = scale.get().value();
        var times = Math.max(1, group.map(Part::value).orElse(1L));
        var half = below.is(to + 1, NumberWords.HALF);
        var sure = group.map(part -> part.sure()).orElse(half);
        var scaled = sum.plus(new Part(times * unit, to + 1, sure));
        return half ? scaled.plus(Part.sure(unit / 2, scaled.to() + 1)) : after(scaled, unit);
    }

    /** "nghìn hai" is 1.200, which must be asked; "nghìn không trăm linh hai" is 1.002, "nghìn 002" too. */
    private Part tail(Part group, long scale, int from) {
        return scale != Long.MAX_VALUE && group.to() == from + 1 && group.value() < 10 && !below.isPadded(from)
                ? new Part(group.value() * scale / 10, group.to(), false)
                : group;
    }

    /** A number below 1.000. */
    private Optional<Part> group(int at, boolean inside) {
        var digit = below.digit(at).or(() -> inside ? zero(at) : Optional.empty());
        var to = digit.map(Part::to).orElse(at);
        if (digit.isEmpty() && text.isNumber(at)) {
            return below.digits(at, inside);
        }
        if (below.is(to, NumberWords.HUNDRED)) {
            var digits = digit.map(Part::value).orElse(1L);
            return Optional.of(
                    hundreds(new Part(digits * 100, to + 1, digit.isPresent() || below.is(to + 1, NumberWords.HALF))));
        }
        if (inside) {
            return below.joins(at) ? below.joined(at + 1) : below.tens(at).or(() -> below.afterTen(at));
        }
        return digit.flatMap(this::elliptic).or(() -> below.tens(at));
    }

    /** "hai linh năm" is 205, which must be asked. */
    private Optional<Part> elliptic(Part hundreds) {
        var joined = below.is(hundreds.to(), NumberWords.LINH)
                || (below.is(hundreds.to(), NumberWords.LE)
                        && (counting || text.at(hundreds.to()).isMarked()));
        return joined
                ? below.digit(hundreds.to() + 1)
                        .map(unit -> new Part(hundreds.value() * 100 + unit.value(), unit.to(), false))
                : Optional.empty();
    }

    private Optional<Part> zero(int at) {
        return below.is(at, NumberWords.ZERO) && below.is(at + 1, NumberWords.HUNDRED)
                ? Optional.of(Part.sure(0, at + 1))
                : Optional.empty();
    }

    private Part hundreds(Part hundreds) {
        var at = hundreds.to();
        if (below.is(at, NumberWords.HALF)) {
            return hundreds.plus(Part.sure(50, at + 1));
        }
        var rest = below.joins(at)
                ? below.joined(at + 1)
                : below.tens(at)
                        .or(() -> below.afterTen(at))
                        .or(() -> below.digits(at, true).filter(digits -> digits.value() < 100))
                        .map(part -> below.isPadded(at) ? part : afterHundred(part));
        return rest.map(hundreds::plus).orElse(hundreds);
    }

    /** "trăm hai" is 120, which must be asked. */
    private static Part afterHundred(Part rest) {
        return rest.value() < 10 ? new Part(rest.value() * 10, rest.to(), false) : rest;
    }
}
