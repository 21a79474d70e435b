package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Takes a resting draft up again. */
public record Resume(Draft draft) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        return talk.ask(session.resume(draft.askedAgain(talk.now())));
    }
}
