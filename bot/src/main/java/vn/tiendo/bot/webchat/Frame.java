package vn.tiendo.bot.webchat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tiendo.bot.channel.Evidence;
import vn.tiendo.conversations.Input;

/** What a page sends over its connection. */
sealed interface Frame {
    /** A message longer than this is not taken. */
    int LONGEST_TEXT = 5000;

    ObjectMapper JSON = new ObjectMapper();

    /**
     * What the person said, pressed or opened.
     *
     * @param key unique within the session: the number within the tab and a random part, for a duplicated tab goes on with
     *     the numbers of the first
     * @param age how long ago it was done, by the page's clock
     * @param drawn what the page showed then
     */
    record Done(String key, Duration age, Input input, Evidence drawn) implements Frame {
        private static final Predicate<String> KEY =
                Pattern.compile("[0-9a-z]{1,12}-[0-9a-z]{8,24}").asMatchPredicate();

        boolean isTooLong() {
            return input instanceof Input.Words(var text) && text.length() > LONGEST_TEXT;
        }
    }

    /** Asks for what was said after number {@code number} of the conversation {@code of}. */
    record Since(String of, long number) implements Frame {}

    /** Reads a frame; empty if it is none. */
    static Optional<Frame> read(String raw) {
        try {
            var node = JSON.readTree(raw);
            return node.path("since").isIntegralNumber()
                    ? Optional.of(new Since(
                            node.path("of").asText(), node.path("since").asLong()))
                    : done(node);
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static Optional<Frame> done(JsonNode node) {
        return input(node).flatMap(input -> {
            var body = node.iterator().next();
            return Optional.of(body.path("key").asText())
                    .filter(Done.KEY)
                    .map(key -> new Done(key, Duration.ofMillis(body.path("age").asLong()), input, drawn(body)));
        });
    }

    private static Evidence drawn(JsonNode body) {
        return body.path("seen").isIntegralNumber()
                ? new Evidence.Drawn(body.path("of").asText(), body.path("seen").asLong())
                : new Evidence.None();
    }

    /** What the first field of a frame means. */
    private static Optional<Input> input(JsonNode node) {
        if (node.path("say").path("text").isTextual()) {
            return Optional.of(new Input.Words(node.path("say").path("text").asText()));
        }
        if (node.path("press").path("data").isTextual()) {
            return Optional.of(new Input.Pressed(node.path("press").path("data").asText()));
        }
        return node.path("start").isObject() ? Optional.of(new Input.Started(Optional.empty())) : Optional.empty();
    }
}
