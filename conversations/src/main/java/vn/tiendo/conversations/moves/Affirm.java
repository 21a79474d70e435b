package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Agrees to a name that was asked about. */
public record Affirm(String name) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return desk.pending().map(spot -> desk.given(spot, desk.said(name))).orElseGet(desk::ask);
    }
}
