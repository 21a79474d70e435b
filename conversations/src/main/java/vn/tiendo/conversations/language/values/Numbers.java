package vn.tiendo.conversations.language.values;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;

/** Reads numbers in words, from "không" to millions, with the short forms of speech. */
final class Numbers {
    /** A number and how many tokens it took; unsure if it has another reading. */
    record Spoken(long value, boolean sure, int length) {}

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Map<String, List<Word>> WORDS = words("""
            một 1 hai 2 ba 3 bốn 4 năm 5 sáu 6 bảy 7 bẩy 7 tám 8 chín 9""");
    /** Units that are said only after a ten. */
    private static final Map<String, List<Word>> AFTER_TEN = words("mốt 1 tư 4 lăm 5 nhăm 5");

    private static final Map<String, List<Word>> SCALES = words("nghìn 1000 ngàn 1000 vạn 10000 triệu 1000000");
    private static final Token TEN = word("mười");
    private static final Token TENS = word("mươi");
    private static final Token DOZEN = word("chục");
    private static final Token HUNDRED = word("trăm");
    private static final Token ZERO = word("không");
    private static final Token LINH = word("linh");
    private static final Token LE = word("lẻ");
    private static final Token TWENTY = word("hăm");
    private static final Token THIRTY = word("băm");
    private static final Token HALF = word("rưỡi");

    /** The keys a number may begin with. */
    private static final Set<String> OPENING = Stream.concat(
                    Stream.of(WORDS, AFTER_TEN, SCALES).flatMap(words -> words.keySet().stream()),
                    Stream.of(TEN, TENS, DOZEN, HUNDRED, ZERO, LINH, LE, TWENTY, THIRTY, HALF)
                            .map(Token::key))
            .collect(Collectors.toUnmodifiableSet());

    private record Word(Token token, int value) {}

    /** A part of a number and the token after it; unsure if it has another reading. */
    private record Part(long value, int to, boolean sure) {
        private static Part sure(long value, int to) {
            return new Part(value, to, true);
        }

        private Part plus(Part more) {
            return new Part(value + more.value, more.to, sure && more.sure);
        }
    }

    /** Unmarked words that are nothing else: who types them so types no mark in the rest of the number. */
    private static final Set<String> TELLING = Set.of("mot", "muoi", "tram", "nghin", "chuc");

    private final Text text;
    private final int start;
    private final boolean loose;

    private Numbers(Text text, int start) {
        this.text = text;
        this.start = start;
        this.loose = isTelling(start) || isTelling(start + 1);
    }

    private boolean isTelling(int at) {
        return TELLING.contains(text.key(at))
                && !text.at(at).isMarked()
                && (text.shouted() || !text.at(at).isCapital());
    }

    private static Token word(String word) {
        return Tokens.token(word, 0, true);
    }

    private static Map<String, List<Word>> words(String list) {
        var parts = SPACE.splitAsStream(list.strip()).toList();
        return IntStream.range(0, parts.size() / 2)
                .mapToObj(i -> new Word(word(parts.get(2 * i)), Integer.parseInt(parts.get(2 * i + 1))))
                .collect(Collectors.groupingBy(word -> word.token.key()));
    }

    /** The number in words that begins here. */
    static Optional<Spoken> spoken(Text text, int start) {
        return OPENING.contains(text.key(start)) ? read(text, start) : Optional.empty();
    }

    private static Optional<Spoken> read(Text text, int start) {
        return new Numbers(text, start).whole();
    }

    private Optional<Spoken> whole() {
        var sum = after(Part.sure(0, start), Long.MAX_VALUE);
        return sum.to == start ? Optional.empty() : Optional.of(new Spoken(sum.value, sum.sure, sum.to - start));
    }

    /** The sum so far, which ended with a scale, and the groups that follow it: "hai triệu ba trăm nghìn". */
    private Part after(Part sum, long last) {
        var inside = sum.to > start;
        var group = group(sum.to, inside);
        var to = group.map(Part::to).orElse(sum.to);
        var scale = find(to, SCALES);
        if (scale.isEmpty()) {
            return group.map(part -> sum.plus(tail(part, last, sum.to))).orElse(sum);
        }
        if (group.isEmpty() && inside) {
            return sum;
        }
        long unit = scale.get().value;
        var times = Math.max(1, group.map(Part::value).orElse(1L));
        var half = is(to + 1, HALF);
        var sure = group.map(part -> part.sure).orElse(half);
        var scaled = sum.plus(new Part(times * unit, to + 1, sure));
        return half ? scaled.plus(Part.sure(unit / 2, scaled.to + 1)) : after(scaled, unit);
    }

    /** "nghìn hai" is 1.200, which must be asked; "nghìn không trăm linh hai" is 1.002. */
    private static Part tail(Part group, long scale, int from) {
        return scale != Long.MAX_VALUE && group.to == from + 1 && group.value < 10
                ? new Part(group.value * scale / 10, group.to, false)
                : group;
    }

    /** A number below 1.000. */
    private Optional<Part> group(int at, boolean inside) {
        var digit = digit(at).or(() -> inside ? zero(at) : Optional.empty());
        var to = digit.map(Part::to).orElse(at);
        if (is(to, HUNDRED)) {
            var digits = digit.map(Part::value).orElse(1L);
            return Optional.of(hundreds(new Part(digits * 100, to + 1, digit.isPresent() || is(to + 1, HALF))));
        }
        if (inside) {
            return joins(at) ? digit(at + 1) : tens(at).or(() -> afterTen(at));
        }
        return digit.flatMap(this::elliptic).or(() -> tens(at));
    }

    /** "hai linh năm" is 205, which must be asked. */
    private Optional<Part> elliptic(Part hundreds) {
        var joined = is(hundreds.to, LINH)
                || (is(hundreds.to, LE) && text.at(hundreds.to).isMarked());
        return joined
                ? digit(hundreds.to + 1).map(unit -> new Part(hundreds.value * 100 + unit.value, unit.to, false))
                : Optional.empty();
    }

    private Optional<Part> zero(int at) {
        return is(at, ZERO) && is(at + 1, HUNDRED) ? Optional.of(Part.sure(0, at + 1)) : Optional.empty();
    }

    private boolean joins(int at) {
        return is(at, LINH) || is(at, LE);
    }

    private Part hundreds(Part hundreds) {
        var at = hundreds.to;
        if (is(at, HALF)) {
            return hundreds.plus(Part.sure(50, at + 1));
        }
        var rest = joins(at) ? digit(at + 1) : tens(at).or(() -> afterTen(at)).map(Numbers::afterHundred);
        return rest.map(hundreds::plus).orElse(hundreds);
    }

    /** The "mốt" of "trăm mốt", the "tư" of "hai nghìn tư". */
    private Optional<Part> afterTen(int at) {
        return find(at, AFTER_TEN)
                .filter(unit -> unit.value != 5 && isShortUnit(at, unit))
                .map(unit -> Part.sure(unit.value, at + 1));
    }

    /** "trăm hai" is 120, which must be asked. */
    private static Part afterHundred(Part rest) {
        return rest.value < 10 ? new Part(rest.value * 10, rest.to, false) : rest;
    }

    /** A number below 100. */
    private Optional<Part> tens(int at) {
        if (is(at, TWENTY)) {
            return unit(at + 1).map(Part.sure(20, at + 1)::plus);
        }
        if (is(at, THIRTY)) {
            return unit(at + 1).map(new Part(30, at + 1, false)::plus);
        }
        var digit = digit(at);
        if (digit.isEmpty()) {
            return is(at, TEN) || is(at, DOZEN) ? Optional.of(whole(Part.sure(10, at + 1))) : digit;
        }
        if (is(at + 1, TENS) || is(at + 1, DOZEN)) {
            return digit.map(tens -> whole(Part.sure(tens.value * 10, at + 2)));
        }
        return digit.filter(tens -> tens.value > 1)
                .flatMap(tens -> shortened(tens).or(() -> paired(tens)))
                .or(() -> digit);
    }

    /** The tens with the unit or the half that follows them. */
    private Part whole(Part tens) {
        var sum = unit(tens.to).map(tens::plus).orElse(tens);
        return is(sum.to, HALF) ? sum.plus(Part.sure(5, sum.to + 1)) : sum;
    }

    /** "ba lăm" is 35. */
    private Optional<Part> shortened(Part tens) {
        return find(tens.to, AFTER_TEN)
                .filter(unit -> isShortUnit(tens.to, unit))
                .map(unit -> Part.sure(tens.value * 10 + unit.value, tens.to + 1));
    }

    /** "ba sáu" is 36; "ba bốn" is three or four, "ba năm" three years, "năm bảy" a few. */
    private Optional<Part> paired(Part tens) {
        return digit(tens.to)
                .filter(unit -> unit.value > 1 && unit.value != 5 && unit.value != tens.value + 1 && isPair(tens, unit))
                .filter(unit -> !is(unit.to, TENS) && !is(unit.to, DOZEN) && !is(unit.to, HUNDRED) && !joins(unit.to))
                .filter(unit ->
                        find(unit.to, SCALES).isEmpty() && find(unit.to, WORDS).isEmpty())
                .map(unit -> Part.sure(tens.value * 10 + unit.value, unit.to));
    }

    /** Typed without marks "nam" is a name or men, "sau" after; what has a capital is a name. */
    private boolean isPair(Part tens, Part unit) {
        var named = text.at(tens.to).isCapital() && !text.shouted();
        return tens.value == 5
                ? text.marked() && unit.value != 3 && unit.value != 7
                : !named && (text.marked() || unit.value != 6);
    }

    /** "hai tu", typed without marks, may be "hai từ…": only a marked tư, or one that is no "từ", is a unit. */
    private boolean isShortUnit(int at, Word unit) {
        return unit.value != 4 || text.at(at).isMarked();
    }

    private Optional<Part> unit(int at) {
        return find(at, AFTER_TEN)
                .map(unit -> Part.sure(unit.value, at + 1))
                .or(() -> digit(at).filter(digit -> !is(digit.to, TENS) && !is(digit.to, HUNDRED)));
    }

    private Optional<Part> digit(int at) {
        return find(at, WORDS).map(word -> Part.sure(word.value, at + 1));
    }

    private Optional<Word> find(int at, Map<String, List<Word>> words) {
        for (var word : words.getOrDefault(text.key(at), List.of())) {
            if (is(at, word.token)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean is(int at, Token word) {
        return loose ? text.has(at) && text.at(at).mayBe(word) : text.may(at, word);
    }
}
