package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Drops a draft, open or resting. */
public record Drop(Draft draft) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        return talk.ask(
                session.drop(draft.id()),
                "Đã hủy, không gửi: " + talk.progress(draft).gist() + ".");
    }
}
