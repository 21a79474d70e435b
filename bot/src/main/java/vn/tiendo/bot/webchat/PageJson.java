package vn.tiendo.bot.webchat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import vn.tiendo.bot.channel.Talks.Entry;
import vn.tiendo.bot.channel.Talks.Talk;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;

/** What the server sends to a page, as JSON. */
final class PageJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PageJson() {}

    static String ack(String key) {
        return JSON.objectNode().put("ack", key).toString();
    }

    /** Not now; the page sends it again. */
    static String busy(String key) {
        return JSON.objectNode().put("busy", key).toString();
    }

    /** Not ever, and why. */
    static String refused(String key, String why) {
        return JSON.objectNode().put("refused", key).put("why", why).toString();
    }

    /** A talk or its continuation; {@code whole} if the page must forget what it shows. */
    static String talk(Talk talk, boolean whole, String session) {
        var node = JSON.objectNode()
                .put("of", talk.of())
                .put("whole", whole)
                .put("who", talk.who().orElse(""))
                .put("notice", talk.notice().orElse(""));
        each(node, "entries", talk.entries(), (entry, shape) -> entry(entry, session, shape));
        return node.toString();
    }

    private static void entry(Entry entry, String session, ObjectNode shape) {
        shape.put("number", entry.number()).put("at", entry.at().toEpochMilli()).put("via", entry.channel());
        switch (entry) {
            case Entry.Said said -> shape.put("text", said.text()).put("key", key(said.id(), session));
            case Entry.Told told -> shape.set("message", message(told.message()));
        }
    }

    /** The key of a message that this session sent; empty for those of other browsers and channels. */
    private static String key(String id, String session) {
        var own = PageReception.id(session, "");
        return id.startsWith(own) ? id.substring(own.length()) : "";
    }

    private static ObjectNode message(Message message) {
        var shape = JSON.objectNode().put("lead", message.lead());
        texts(shape, "sentences", message.sentences());
        each(
                shape,
                "list",
                message.list(),
                (item, node) -> node.put("label", item.label()).put("value", item.value()));
        each(shape, "figures", message.figures(), PageJson::figure);
        message.picture()
                .ifPresent(picture ->
                        shape.putObject("picture").put("title", picture.title()).put("basis", picture.basis()));
        texts(shape, "closing", message.closing());
        each(shape, "buttons", message.buttons(), PageJson::button);
        return shape;
    }

    private static void figure(Figure figure, ObjectNode shape) {
        shape.put("label", figure.label())
                .put("shown", figure.shown())
                .put("share", figure.share())
                .put("sentence", figure.sentence())
                .put("counted", figure.counted())
                .put("state", figure.state().name().toLowerCase(Locale.ROOT));
        notch(shape, "low", figure.low());
        notch(shape, "high", figure.high());
    }

    private static void notch(ObjectNode shape, String name, OptionalInt value) {
        value.ifPresent(number -> shape.put(name, number));
    }

    private static void button(Button button, ObjectNode shape) {
        shape.put("label", button.label()).put("data", button.data()).put("main", button.main());
    }

    private static void texts(ObjectNode shape, String name, List<String> texts) {
        ArrayNode array = shape.putArray(name);
        texts.forEach(array::add);
    }

    private static <T> void each(ObjectNode shape, String name, List<T> values, BiConsumer<T, ObjectNode> draw) {
        ArrayNode array = shape.putArray(name);
        values.forEach(value -> draw.accept(value, array.addObject()));
    }
}
