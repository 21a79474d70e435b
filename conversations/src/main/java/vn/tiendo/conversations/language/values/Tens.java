package vn.tiendo.conversations.language.values;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.values.NumberWords.Word;

/** Reads numbers below 100 in words. */
final class Tens {
    /** A part of a number and the token after it; unsure if it has another reading. */
    record Part(long value, int to, boolean sure) {
        static Part sure(long value, int to) {
            return new Part(value, to, true);
        }

        Part plus(Part more) {
            return new Part(value + more.value, more.to, sure && more.sure);
        }
    }

    /** Unmarked words that are nothing else: who types them so types no mark in the rest of the number. */
    private static final Set<String> TELLING = Set.of("mot", "muoi", "tram", "nghin", "chuc");

    /** What a number in digits before it counts or dates, so that it is no part of another. */
    private static final Set<String> DATED = Set.of("thang", "gio", "h", "k");

    private final Text text;
    private final boolean counting;
    private final boolean loose;

    Tens(Text text, int start, boolean counting) {
        this.text = text;
        this.counting = counting;
        this.loose = isTelling(start) || isTelling(start + 1);
    }

    private boolean isTelling(int at) {
        return TELLING.contains(text.key(at))
                && !text.at(at).isMarked()
                && (text.shouted() || !text.at(at).isCapital());
    }

    /** A number below 100. */
    Optional<Part> tens(int at) {
        if (is(at, NumberWords.TWENTY)) {
            return unit(at + 1).map(Part.sure(20, at + 1)::plus);
        }
        if (is(at, NumberWords.THIRTY)) {
            return unit(at + 1).map(new Part(30, at + 1, false)::plus);
        }
        var digit = digit(at);
        if (digit.isEmpty()) {
            return is(at, NumberWords.TEN) || is(at, NumberWords.DOZEN)
                    ? Optional.of(whole(Part.sure(10, at + 1)))
                    : digit;
        }
        if (is(at + 1, NumberWords.TENS) || is(at + 1, NumberWords.DOZEN)) {
            return digit.map(tens -> whole(Part.sure(tens.value * 10, at + 2)));
        }
        return digit.filter(tens -> tens.value > 1)
                .flatMap(tens -> shortened(tens).or(() -> paired(tens)))
                .or(() -> digit);
    }

    /** The tens with the unit or the half that follows them. */
    private Part whole(Part tens) {
        var sum = unit(tens.to).map(tens::plus).orElse(tens);
        return is(sum.to, NumberWords.HALF) ? sum.plus(Part.sure(5, sum.to + 1)) : sum;
    }

    /** "ba lăm" is 35. */
    private Optional<Part> shortened(Part tens) {
        return find(tens.to, NumberWords.AFTER_TEN)
                .filter(unit -> isShortUnit(tens.to, unit))
                .map(unit -> Part.sure(tens.value * 10 + unit.value(), tens.to + 1));
    }

    /** "ba sáu" is 36; "ba bốn" is three or four, "ba năm" three years, "năm bảy" a few. */
    private Optional<Part> paired(Part tens) {
        return digit(tens.to)
                .filter(unit ->
                        unit.value() > 1 && unit.value() != 5 && unit.value() != tens.value + 1 && isPair(tens, unit))
                .filter(unit -> !is(unit.to, NumberWords.TENS)
                        && !is(unit.to, NumberWords.DOZEN)
                        && !is(unit.to, NumberWords.HUNDRED)
                        && !joins(unit.to))
                .filter(unit -> find(unit.to, NumberWords.SCALES).isEmpty()
                        && find(unit.to, NumberWords.WORDS).isEmpty())
                .map(unit -> Part.sure(tens.value * 10 + unit.value(), unit.to));
    }

    /** Typed without marks "nam" is a name or men, "sau" after, unless what is counted follows; what has a capital is a name. */
    private boolean isPair(Part tens, Part unit) {
        var named = text.at(tens.to).isCapital() && !text.shouted();
        return tens.value == 5
                ? (text.marked() || counting) && unit.value() != 3 && unit.value() != 7
                : !named && (text.marked() || counting || unit.value() != 6);
    }

    /** "hai tu", typed without marks, may be "hai từ…": only a marked tư, or one that is no "từ", is a unit. */
    private boolean isShortUnit(int at, Word unit) {
        return unit.value() != 4 || counting || text.at(at).isMarked();
    }

    private Optional<Part> unit(int at) {
        return find(at, NumberWords.AFTER_TEN)
                .map(unit -> Part.sure(unit.value(), at + 1))
                .or(() -> digit(at)
                        .filter(digit -> !is(digit.to, NumberWords.TENS) && !is(digit.to, NumberWords.HUNDRED)));
    }

    /** A digit in words, or in figures before what it counts: the 5 of "5 mươi". */
    Optional<Part> digit(int at) {
        return text.isNumber(at)
                ? Optional.of(text.number(at))
                        .filter(value -> value > 0 && text.key(at).length() == 1)
                        .filter(_ -> is(at + 1, NumberWords.TENS)
                                || is(at + 1, NumberWords.DOZEN)
                                || is(at + 1, NumberWords.HUNDRED))
                        .map(value -> Part.sure(value, at + 1))
                : find(at, NumberWords.WORDS).map(word -> Part.sure(word.value(), at + 1));
    }

    /** A group in figures: before its scale, or the last: the 350 of "2 nghìn 350", but no part of a day or of an hour. */
    Optional<Part> digits(int at, boolean last) {
        var next = at + 1;
        var scaled = find(next, NumberWords.SCALES).isPresent();
        var sign = text.has(next) && !text.isApart(next) && !text.at(next).isWord() && text.isNumber(next + 1);
        return text.isNumber(at)
                        && text.key(at).length() <= 3
                        && !sign
                        && !text.isSign(next, '%')
                        && !DATED.contains(text.key(next))
                        && (scaled || last)
                ? Optional.of(Part.sure(text.number(at), next))
                : Optional.empty();
    }

    /** Figures that are themselves however short: the 05 of "1 trăm 05". */
    boolean isPadded(int at) {
        return text.isNumber(at) && text.key(at).length() > 1;
    }

    /** The unit after "linh": a digit, or "tư" however it is typed. */
    Optional<Part> joined(int at) {
        return digit(at)
                .or(() -> digits(at, true).filter(unit -> unit.value() < 10))
                .or(() -> find(at, NumberWords.AFTER_TEN)
                        .filter(unit -> unit.value() == 4)
                        .map(unit -> Part.sure(unit.value(), at + 1)));
    }

    boolean joins(int at) {
        return is(at, NumberWords.LINH) || is(at, NumberWords.LE);
    }

    /** The "mốt" of "trăm mốt", the "tư" of "hai nghìn tư". */
    Optional<Part> afterTen(int at) {
        return find(at, NumberWords.AFTER_TEN)
                .filter(unit -> unit.value() != 5 && isShortUnit(at, unit))
                .map(unit -> Part.sure(unit.value(), at + 1));
    }

    Optional<Word> find(int at, Map<String, List<Word>> words) {
        for (var word : words.getOrDefault(text.key(at), List.of())) {
            if (is(at, word.token())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    boolean is(int at, Token word) {
        return loose ? text.has(at) && text.at(at).mayBe(word) : text.may(at, word);
    }
}
