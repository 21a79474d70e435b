package vn.tiendo.conversations.moves;

import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Prompt;
import vn.tiendo.conversations.screens.Talk;

/** Presses a choice of a question. */
public record Pick(String spot, String choice) implements Move {
    private static final String VALUE = "=";

    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        var asked = desk.pending().filter(open -> open.name().equals(spot)).or(() -> desk.spot(spot));
        return asked.flatMap(one -> picked(desk, one)).orElseGet(() -> desk.ask(Phrases.STALE));
    }

    private Optional<Turn> picked(Desk desk, Spot<?> asked) {
        if (choice.startsWith(VALUE)) {
            var value = choice.substring(VALUE.length());
            return Optional.of(
                    new Rewrite(asked.question().key(), Optional.of(value)).made(desk.talk(), desk.session()));
        }
        var offers = desk.draft().offers(asked.name()).stream().map(offer -> Choice.of("", offer));
        return Stream.concat(Prompt.offered(desk.draft(), asked).stream(), offers)
                .filter(one -> one.tag().equals(choice))
                .findFirst()
                .map(one -> desk.chosen(asked, one));
    }
}
