package vn.tiendo.conversations;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A result against its target, as data a channel may draw: "Tổ chức đảng: 47/42 (111,9%), vượt 5; 16/16 đơn vị đạt."
 *
 * @param label what is counted: "Tổ chức đảng"
 * @param shown the count as people read it: "47/42", "1.071/444", "9"
 * @param share the percentage, "111,9%", or empty
 * @param sentence what it means: "vượt 5; 16/16 đơn vị đạt", "không giao chỉ tiêu"
 * @param counted the number behind {@code shown}, for a bar
 * @param low the target or the low end of a range, for a notch; absent without a number
 * @param high the high end of a range; absent for a single target
 */
public record Figure(
        String label,
        String shown,
        String share,
        String sentence,
        int counted,
        OptionalInt low,
        OptionalInt high,
        State state) {
    /** Which of three looks it has; the sentence says the same in words. */
    public enum State {
        MET,
        SHORT,
        NONE
    }

    /** Whether there is a target to measure it against. */
    public boolean isAimed() {
        return low.orElse(0) > 0;
    }

    /** Whether there is a number, and not words in its place: nothing was reported (C-20), or nobody knows of which days. */
    public boolean isNumber() {
        return !shown.isEmpty() && Character.isDigit(shown.charAt(0));
    }

    /** The figure as one line of text; a sentence about a missing target stands in brackets. */
    public String line() {
        var share = this.share.isEmpty() ? "" : " (" + this.share + ")";
        if (low.isEmpty()) {
            return "%s: %s%s%s.".formatted(label, shown, share, sentence.isEmpty() ? "" : " (" + sentence + ")");
        }
        return Stream.of(label + ": " + shown + share, sentence)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "", "."));
    }
}
