package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Prompt;
import vn.tiendo.conversations.screens.Talk;

/** Answers a question of yes or no. */
public record Decide(boolean yes) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return desk.pending()
                .map(spot ->
                        desk.chosen(spot, Prompt.offered(desk.draft(), spot).get(yes ? 0 : 1)))
                .orElseGet(desk::ask);
    }
}
