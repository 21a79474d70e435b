package vn.tiendo.conversations.language.values;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;

/** The words that numbers are made of, by their keys. */
final class NumberWords {
    /** A word and what it is worth. */
    record Word(Token token, int value) {}

    private static final Pattern SPACE = Pattern.compile("\\s+");
    static final Map<String, List<Word>> WORDS = words("""
            một 1 hai 2 ba 3 bốn 4 năm 5 sáu 6 bảy 7 bẩy 7 tám 8 chín 9""");
    /** Units that are said only after a ten. */
    static final Map<String, List<Word>> AFTER_TEN = words("mốt 1 tư 4 lăm 5 nhăm 5");

    static final Map<String, List<Word>> SCALES = words("tá 12 nghìn 1000 ngàn 1000 vạn 10000 triệu 1000000");
    static final Token TEN = word("mười");
    static final Token TENS = word("mươi");
    static final Token DOZEN = word("chục");
    static final Token HUNDRED = word("trăm");
    static final Token ZERO = word("không");
    static final Token LINH = word("linh");
    static final Token LE = word("lẻ");
    static final Token TWENTY = word("hăm");
    static final Token THIRTY = word("băm");
    static final Token HALF = word("rưỡi");

    /** The keys a number may begin with. */
    static final Set<String> OPENING = Stream.concat(
                    Stream.of(WORDS, AFTER_TEN, SCALES).flatMap(words -> words.keySet().stream()),
                    Stream.of(TEN, TENS, DOZEN, HUNDRED, ZERO, LINH, LE, TWENTY, THIRTY, HALF)
                            .map(Token::key))
            .collect(Collectors.toUnmodifiableSet());

    /** The keys of what digits may be counted in: "5 mươi", "2 trăm", "3 nghìn". */
    static final Set<String> GREAT = Stream.concat(
                    SCALES.keySet().stream(), Stream.of(TENS, DOZEN, HUNDRED).map(Token::key))
            .collect(Collectors.toUnmodifiableSet());

    private NumberWords() {}

    private static Token word(String word) {
        return Tokens.token(word, 0, true);
    }

    private static Map<String, List<Word>> words(String list) {
        var parts = SPACE.splitAsStream(list.strip()).toList();
        return IntStream.range(0, parts.size() / 2)
                .mapToObj(i -> new Word(word(parts.get(2 * i)), Integer.parseInt(parts.get(2 * i + 1))))
                .collect(Collectors.groupingBy(word -> word.token.key()));
    }
}
