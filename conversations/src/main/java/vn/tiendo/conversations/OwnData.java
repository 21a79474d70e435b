package vn.tiendo.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is held about a person besides name and places (P-14).
 *
 * @param consent the last time they agreed, if that is known
 * @param channels where they have chats
 */
public record OwnData(Optional<Agreed> consent, List<String> channels) {
    public OwnData {
        channels = List.copyOf(channels);
    }

    /** To which version of the text somebody agreed, where and when. */
    public record Agreed(String version, String channel, Instant at) {}
}
