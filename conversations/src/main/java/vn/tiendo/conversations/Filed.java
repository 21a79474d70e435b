package vn.tiendo.conversations;

import java.util.List;

/**
 * A report this conversation filed, remembered for a second yes and for an edited message.
 *
 * @param tag the tag of its draft
 * @param gist what it says: "2 đảng viên"
 * @param refs the platform's names of the messages it came from
 */
public record Filed(String tag, long number, String gist, List<String> refs) {
    public Filed {
        refs = List.copyOf(refs);
    }
}
