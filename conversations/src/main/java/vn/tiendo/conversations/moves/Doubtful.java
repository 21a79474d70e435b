package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Spot;

/** What is asked about free text that may be one of several names, or is no likely name (C-6). */
final class Doubtful {
    private Doubtful() {}

    static Turn asked(Desk desk, Spot<?> spot, String canonical, List<String> others, String words) {
        if (!others.isEmpty()) {
            return several(desk, spot, canonical, others, words);
        }
        return desk.draft().offers(spot.name()).equals(List.of(canonical))
                ? desk.given(spot, desk.said(canonical))
                : isName(desk, spot, canonical);
    }

    private static Turn several(Desk desk, Spot<?> spot, String first, List<String> others, String words) {
        var offers = new ArrayList<>(List.of(first));
        offers.addAll(others);
        return desk.ask(
                desk.draft().offering(spot.name(), offers, desk.talk().now()),
                Phrases.quoted(words.strip()) + " có thể là:");
    }

    private static Turn isName(Desk desk, Spot<?> spot, String name) {
        var offering =
                desk.draft().offering(spot.name(), List.of(name), desk.talk().now());
        var yes = new Press.Pick(
                offering.tag(),
                offering.revision(),
                spot.name(),
                Choice.of("", name).tag());
        return desk.talk()
                .say(
                        desk.session().with(offering),
                        Message.of(
                                Phrases.quoted(name) + ": đó là tên đơn vị? Nếu không, đồng chí nhập lại tên.",
                                yes.button("Đó là tên đơn vị")));
    }
}
