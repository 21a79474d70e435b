package vn.tiendo.bot.zalo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An answer of the API: its envelope says what happened, the HTTP status does not.
 *
 * @param status of HTTP; 200 also for errors
 */
record ZaloAnswer(int status, ObjectNode body) {
    static ZaloAnswer good(JsonNode data) {
        var body = JsonNodeFactory.instance.objectNode().put("error", 0).put("message", "Success");
        body.set("data", data);
        return new ZaloAnswer(200, body);
    }

    static ZaloAnswer error(int code, String message) {
        return error(200, code, message);
    }

    static ZaloAnswer error(int status, int code, String message) {
        return new ZaloAnswer(
                status, JsonNodeFactory.instance.objectNode().put("error", code).put("message", message));
    }

    /** The token endpoint's own dialect, under HTTP 200 as well. */
    static ZaloAnswer tokenError(String name, String reason) {
        return new ZaloAnswer(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("error_name", name)
                        .put("error_reason", reason)
                        .put("error_description", reason));
    }
}
