package vn.tiendo.conversations.language;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words, from "không" to millions, with the short forms of speech. */
final class Numbers {
    /** A number and how many tokens it took; unsure if it has another reading. */
    record Spoken(long value, boolean sure, int length) {}

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Map<String, Word> WORDS = words("""
            một 1 hai 2 ba 3 bốn 4 năm 5 sáu 6 bảy 7 tám 8 chín 9""");
    /** Units that are said only after a ten. */
    private static final Map<String, Word> AFTER_TEN = words("mốt 1 tư 4 lăm 5 nhăm 5");

    private static final Map<String, Word> SCALES = words("nghìn 1000 ngàn 1000 vạn 10000 triệu 1000000");
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

    private record Word(Token token, int value) {}

    private final Heard heard;
    private final int start;
    private int at;
    private boolean sure = true;

    private Numbers(Heard heard, int start) {
        this.heard = heard;
        this.start = start;
        this.at = start;
    }

    private static Token word(String word) {
        return Tokens.token(word, 0, true);
    }

    private static Map<String, Word> words(String list) {
        var parts = SPACE.splitAsStream(list.strip()).toList();
        return IntStream.range(0, parts.size() / 2)
                .mapToObj(i -> new Word(word(parts.get(2 * i)), Integer.parseInt(parts.get(2 * i + 1))))
                .collect(Collectors.toUnmodifiableMap(word -> word.token.key(), word -> word));
    }

    /** The number in words that begins here. */
    static Optional<Spoken> spoken(Heard heard, int start) {
        return new Numbers(heard, start).whole();
    }

    private Optional<Spoken> whole() {
        long total = 0;
        var anything = false;
        var last = Long.MAX_VALUE;
        while (true) {
            var from = at;
            var group = group(anything);
            var scale = find(SCALES);
            if (group < 0 && (scale == null || anything)) {
                at = from;
                break;
            }
            if (scale == null) {
                total += tail(group, last, from);
                anything = true;
                break;
            }
            at++;
            total += Math.max(1, group) * (long) scale.value;
            sure &= group >= 0;
            last = scale.value;
            anything = true;
            if (is(HALF)) {
                at++;
                total += last / 2;
                break;
            }
        }
        return anything ? Optional.of(new Spoken(total, sure, at - start)) : Optional.empty();
    }

    /** "nghìn hai" is 1.200, which must be asked; "nghìn không trăm linh hai" is 1.002. */
    private long tail(int group, long scale, int from) {
        if (scale != Long.MAX_VALUE && at == from + 1 && group < 10) {
            sure = false;
            return group * scale / 10;
        }
        return group;
    }

    /** A number below 1.000; -1 if none begins here. */
    private int group(boolean inside) {
        var from = at;
        var digit = digit();
        if (digit < 0 && inside && is(ZERO) && isHundred(at + 1)) {
            digit = 0;
            at++;
        }
        if (is(HUNDRED)) {
            at++;
            sure &= digit >= 0;
            return hundreds(digit < 0 ? 1 : digit);
        }
        at = from;
        if (inside && (is(LINH) || is(LE))) {
            at++;
            var unit = digit();
            at = unit < 0 ? from : at;
            return unit;
        }
        return tens();
    }

    private boolean isHundred(int place) {
        return heard.may(place, HUNDRED);
    }

    private int hundreds(int digit) {
        if (is(HALF)) {
            at++;
            return digit * 100 + 50;
        }
        var from = at;
        if (is(LINH) || is(LE)) {
            at++;
            var unit = digit();
            at = unit < 0 ? from : at;
            return digit * 100 + Math.max(0, unit);
        }
        var rest = tens();
        if (rest < 0) {
            return digit * 100;
        }
        if (rest < 10) {
            sure = false;
            return digit * 100 + rest * 10;
        }
        return digit * 100 + rest;
    }

    /** A number below 100; -1 if none begins here. */
    private int tens() {
        if (is(TWENTY) || is(THIRTY)) {
            return shortTens(is(TWENTY) ? 20 : 30);
        }
        var from = at;
        var digit = digit();
        if (digit < 0) {
            if (!is(TEN) && !is(DOZEN)) {
                return -1;
            }
            at++;
            return half(10 + Math.max(0, unit()));
        }
        if (is(TENS) || is(DOZEN)) {
            at++;
            return half(digit * 10 + Math.max(0, unit()));
        }
        var unit = find(AFTER_TEN);
        if (unit != null && digit > 1 && isShortUnit(unit)) {
            at++;
            return digit * 10 + unit.value;
        }
        at = from + 1;
        return digit;
    }

    /** "hai tu", typed without marks, may be "hai từ…": only a marked tư, or one that is no "từ", is a unit. */
    private boolean isShortUnit(Word unit) {
        var token = heard.at(at);
        return unit.value != 4 || token.isMarked();
    }

    private int half(int tens) {
        if (is(HALF)) {
            at++;
            return tens + 5;
        }
        return tens;
    }

    private int shortTens(int tens) {
        at++;
        var unit = unit();
        if (unit < 0) {
            at--;
            return -1;
        }
        sure &= tens == 20;
        return tens + unit;
    }

    private int unit() {
        var unit = find(AFTER_TEN);
        if (unit != null) {
            at++;
            return unit.value;
        }
        var from = at;
        var digit = digit();
        if (digit >= 0 && (is(TENS) || isHundred(at))) {
            at = from;
            return -1;
        }
        return digit;
    }

    private int digit() {
        var word = find(WORDS);
        if (word == null) {
            return -1;
        }
        at++;
        return word.value;
    }

    private @Nullable Word find(Map<String, Word> words) {
        var word = heard.has(at) ? words.get(heard.key(at)) : null;
        return word != null && heard.may(at, word.token) ? word : null;
    }

    private boolean is(Token word) {
        return heard.may(at, word);
    }
}
