package vn.tiendo.conversations.moves;

import java.util.List;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;

/** Asks whether words are the free text that was asked for or something new (C-6). */
public record Doubt(String words) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return desk.pending().map(spot -> asked(desk, spot)).orElseGet(desk::ask);
    }

    private Turn asked(Desk desk, Spot<?> spot) {
        var said = words.strip();
        var offering =
                desk.draft().offering(spot.name(), List.of(said), desk.talk().now());
        var message = Message.of(
                Phrases.quoted(said) + " là việc mới hay là câu trả lời?",
                new Press.Steer(offering.tag(), offering.revision(), Press.Turning.NEW).button("Báo việc mới"),
                new Press.Pick(
                                offering.tag(),
                                offering.revision(),
                                spot.name(),
                                Choice.of("", said).tag())
                        .button("Đó là tên đơn vị"));
        return desk.talk().say(desk.session().with(offering), message);
    }
}
