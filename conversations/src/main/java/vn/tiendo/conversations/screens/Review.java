package vn.tiendo.conversations.screens;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Tags;
import vn.tiendo.conversations.questions.Confirming;
import vn.tiendo.conversations.questions.DraftProgress;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Spot;

/**
 * A draft as it is shown before it is sent (message 15), and the tag by which a yes is tied to it (C-5).
 *
 * @param lines the numbered lines, with the spots they came from
 */
public record Review(Message message, String tag, List<Line> lines) {
    /** A numbered line and the spots that "sửa" may reopen. */
    public record Line(Message.Item item, List<String> spots) {
        public String tag() {
            return Tags.of(item.label() + item.value());
        }
    }

    public static Review of(Draft draft, DraftProgress progress) {
        var first = progress.sheets().getFirst();
        return first.form()
                .confirming()
                .map(confirming -> sentence(draft, confirming.apply(first.answers())))
                .orElseGet(() -> list(draft, progress));
    }

    List<String> lineTags() {
        return lines.stream().map(Line::tag).toList();
    }

    private static Review sentence(Draft draft, Confirming confirming) {
        var message = Message.of(confirming.lead()).withSentences(confirming.sentences());
        var tag = Tags.of(String.join("\n", message.lines()));
        var buttons = List.of(
                new Button(confirming.yes(), new Press.Confirm(draft.tag(), tag).data(), true),
                new Press.Steer(draft.tag(), draft.revision(), Press.Turning.CANCEL).button(confirming.no()));
        return new Review(message.with(buttons), tag, List.of());
    }

    private static Review list(Draft draft, DraftProgress progress) {
        var lines = progress.sheets().size() == 1 ? single(progress) : several(progress);
        var message = Message.of(progress.sheets().getFirst().form().heading().apply(progress.sheets()))
                .withList(lines.stream().map(Line::item).toList())
                .withClosing(closing(progress));
        var tag = Tags.of(String.join("\n", message.lines()));
        return new Review(message.with(buttons(draft, progress, tag)), tag, lines);
    }

    private static List<String> closing(DraftProgress progress) {
        var first = progress.sheets().getFirst();
        var lines = new LinkedHashSet<String>();
        progress.sheets().forEach(sheet -> lines.addAll(sheet.form().remarks().apply(sheet.answers())));
        lines.addAll(first.form().closing().apply(first.answers()));
        return List.copyOf(lines);
    }

    private static List<Line> single(DraftProgress progress) {
        return points(progress.sheets().getFirst()).stream()
                .map(point -> new Line(new Message.Item(point.label(), point.value()), spots(1, point)))
                .toList();
    }

    /** A line per fact, and after them once what all facts share (C-7). */
    private static List<Line> several(DraftProgress progress) {
        var lines = new ArrayList<Line>();
        Set<Point> common = new LinkedHashSet<>();
        for (var point : points(progress.sheets().getFirst())) {
            if (point.shared()
                    && progress.sheets().stream()
                            .allMatch(sheet -> points(sheet).contains(point))) {
                common.add(point);
            }
        }
        for (var at = 0; at < progress.sheets().size(); at++) {
            lines.add(fact(at + 1, progress.sheets().get(at), common));
        }
        for (var point : common) {
            lines.add(new Line(new Message.Item(point.label(), point.value()), spots(1, point)));
        }
        return List.copyOf(lines);
    }

    private static Line fact(int sheet, Form.Sheet filled, Set<Point> common) {
        var own =
                points(filled).stream().filter(point -> !common.contains(point)).toList();
        var value = new StringBuilder(own.getFirst().value());
        var spots = new ArrayList<String>();
        own.forEach(point -> spots.addAll(spots(sheet, point)));
        for (var point : own.subList(1, own.size())) {
            value.append("; ").append(Phrases.inside(point.label())).append(' ').append(point.value());
        }
        return new Line(new Message.Item(own.getFirst().label(), value.toString()), List.copyOf(spots));
    }

    private static List<Point> points(Form.Sheet sheet) {
        return sheet.form().points().apply(sheet.answers());
    }

    private static List<String> spots(int sheet, Point point) {
        return point.keys().stream().map(key -> Spot.name(sheet, key)).toList();
    }

    private static List<Button> buttons(Draft draft, DraftProgress progress, String tag) {
        var buttons = new ArrayList<Button>();
        buttons.add(new Button("Đúng, gửi", new Press.Confirm(draft.tag(), tag).data(), true));
        buttons.add(new Press.Steer(draft.tag(), draft.revision(), Press.Turning.EDIT).button("Sửa"));
        buttons.add(new Press.Steer(draft.tag(), draft.revision(), Press.Turning.CANCEL).button("Hủy"));
        for (var spot : progress.answered()) {
            if (draft.answers().get(spot.name()) instanceof Answer.Guessed(var canonical, var _, var _)) {
                spot.shown(canonical)
                        .ifPresent(shown -> buttons.add(new Press.Reopen(draft.tag(), draft.revision(), spot.name())
                                .button(doubting(spot, shown))));
            }
        }
        return List.copyOf(buttons);
    }

    /** "Không phải đảng viên", and for a number or a day "Sửa ngày". */
    private static String doubting(Spot<?> spot, String shown) {
        return Character.isDigit(shown.charAt(0))
                ? "Sửa " + Phrases.inside(spot.asking().label())
                : "Không phải " + shown;
    }
}
