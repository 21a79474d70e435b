package vn.tiendo.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something to say, before any channel has shaped it. The lead carries the fact: it is all that a locked phone shows
 * (C-42). {@link #lines} is the whole as plain text, which always suffices. It is made by {@link #of} and grown by its named
 * parts; nobody else calls the constructor, so that another part changes this file and those that show it.
 *
 * @param sentences what follows the lead, one thought each
 * @param list a numbered list, such as a review
 * @param figures results against targets
 * @param closing what stands after list and figures
 * @param buttons the choices, the main one first
 * @param urgency whether it is an answer, or said unasked
 * @param picture whether the figures are to be drawn too, where pictures are shown
 */
public record Message(
        String lead,
        List<String> sentences,
        List<Item> list,
        List<Figure> figures,
        List<String> closing,
        List<Button> buttons,
        Urgency urgency,
        Optional<Picture> picture) {
    public Message {
        sentences = List.copyOf(sentences);
        list = List.copyOf(list);
        figures = List.copyOf(figures);
        closing = List.copyOf(closing);
        buttons = List.copyOf(buttons);
    }

    /** A line of a numbered list: "1. Kết nạp đảng viên: 2 người". */
    public record Item(String label, String value) {}

    /** An answer that says one thing. */
    public static Message of(String lead, Button... buttons) {
        return new Message(
                lead, List.of(), List.of(), List.of(), List.of(), List.of(buttons), Urgency.ANSWER, Optional.empty());
    }

    /** The same with these choices instead. */
    public Message with(List<Button> others) {
        return new Message(lead, sentences, list, figures, closing, others, urgency, picture);
    }

    public Message withSentences(List<String> others) {
        return new Message(lead, others, list, figures, closing, buttons, urgency, picture);
    }

    public Message withList(List<Item> others) {
        return new Message(lead, sentences, others, figures, closing, buttons, urgency, picture);
    }

    public Message withFigures(List<Figure> others) {
        return new Message(lead, sentences, list, others, closing, buttons, urgency, picture);
    }

    public Message withClosing(List<String> others) {
        return new Message(lead, sentences, list, figures, others, buttons, urgency, picture);
    }

    public Message withUrgency(Urgency other) {
        return new Message(lead, sentences, list, figures, closing, buttons, other, picture);
    }

    public Message withPicture(Optional<Picture> other) {
        return new Message(lead, sentences, list, figures, closing, buttons, urgency, other);
    }

    /**
     * One message that says this and then {@code next} (one thought, one message); empty if both have lists or figures, which in
     * one would no longer tell what belongs to what.
     */
    public Optional<Message> followedBy(Message next) {
        if (next.isPlain()) {
            return Optional.of(withClosing(joined(closing, next.lines())).with(choices(next)));
        }
        return isPlain()
                ? Optional.of(new Message(
                        lead,
                        joined(lines().subList(1, lines().size()), joined(List.of(next.lead), next.sentences)),
                        next.list,
                        next.figures,
                        next.closing,
                        choices(next),
                        urgency,
                        next.picture))
                : Optional.empty();
    }

    private boolean isPlain() {
        return list.isEmpty() && figures.isEmpty();
    }

    /** What is asked last is chosen from first. */
    private List<Button> choices(Message next) {
        var labels = next.buttons.stream().map(Button::label).toList();
        return joined(
                next.buttons,
                buttons.stream()
                        .filter(button -> !labels.contains(button.label()))
                        .toList());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The message as plain lines, without its buttons. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(lead);
        lines.addAll(sentences);
        IntStream.range(0, list.size())
                .mapToObj(at -> "%d. %s: %s"
                        .formatted(at + 1, list.get(at).label(), list.get(at).value()))
                .forEach(lines::add);
        figures.stream().map(Figure::line).forEach(lines::add);
        lines.addAll(closing);
        return List.copyOf(lines);
    }
}
