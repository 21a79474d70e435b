package vn.tiendo.conversations.language.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.language.script.Letters;
import vn.tiendo.conversations.language.script.Slips;
import vn.tiendo.conversations.language.script.Syllables;
import vn.tiendo.conversations.language.script.Tokens;

/**
 * Words that a slip of the finger made no words, or others.
 *
 * @param lexicon what is known
 */
record SlippedWords(Lexicon lexicon) {
    /** Short words of time and number that a slip hides from every phrase; the first near one is meant. */
    private static final List<String> OFTEN = List.of(
            "tháng", "trước", "ngày", "tuần", "giêng", "chạp", "chiều", "sáng", "trưa", "giữa", "cuối", "trong",
            "nghìn", "khoảng", "chừng", "người", "được", "không", "ngoái", "thành", "đồng", "đảng", "đoàn", "công",
            "viên", "quyết", "báo", "doanh", "nghiệp");

    private static final Map<String, String> TIMES_BESIDE = Map.of(
            "táng", "tháng", "háng", "tháng", "thán", "tháng", "tước", "trước", "trưc", "trước", "ngái", "ngoái",
            "noái", "ngoái", "ngoi", "ngoái");

    private static final List<String> STRETCHES = List.of("tuần", "tháng", "năm", "ngày", "quý", "hôm", "kỳ");

    /** "thág" for "tháng": no syllable, and one slip away from a word of time or from one other word. */
    Optional<String> at(String text, int start, int end) {
        var run = text.substring(start, end).toLowerCase(Locale.ROOT);
        var isName = start > 0 && Character.isUpperCase(text.charAt(start));
        if (run.length() < 4 || isName || Repair.isPartOfNumber(text, start, end)) {
            return Optional.empty();
        }
        var again = beside(text, start, end, run).or(() -> doubled(run));
        if (again.isPresent()) {
            return again;
        }
        var token = Tokens.token(run, 0, true);
        if (!token.isWord()
                || run.chars().anyMatch(letter -> !Character.isLetter(letter))
                || Repair.knows(lexicon, run)
                || lexicon.hasKey(token.key())
                || Syllables.valid(token.letters(), token.tone())
                || (!token.isMarked() && Syllables.mayBe(token.key()))) {
            return Optional.empty();
        }
        var near = OFTEN.stream()
                .filter(word -> Slips.within(token.key(), Letters.plain(word), 1))
                .toList();
        return near.isEmpty()
                ? lexicon.onlyNear(token.key())
                : near.stream()
                        .filter(word -> Slips.within(
                                token.letters(), Tokens.token(word, 0, true).letters(), 1))
                        .findFirst()
                        .or(() -> Optional.of(near.getFirst()));
    }

    /** "tuần tước", "táng 6": words of time that a slip makes other words, told by what stands beside them. */
    private static Optional<String> beside(String text, int start, int end, String run) {
        return Optional.ofNullable(TIMES_BESIDE.get(run))
                .filter(word -> word.equals("tháng")
                        ? isDigit(text, end + 1) || isDigit(text, start - 2)
                        : STRETCHES.stream()
                                .anyMatch(before -> text.startsWith(before + " ", start - before.length() - 1)));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Tokens.isDigit(text.charAt(at));
    }

    /** "thannh", "phòòng": a letter typed twice. */
    private Optional<String> doubled(String run) {
        for (var at = 1; at < run.length(); at++) {
            if (run.charAt(at) == run.charAt(at - 1)) {
                var once = run.substring(0, at) + run.substring(at + 1);
                if (Repair.knows(lexicon, once) && !Repair.knows(lexicon, run)) {
                    return Optional.of(once);
                }
            }
        }
        return Optional.empty();
    }
}
