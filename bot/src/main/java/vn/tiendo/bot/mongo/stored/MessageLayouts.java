package vn.tiendo.bot.mongo.stored;

import static vn.tiendo.bot.mongo.stored.Plain.MAYBE_NUMBER;
import static vn.tiendo.bot.mongo.stored.Plain.NUMBER;
import static vn.tiendo.bot.mongo.stored.Plain.TEXT;
import static vn.tiendo.bot.mongo.stored.Plain.TRUTH;
import static vn.tiendo.bot.mongo.stored.Plain.list;
import static vn.tiendo.bot.mongo.stored.Plain.maybe;
import static vn.tiendo.bot.mongo.stored.RecordForm.field;
import static vn.tiendo.bot.mongo.stored.RecordForm.later;
import static vn.tiendo.bot.mongo.stored.RecordForms.shape;

import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Picture;
import vn.tiendo.conversations.Urgency;

/** How messages are stored. */
public final class MessageLayouts {
    static final Layout<Button> BUTTON = shape(
            field("label", TEXT, Button::label),
            field("data", TEXT, Button::data),
            field("main", TRUTH, Button::main),
            Button::new);

    private static final Layout<Message.Item> ITEM = shape(
            field("label", TEXT, Message.Item::label), field("value", TEXT, Message.Item::value), Message.Item::new);

    private static final Layout<Figure.State> STATE = Words.of(
            Figure.State.class,
            Map.of(Figure.State.MET, "met", Figure.State.SHORT, "short", Figure.State.NONE, "none"));

    private static final Layout<Figure> FIGURE = shape(
            field("label", TEXT, Figure::label),
            field("shown", TEXT, Figure::shown),
            field("share", TEXT, Figure::share),
            field("sentence", TEXT, Figure::sentence),
            field("counted", NUMBER, Figure::counted),
            field("low", MAYBE_NUMBER, Figure::low),
            field("high", MAYBE_NUMBER, Figure::high),
            field("state", STATE, Figure::state),
            Figure::new);

    private static final Layout<Urgency> URGENCY = Words.of(
            Urgency.class, Map.of(Urgency.ANSWER, "answer", Urgency.NOTICE, "notice", Urgency.DIGEST, "digest"));

    private static final Layout<Picture> PICTURE =
            shape(field("title", TEXT, Picture::title), field("basis", TEXT, Picture::basis), Picture::new);

    /** A message. */
    public static final Layout<Message> MESSAGE = shape(
            field("lead", TEXT, Message::lead),
            field("sentences", list(TEXT), Message::sentences),
            field("list", list(ITEM), Message::list),
            field("figures", list(FIGURE), Message::figures),
            field("closing", list(TEXT), Message::closing),
            field("buttons", list(BUTTON), Message::buttons),
            field("urgency", URGENCY, Message::urgency),
            later("picture", maybe(PICTURE), Optional.empty(), Message::picture),
            Message::new);

    private MessageLayouts() {}
}
