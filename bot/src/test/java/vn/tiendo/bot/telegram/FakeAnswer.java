package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** What a method comes to. */
sealed interface FakeAnswer {

    /** A result. */
    record Good(JsonNode result) implements FakeAnswer {}

    /** A refusal as Telegram words it. */
    record Bad(int code, String description, Optional<Integer> retryAfter) implements FakeAnswer {}

    static FakeAnswer done() {
        return new Good(BooleanNode.TRUE);
    }

    static FakeAnswer bad(int code, String description) {
        return new Bad(code, description, Optional.empty());
    }

    default int status() {
        return switch (this) {
            case Good _ -> 200;
            case Bad bad -> bad.code();
        };
    }

    default String body() {
        var body = JsonNodeFactory.instance.objectNode();
        switch (this) {
            case Good(var result) -> body.put("ok", true).set("result", result);
            case Bad(var code, var description, var retryAfter) -> {
                body.put("ok", false).put("error_code", code).put("description", description);
                retryAfter.ifPresent(seconds -> body.putObject("parameters").put("retry_after", seconds.intValue()));
            }
        }
        return body.toString();
    }
}
