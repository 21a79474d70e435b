package vn.tiendo.conversations.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Spot;

/** How the open question is put into a message. */
public final class Prompt {
    private static final int PATIENCE = 3;
    private static final String CANCEL = "Hủy";

    private Prompt() {}

    /**
     * The question, after {@code notes}; with the old value if it is reopened (C-8), explained after three failures.
     *
     * @param steers whether back and cancel stand beside it (C-60); somebody who has not joined has nowhere to go
     */
    public static Message question(Draft draft, Spot<?> spot, List<String> notes, boolean steers) {
        var old = Optional.ofNullable(draft.answers().get(spot.name()))
                .flatMap(Answer::spelling)
                .flatMap(spot::shown);
        var lines = new ArrayList<>(notes);
        if (isStuck(draft, spot)) {
            lines.add("Hệ thống vẫn chưa đọc được. " + explained(spot));
        }
        var wording = wording(draft, spot, notes);
        lines.add(old.map(value -> "Đang ghi: " + value + ". " + wording + " Đồng chí nhập lại hoặc nhắn GIỮ NGUYÊN.")
                .orElse(wording));
        lines.removeIf(String::isEmpty);
        var buttons = buttons(draft, spot, old.isPresent());
        return of(lines, steers ? steered(draft, spot, buttons) : buttons);
    }

    /** The reminder is for somebody who is told why; who is told nothing hears the whole. */
    private static String wording(Draft draft, Spot<?> spot, List<String> notes) {
        var asking = spot.asking();
        return asking.reminder()
                .filter(_ -> draft.failures() > 0 && !notes.isEmpty())
                .orElse(asking.wording())
                .apply(spot.before());
    }

    /** Failed so often that it needs more than its words; one with a reminder of its own says what it has to say there. */
    private static boolean isStuck(Draft draft, Spot<?> spot) {
        return draft.failures() >= PATIENCE && spot.asking().reminder().isEmpty();
    }

    /** What help for the open question says. */
    public static String explained(Spot<?> spot) {
        var help = spot.asking().help();
        return (help.isEmpty() ? "Đồng chí chọn một nút, hoặc nhắn chữ trên nút." : help) + " " + Phrases.STEERING;
    }

    private static List<Button> buttons(Draft draft, Spot<?> spot, boolean keeps) {
        var tag = draft.tag();
        var revision = draft.revision();
        var buttons = new ArrayList<Button>();
        offered(draft, spot)
                .forEach(choice ->
                        buttons.add(new Press.Pick(tag, revision, spot.name(), choice.tag()).button(choice.label())));
        if (keeps) {
            buttons.add(new Press.Steer(tag, revision, Press.Turning.KEEP).button("Giữ nguyên"));
        }
        if (spot.asking().skippable()) {
            buttons.add(new Press.Steer(tag, revision, Press.Turning.SKIP).button("Bỏ qua"));
        }
        return buttons;
    }

    /** The same and the ways out of it: back where there is something to go back to, and cancel. */
    private static List<Button> steered(Draft draft, Spot<?> spot, List<Button> buttons) {
        var all = new ArrayList<>(buttons);
        if (!draft.answers().isEmpty()) {
            all.add(steer(draft, Press.Turning.BACK, "Quay lại"));
        }
        if (isStuck(draft, spot)) {
            all.add(steer(draft, Press.Turning.LATER, "Để mai"));
        }
        if (offered(draft, spot).stream().noneMatch(choice -> choice.effect() instanceof Choice.Effect.Cancels)) {
            all.add(steer(draft, Press.Turning.CANCEL, CANCEL));
        }
        return List.copyOf(all);
    }

    private static Button steer(Draft draft, Press.Turning turning, String label) {
        return new Press.Steer(draft.tag(), draft.revision(), turning).button(label);
    }

    /** The question's choices; where words were doubtful, what they may mean comes in their place. */
    public static List<Choice> offered(Draft draft, Spot<?> spot) {
        var offers = draft.offers(spot.name());
        return offers.isEmpty()
                ? spot.choices()
                : offers.stream()
                        .flatMap(offer -> spot.shown(offer).map(shown -> Choice.of(shown, offer)).stream())
                        .toList();
    }

    /** {@code message} with notes in front of it. */
    static Message noted(Message message, List<String> notes) {
        if (notes.isEmpty()) {
            return message;
        }
        var sentences = Stream.of(
                        notes.subList(1, notes.size()).stream(),
                        Stream.of(message.lead()),
                        message.sentences().stream())
                .flatMap(part -> part)
                .toList();
        return Message.of(notes.getFirst())
                .withSentences(sentences)
                .withList(message.list())
                .withFigures(message.figures())
                .withClosing(message.closing())
                .with(message.buttons());
    }

    /** The notes and, if a draft rests, the offer to go on with it. */
    static Optional<Message> resting(Talk talk, Session session, List<String> notes) {
        if (session.parked().isEmpty()) {
            return notes.isEmpty() ? Optional.empty() : Optional.of(of(notes, List.of()));
        }
        var draft = session.parked().getFirst();
        var lines = new ArrayList<>(notes);
        lines.add(Phrases.resting(talk.progress(draft).gist()));
        return Optional.of(of(
                lines,
                List.of(
                        new Press.Resume(draft.tag()).button("Tiếp tục"),
                        new Press.Drop(draft.tag()).button("Hủy báo cáo dở"))));
    }

    /** Some lines, the first of which leads. */
    public static Message of(List<String> lines, List<Button> buttons) {
        return Message.of(lines.getFirst())
                .withSentences(lines.subList(1, lines.size()))
                .with(buttons);
    }
}
