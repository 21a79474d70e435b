package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** Asks what is to be changed; of several facts first which. */
public record ChooseChange() implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        if (desk.pending().isEmpty() && desk.progress().sheets().size() > 1) {
            return Choosing.line(desk);
        }
        var spots = desk.progress().answered().stream()
                .filter(spot -> spot.asking().isListed())
                .toList();
        return spots.isEmpty() ? desk.ask(Phrases.FIRST) : Choosing.among(desk, spots);
    }
}
