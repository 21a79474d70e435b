package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** Leaves the open question open. */
public record Skip() implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return desk.pending()
                .map(spot ->
                        spot.asking().skippable() ? desk.given(spot, new Answer.Skipped()) : desk.ask(Phrases.NEEDED))
                .orElseGet(() -> desk.ask("Không còn câu nào để bỏ qua."));
    }
}
