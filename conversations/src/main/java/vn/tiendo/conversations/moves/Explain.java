package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Prompt;
import vn.tiendo.conversations.screens.Talk;

/** Helps with the open question, or with the review. */
public record Explain() implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return desk.ask(desk.pending()
                .map(Prompt::explained)
                .orElse("Nếu đúng, đồng chí nhắn ĐÚNG để gửi. Nếu sai, nhắn, ví dụ: sửa 2, sửa số người 3; hoặc HỦY."));
    }
}
