package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** Reopens the question that was answered last. */
public record Back() implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        var names = new ArrayList<>(desk.draft().answers().keySet());
        names.removeIf(name -> desk.progress()
                .answered(name)
                .filter(spot -> spot.asking().isListed())
                .isEmpty());
        var at = desk.draft()
                .reopened()
                .map(names::indexOf)
                .filter(index -> index >= 0)
                .orElse(names.size());
        return at == 0 ? desk.ask(Phrases.FIRST) : desk.reopen(names.get(at - 1));
    }
}
