package vn.tiendo.conversations.language.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.conversations.language.script.Letters;
import vn.tiendo.conversations.language.script.Slips;
import vn.tiendo.conversations.language.script.Syllables;
import vn.tiendo.conversations.language.script.Token;
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

    /** "thág" for "tháng": no syllable, and one slip away from a word of time or from one other word. */
    Optional<String> at(String text, int start, int end) {
        var run = text.substring(start, end).toLowerCase(Locale.ROOT);
        var isName = start > 0 && Character.isUpperCase(text.charAt(start));
        if (run.length() < 3 || isName || Repair.isPartOfNumber(text, start, end)) {
            return Optional.empty();
        }
        var again = run.length() > 3 || isMarkedTwice(run) ? doubled(run) : Optional.<String>empty();
        if (again.isPresent()) {
            return again;
        }
        if (run.length() < 4) {
            return Optional.empty();
        }
        var token = Tokens.token(run, 0, true);
        var paired =
                isStrange(token, run) ? paired(token, before(text, start), after(text, end)) : Optional.<String>empty();
        if (paired.isPresent()) {
            return paired;
        }
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

    /** No word of the field, as it is typed. */
    private boolean isStrange(Token token, String run) {
        return token.isWord()
                && run.chars().allMatch(Character::isLetter)
                && !lexicon.pairs().knows(token)
                && !Repair.knows(lexicon, run)
                && (token.isMarked() || !(lexicon.hasKey(token.key()) || Repair.isNumber(token.key())));
    }

    private Optional<String> paired(Token token, Optional<Token> before, Optional<Token> after) {
        return lexicon.pairs().has(token, before, after)
                ? Optional.empty()
                : lexicon.pairs().meant(token, before, after).filter(word -> mayBegin(token, word));
    }

    /** Of a short word the first letter is right: "shan nop" is no "hạn nộp". */
    private static boolean mayBegin(Token token, String word) {
        return token.key().length() > 4
                || Letters.plain(word).charAt(0) == token.key().charAt(0);
    }

    private static Optional<Token> before(String text, int start) {
        var end = start - 1;
        var from = end;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return end > from && text.charAt(end) == ' ' ? token(text.substring(from, end)) : Optional.empty();
    }

    private static Optional<Token> after(String text, int end) {
        var to = Math.min(end + 1, text.length());
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return to > end + 1 && text.charAt(end) == ' ' ? token(text.substring(end + 1, to)) : Optional.empty();
    }

    private static Optional<Token> token(String word) {
        var tokens = Tokens.of(word.toLowerCase(Locale.ROOT));
        return tokens.size() == 1 ? Optional.of(tokens.getFirst()) : Optional.empty();
    }

    /** "độộ": no two letters with the same mark stand beside each other. */
    private static boolean isMarkedTwice(String run) {
        return run.charAt(1) == run.charAt(2) && run.charAt(1) > 0x7f;
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
