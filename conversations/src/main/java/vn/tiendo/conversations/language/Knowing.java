package vn.tiendo.conversations.language;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.conversations.language.clauses.Sentence;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Token;

/** Answers that give no value but say why: it is still to come, or the speaker does not know it. */
public final class Knowing {
    /** Words of talk that hardly stand in a name, least of all several of them. */
    private static final Set<String> TALK = Set.of(
            "để", "hỏi", "tôi", "em", "tui", "gì", "này", "mà", "phải", "vậy", "nhớ", "biết", "ghi", "chờ", "đợi",
            "xem", "ai", "nào", "chưa", "được", "rồi", "đã", "đang", "sẽ", "thôi", "tí", "chút", "lát", "không", "cái",
            "nhé");

    private static final Set<String> FOLDED =
            TALK.stream().map(Folding::folded).collect(Collectors.toUnmodifiableSet());

    private static final int TALKING = 2;
    private static final int TALKING_WITHOUT_MARKS = 3;

    /** What ends a question; a name ends so only without marks. */
    private static final Pattern ASKING = Pattern.compile(
            "(?iu)(?:^|\\s)(?:chưa|nhỉ)$|(?:^|\\s)(?:chưa|không|sao|thế|gì) (?:nhỉ|em|anh|chị|ạ|à|ta|hả|vậy|thế)$");

    private static final Pattern ASKING_WITHOUT_MARKS =
            Pattern.compile("(?:^|\\s)(?:chua|khong|sao|the|gi) (?:nhi|em|anh|chi|vay|ha)$");

    private Knowing() {}

    /** "để tí em hỏi anh Nam xem sao": said to somebody, and no name (C-6). */
    public static boolean isTalk(String words) {
        var text = Repair.text(words);
        var said = text.tokens();
        boolean named = said.stream().skip(1).filter(Token::isCapital).count() > 1
                || Lexicon.standard()
                        .longest(text, 0)
                        .filter(phrase -> phrase.senses().contains(Sense.COMPANY))
                        .isPresent();
        var marked = text.marked();
        long talking = said.stream()
                .map(token -> marked ? token.text().toLowerCase(Locale.ROOT) : token.key())
                .filter(marked ? TALK::contains : FOLDED::contains)
                .count();
        return !named && (asks(words, marked) || talking >= (marked ? TALKING : TALKING_WITHOUT_MARKS));
    }

    /** "anh gửi chưa nhỉ", "được chưa em": asked of somebody. */
    private static boolean asks(String words, boolean marked) {
        var said = words.replaceAll("[?!. ]+$", "").strip();
        return marked
                ? ASKING.matcher(said).find()
                : ASKING_WITHOUT_MARKS.matcher(Folding.folded(said)).find();
    }

    /** "đang chờ đảng ủy", "k có số": what is asked for is still to come. */
    public static boolean isAwaited(String words) {
        return says(words, Sense.AWAITING) && isOnly(words, Sense.AWAITING, Sense.DECISION, Sense.DECISION_NUMBER);
    }

    /** "quên rồi", "nhiều nơi khác nhau", "chưa có": there is no one value that could be given. */
    public static boolean isUnknown(String words) {
        return isOnly(words, Sense.UNSURE, Sense.NOTHING, Sense.NOT, Sense.HAVE);
    }

    /** "ở công ty mình luôn", "tại đơn vị": the speaker's own, and no name. */
    public static boolean isOwnPlace(String words) {
        return isOnly(words, Sense.OURS, Sense.COMPANY, Sense.UNITS, Sense.AT);
    }

    private static boolean says(String words, Sense sense) {
        return Sentence.of(Repair.text(words), Lexicon.standard(), LocalDate.EPOCH, false)
                .says(sense);
    }

    private static boolean isOnly(String words, Sense... senses) {
        var sentence = Sentence.of(Repair.text(words), Lexicon.standard(), LocalDate.EPOCH, false);
        return sentence.size() > 0 && sentence.says(senses) && sentence.isOnly(senses);
    }
}
