package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Says this and nothing else. */
public record Say(Message message) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        return talk.say(session, message);
    }
}
