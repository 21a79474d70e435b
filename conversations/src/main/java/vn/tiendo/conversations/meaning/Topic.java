package vn.tiendo.conversations.meaning;

import java.util.List;

/**
 * Which indicators something is about.
 *
 * @param indicators codes; empty for all
 * @param guessed whether the words have another reading
 */
public record Topic(List<String> indicators, boolean guessed) {
    public Topic {
        indicators = List.copyOf(indicators);
    }
}
