package vn.tiendo.conversations.moves;

import java.util.List;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.screens.Talk;

/** Shows a view that was chosen by button; whose programme is chosen is remembered (C-12). */
public record See(View view) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var next = view.plain() instanceof View.BoardProgress board
                ? session.choosing(board.programme().value())
                : session;
        return new Tell(List.of(new Reply.Show(view))).made(talk, next);
    }
}
