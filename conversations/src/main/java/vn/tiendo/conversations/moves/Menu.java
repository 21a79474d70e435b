package vn.tiendo.conversations.moves;

import java.util.List;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.screens.Prompt;
import vn.tiendo.conversations.screens.Talk;

/** Says what one can do, after {@code notes}; what rests is offered too. */
public record Menu(List<String> notes) implements Move {
    public Menu {
        notes = List.copyOf(notes);
    }

    public Menu(String note) {
        this(List.of(note));
    }

    @Override
    public Turn made(Talk talk, Session session) {
        var lines = notes.isEmpty() ? List.of(Flows.invitation(talk.memberships())) : notes;
        return talk.ask(session, List.of(new Reply.Say(Prompt.of(lines, buttons(talk)))), List.of());
    }

    /** The flows that are open to whoever is talking. */
    public static List<Button> buttons(Talk talk) {
        return Flows.menu(talk.memberships()).stream()
                .map(item -> new Press.Start(item.flow()).button(item.label()))
                .toList();
    }
}
