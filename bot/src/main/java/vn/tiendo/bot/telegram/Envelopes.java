package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Incoming;

/**
 * What the door must know of an update, read from its tree as leniently as can be. What is no message of anybody, or says that it
 * was sent before there was Telegram or long after now, is odd: it is left out and counted, and the good ones behind it pass.
 */
final class Envelopes {
    /** What Telegram itself notes in a private chat; nobody said anything. */
    private static final Set<String> NOTES = Set.of(
            "pinned_message",
            "message_auto_delete_timer_changed",
            "write_access_allowed",
            "chat_background_set",
            "migrate_to_chat_id",
            "migrate_from_chat_id");

    /**
     * Telegram may begin again with lower ids after seven days without an update, and keeps an update for one: what comes
     * in before and after such a break is at least this far apart.
     */
    private static final Duration SPAN = Duration.ofDays(5);

    /** When bots began; nothing was said to one before. */
    private static final Instant FIRST = Instant.parse("2015-06-24T00:00:00Z");

    /** Our clock may be wrong, but not by so much. */
    private static final Duration AHEAD = Duration.ofDays(366);

    private static final Set<String> KINDS = Set.copyOf(UpdateFeed.KINDS);

    private final Bot bot;
    private final InstantSource clock;

    Envelopes(Bot bot, InstantSource clock) {
        this.bot = bot;
        this.clock = clock;
    }

    /** What is odd about an update, in a word; empty if nothing is. */
    Optional<String> oddity(JsonNode update) {
        var kind = KINDS.stream().filter(update::has).findFirst();
        if (kind.isEmpty()) {
            return Optional.of("kind");
        }
        var said = update.path(kind.get());
        if (kind.get().equals("callback_query")) {
            return chatOfTap(said).isIntegralNumber() ? Optional.empty() : Optional.of("chat");
        }
        return said.path("chat").path("id").isIntegralNumber()
                ? Optional.of("date").filter(_ -> !isSane(said.path("date")))
                : Optional.of("chat");
    }

    private boolean isSane(JsonNode seconds) {
        return seconds.isIntegralNumber()
                && seconds.canConvertToInt()
                && !time(seconds).isBefore(FIRST)
                && !time(seconds).isAfter(clock.instant().plus(AHEAD));
    }

    /** Of an update in which nothing is odd. Empty if there is nothing to answer: a note of Telegram's, talk in a group that is not meant for the bot. */
    Optional<Incoming> of(JsonNode update) {
        if (update.has("callback_query")) {
            return Optional.of(tap(update, update.path("callback_query")));
        }
        if (update.has("edited_message")) {
            return edit(update, update.path("edited_message"));
        }
        return update.has("my_chat_member") ? Optional.empty() : message(update, update.path("message"));
    }

    /** The chat of something that is no message. */
    Optional<Address> chatOf(JsonNode holder) {
        return Optional.of(holder.path("chat").path("id"))
                .filter(JsonNode::isIntegralNumber)
                .map(id -> address(id.asText()));
    }

    private Incoming tap(JsonNode update, JsonNode tap) {
        return incoming(
                update,
                place(chatOfTap(tap), tap.path("message")),
                Optional.empty(),
                Optional.empty(),
                clock.instant());
    }

    private static JsonNode chatOfTap(JsonNode tap) {
        var chat = tap.path("message").path("chat").path("id");
        return chat.isIntegralNumber() ? chat : tap.path("from").path("id");
    }

    /** Each topic of a group is a chat of its own: what is asked in it is answered in it. */
    private static String place(JsonNode chat, JsonNode message) {
        var topic = message.path("message_thread_id");
        return chat.asLong() < 0 && message.path("is_topic_message").asBoolean() && topic.isIntegralNumber()
                ? chat.asText() + TelegramChannel.TOPIC + topic.asText()
                : chat.asText();
    }

    private Optional<Incoming> edit(JsonNode update, JsonNode message) {
        if (isGroup(message) || !message.has("text")) {
            return Optional.empty();
        }
        var ref = ref(message);
        var editedAt = message.has("edit_date") ? message.path("edit_date") : message.path("date");
        return Optional.of(incoming(update, place(chat(message), message), ref, ref, time(editedAt)));
    }

    private Optional<Incoming> message(JsonNode update, JsonNode message) {
        boolean talkOfOthers = isGroup(message) && !Mentions.isMeant(message, bot);
        if (talkOfOthers || NOTES.stream().anyMatch(message::has)) {
            return Optional.empty();
        }
        return Optional.of(incoming(
                update, place(chat(message), message), ref(message), Optional.empty(), time(message.path("date"))));
    }

    private Incoming incoming(
            JsonNode update, String chat, Optional<String> ref, Optional<String> edits, Instant sentAt) {
        long id = update.path("update_id").asLong();
        return new Incoming(
                "telegram:%s:%d".formatted(bot.id(), id),
                address(chat),
                place(id),
                ref,
                edits,
                sentAt,
                update.toString());
    }

    private Address address(String chat) {
        return new Address("telegram", bot.id(), chat);
    }

    /** The id, behind the number of the span in which it came in, so that lower ids after a break are not late. */
    private long place(long id) {
        return ((clock.instant().getEpochSecond() / SPAN.toSeconds()) << Integer.SIZE) | (id & 0xFFFF_FFFFL);
    }

    private Instant time(JsonNode seconds) {
        return seconds.isIntegralNumber() && seconds.canConvertToInt()
                ? Instant.ofEpochSecond(seconds.asInt())
                : clock.instant();
    }

    private static Optional<String> ref(JsonNode message) {
        return Optional.of(message.path("message_id"))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::asText);
    }

    private static JsonNode chat(JsonNode message) {
        return message.path("chat").path("id");
    }

    /** Telegram's ids of private chats are positive, those of groups negative. */
    private static boolean isGroup(JsonNode message) {
        return chat(message).asLong() < 0;
    }
}
