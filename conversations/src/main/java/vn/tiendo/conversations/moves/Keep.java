package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Leaves a reopened answer as it is, or at the review all of them. */
public record Keep() implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return desk.draft()
                .reopened()
                .filter(spot -> desk.draft().answers().containsKey(spot))
                .map(_ -> desk.ask(desk.draft().closed(talk.now())))
                .orElseGet(() -> desk.pending().isEmpty() ? desk.ask() : desk.ask("Chưa có gì để giữ nguyên."));
    }
}
