package vn.tiendo.bot.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Picture;

/** Messages as the rows of a table write them. */
public final class Messages {
    private Messages() {}

    public static Message of(JsonNode json) {
        return Message.of(json.path("lead").asText())
                .withSentences(texts(json.path("sentences")))
                .withList(json.path("list")
                        .valueStream()
                        .map(item -> new Message.Item(
                                item.path("label").asText(), item.path("value").asText()))
                        .toList())
                .withFigures(
                        json.path("figures").valueStream().map(Messages::figure).toList())
                .withPicture(
                        json.has("picture")
                                ? Optional.of(new Picture(
                                        json.path("picture").path("title").asText(),
                                        json.path("picture").path("basis").asText()))
                                : Optional.empty())
                .withClosing(texts(json.path("closing")))
                .with(json.path("buttons")
                        .valueStream()
                        .map(button -> new Button(
                                button.path("label").asText(),
                                button.path("data").asText(),
                                button.path("main").asBoolean()))
                        .toList());
    }

    private static Figure figure(JsonNode json) {
        var low = json.path("low");
        return new Figure(
                json.path("label").asText(),
                json.path("shown").asText(),
                json.path("share").asText(),
                json.path("sentence").asText(),
                json.path("counted").asInt(),
                low.isNumber() ? OptionalInt.of(low.asInt()) : OptionalInt.empty(),
                OptionalInt.empty(),
                Figure.State.valueOf(json.path("state").asText()));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
