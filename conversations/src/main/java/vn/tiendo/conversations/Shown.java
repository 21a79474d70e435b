package vn.tiendo.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a channel showed last (C-5).
 *
 * @param at when
 * @param after the number of the entry after which; nobody has seen what was not told yet
 * @param review the tag of the review, if it was one; for a notice a word that is no tag
 * @param lines the tags of the review's lines, for saying later which have changed
 * @param buttons those that were offered, for who types what stands on one
 * @param numbered how many of them, the last ones, may also be meant by their number
 */
public record Shown(
        Instant at, Optional<String> review, List<String> lines, List<Button> buttons, int numbered, long after) {
    /** The place of what was not told yet. */
    public static final long UNTOLD = Long.MAX_VALUE;

    /** Stands where the tag of a review would, and is none: those have eight letters and digits. */
    private static final String NOTICE = "notice";

    public Shown {
        lines = List.copyOf(lines);
        buttons = List.copyOf(buttons);
    }

    /** Something shown that offers nothing yet. */
    public static Shown at(Instant at, Optional<String> review, List<String> lines) {
        return new Shown(at, review, lines, List.of(), 0, UNTOLD);
    }

    /** A notice: a yes that is typed after it agrees to nothing that was shown before. */
    public static Shown notice(Instant at, List<String> lines) {
        return new Shown(at, Optional.of(NOTICE), lines, List.of(), 0, UNTOLD);
    }

    public boolean isNotice() {
        return review.equals(Optional.of(NOTICE));
    }

    /** The same with the buttons of what was said after that entry; a numbered list keeps the numbers to itself. */
    Shown offering(List<Message> said, long entry) {
        var all = said.stream().flatMap(message -> message.buttons().stream()).toList();
        var last = said.getLast();
        return new Shown(
                at, review, lines, all, last.list().isEmpty() ? last.buttons().size() : 0, entry);
    }

    /** The button that {@code number} means. */
    public Stream<Button> numbered(int number) {
        return number >= 1 && number <= numbered
                ? Stream.of(buttons.get(buttons.size() - numbered + number - 1))
                : Stream.empty();
    }
}
