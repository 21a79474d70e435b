package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** Asks a question of the draft again. */
public record Reopen(String spot) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return desk.spot(spot).isPresent() ? desk.reopen(spot) : desk.ask(Phrases.STALE);
    }
}
