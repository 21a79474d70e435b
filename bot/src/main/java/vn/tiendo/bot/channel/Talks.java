package vn.tiendo.bot.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tiendo.conversations.Message;

/** What was said in a chat's conversation, on all channels, for a channel that shows it itself. */
public interface Talks {
    /** Who the chat belongs to and every kept entry after number {@code after}; at most the last 50 are kept. */
    Talk since(Address chat, long after);

    /**
     * Calls {@code changed} after each change, also those of other instances, until closed.
     *
     * @param changed is given what was said just now, if it is at hand; if not, {@link #since} knows
     */
    AutoCloseable listen(Address chat, Consumer<Optional<Talk>> changed);

    /** The chat belongs to nobody from now on. */
    void leave(Address chat);

    /**
     * A chat's conversation.
     *
     * @param of which conversation it is, as an opaque name; joining and leaving change it, and numbers then begin anew
     * @param who "Chi bộ May Bình Minh · bí thư"; empty for a stranger
     * @param notice what a samples run must say: "Dữ liệu mẫu: hôm nay được tính là 31/12/2022."
     */
    record Talk(String of, Optional<String> who, Optional<String> notice, List<Entry> entries) {
        public Talk {
            entries = List.copyOf(entries);
        }
    }

    /** One thing said, numbered from 1 in each conversation. */
    sealed interface Entry {
        long number();

        Instant at();

        String channel();

        /** By the person. {@code id} is the inbox id, by which a page knows its own message again. */
        record Said(long number, Instant at, String channel, String id, String text) implements Entry {}

        /** By the service. */
        record Told(long number, Instant at, String channel, Message message) implements Entry {}
    }
}
