package vn.tiendo.conversations.moves;

import java.util.List;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.screens.Talk;

/** Says something and what one can do; what rests is offered too. */
public record Menu(String note) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var message = Message.of(note).with(Flows.DIRECTORY.menu(talk.memberships()));
        return talk.ask(session, List.of(new Reply.Say(message)), List.of());
    }
}
