package vn.tiendo.conversations.meaning;

import java.util.List;

/**
 * A message as it was read, once.
 *
 * @param unread words of content that no part of the meaning used, as typed (C-50)
 * @param unkept of a report what no fact could keep, with the words beside it: "khai trừ 1"
 * @param account how each token was used, in order
 */
public record Utterance(Meaning meaning, List<String> unread, List<String> unkept, List<Use> account) {
    public Utterance {
        unread = List.copyOf(unread);
        unkept = List.copyOf(unkept);
        account = List.copyOf(account);
    }

    /**
     * What a stretch of the message was used for.
     *
     * @param words as typed, after repair
     * @param as the sense or value it was taken for; {@code unread} if for none
     */
    public record Use(String words, String as) {}
}
