package vn.tiendo.conversations.moves;

import java.util.Optional;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;

/** Puts a new value under a key, or asks for one; where it may be several, says which. */
public record Rewrite(String key, Optional<String> value) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        var spots = desk.spots(key);
        return switch (spots.size()) {
            case 0 -> desk.ask("Báo cáo này không có mục đó.");
            case 1 -> changed(desk, spots.getFirst().name());
            default -> Choosing.among(desk, spots); // any other number
        };
    }

    private Turn changed(Desk desk, String name) {
        return value.map(said -> desk.spot(name)
                        .flatMap(spot -> AmendParts.beside(desk, spot, said))
                        .orElseGet(() -> rewritten(desk, name, said)))
                .orElseGet(() -> desk.reopen(name));
    }

    /** The answer of a spot, said anew; what was heard is acknowledged where another question is open (C-6). */
    static Turn rewritten(Desk desk, String name, String said) {
        var open = desk.pending().map(Spot::name).filter(asked -> !asked.equals(name));
        if (open.isPresent() && !Take.isSentence(said)) {
            var amended = desk.spot(name).flatMap(spot -> SecondThought.amended(desk, spot, said));
            if (amended.isPresent()) {
                return amended.get();
            }
        }
        var reopened = desk.reopened(name);
        return new Take(said).made(reopened.talk(), reopened.session());
    }
}
