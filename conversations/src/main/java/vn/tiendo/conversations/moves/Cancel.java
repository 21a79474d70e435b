package vn.tiendo.conversations.moves;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.screens.Talk;

/** Gives the open draft up. */
public record Cancel() implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return farewell(desk)
                .map(message -> talk.ask(session.drop(desk.draft().id()), List.of(new Reply.Say(message)), List.of()))
                .orElseGet(() -> talk.isStranger()
                        ? talk.ask(session.with(Joining.draft(talk)))
                        : new Drop(desk.draft()).made(talk, session));
    }

    /** What declining the sentence of a form is answered with. */
    static Optional<Message> farewell(Desk desk) {
        var first = desk.progress().sheets().getFirst();
        return first.form()
                .confirming()
                .filter(_ -> desk.pending().isEmpty())
                .map(confirming -> confirming.apply(first.answers()))
                .map(confirming -> confirming
                        .instead()
                        .map(menu -> confirming.farewell().with(Flows.DIRECTORY.menu(menu)))
                        .orElse(confirming.farewell()));
    }
}
