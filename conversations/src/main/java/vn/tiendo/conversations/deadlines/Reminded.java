package vn.tiendo.conversations.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.reminding.Reminder;

/** The one message a person gets unasked on a day (messages 21 to 25), by what stands at the moment it is said. */
public final class Reminded {
    private static final int BUTTONS = 4;

    private Reminded() {}

    /** Empty if everything it was to speak of has been answered in the meantime. */
    public static Optional<Message> of(List<Reminder> reminders, Situation situation, Stored stored) {
        var parts = Stream.of(
                        OwnDuties.parts(about(reminders, Reminder.About.DUTY), situation, stored),
                        MissingDecisions.parts(about(reminders, Reminder.About.DECISION), situation, stored),
                        DutiesBelow.parts(
                                about(reminders, Reminder.About.WAITING, Reminder.About.SILENT), situation, stored))
                .flatMap(List::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts));
    }

    private static List<Reminder> about(List<Reminder> reminders, Reminder.About... which) {
        var wanted = Set.of(which);
        return reminders.stream()
                .filter(reminder -> wanted.contains(reminder.about()))
                .toList();
    }

    private static Message joined(List<Part> parts) {
        var first = parts.getFirst();
        var sentences = new ArrayList<>(first.sentences());
        parts.stream().skip(1).map(Part::lead).forEach(sentences::add);
        return Message.of(first.lead()).withSentences(sentences).with(buttons(parts));
    }

    private static List<Button> buttons(List<Part> parts) {
        return parts.size() == 1
                ? parts.getFirst().buttons()
                : parts.stream()
                        .flatMap(part -> part.brief().stream())
                        .limit(BUTTONS)
                        .toList();
    }

    /**
     * What is said of one duty.
     *
     * @param lead the fact
     * @param sentences what follows it where it stands alone
     * @param buttons what to do about it where it stands alone
     * @param brief the same beside other duties, each button saying which
     */
    record Part(String lead, List<String> sentences, List<Button> buttons, List<Button> brief) {
        Part {
            sentences = List.copyOf(sentences);
            buttons = List.copyOf(buttons);
            brief = List.copyOf(brief);
        }
    }
}
