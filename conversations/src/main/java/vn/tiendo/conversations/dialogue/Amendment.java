package vn.tiendo.conversations.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.conversations.language.Folding;

/**
 * Second thoughts: "à 3 người", "khoan, hôm kia".
 *
 * @param keys what it may be about, the likeliest first
 * @param words what is meant instead
 */
record Amendment(List<String> keys, String words) {
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:(?:a|o|u|e|khoan|nham|nham roi|thoi|ma|ma thoi|khong|khong phai|da|quen|xin loi)[ ,.:]+)+");
    private static final Pattern END = Pattern.compile("(?:[ ,.]+(?:thoi|di|nhe|nha|a|moi dung|chu|co))+$");
    private static final Pattern PEOPLE =
            Pattern.compile("^\\d{1,4}(?: (?:nguoi|dong chi|d/c|dv|dang vien|doan vien|ng))?$");

    /** What {@code text} says anew, if it begins with a word of second thoughts. */
    static Optional<Amendment> of(String text) {
        var folded = Folding.folded(text).strip();
        var beginning = BEGINNING.matcher(folded);
        if (!beginning.find() || folded.length() > 60) {
            return Optional.empty();
        }
        var meant =
                END.matcher(folded.substring(beginning.end())).replaceFirst("").strip();
        return Optional.of(
                PEOPLE.matcher(meant).matches()
                        ? new Amendment(List.of("count"), meant)
                        : new Amendment(List.of("date", "doc_no"), meant));
    }
}
