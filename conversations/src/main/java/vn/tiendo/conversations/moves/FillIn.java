package vn.tiendo.conversations.moves;

import java.util.List;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.screens.Talk;

/** Fills the open draft with a fuller sentence about the same thing. */
public record FillIn(Understanding understanding, String words) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        var opening = Opening.merged(talk, desk.draft(), understanding, words);
        return talk.ask(session.with(opening.draft()), List.of(), opening.notes());
    }
}
