package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Asks a stranger what is open; whoever was greeted before is told why in a sentence. */
public record Greet(String why) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        if (desk.pending().isEmpty()) {
            return desk.ask("Đồng chí trả lời ĐỒNG Ý hoặc KHÔNG ĐỒNG Ý.");
        }
        var isFirst = desk.draft().id().equals(talk.heard().id());
        return isFirst ? desk.ask() : desk.ask(desk.draft().failedOnce(talk.now()), why);
    }
}
