package vn.tiendo.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a channel showed last (C-5).
 *
 * @param at when
 * @param review the tag of the review, if it was one
 * @param lines the tags of the review's lines, for saying later which have changed
 */
public record Shown(Instant at, Optional<String> review, List<String> lines) {
    public Shown {
        lines = List.copyOf(lines);
    }
}
