package vn.tiendo.conversations.moves;

import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Spot;

/** The screens on which one chooses what to change. */
final class Choosing {
    private Choosing() {}

    /** Which line of the review. */
    static Turn line(Desk desk) {
        var lines = desk.review().lines();
        var draft = desk.draft();
        var buttons = IntStream.rangeClosed(1, lines.size())
                .mapToObj(at -> new Press.Line(draft.tag(), draft.revision(), at)
                        .button("Dòng " + at + ": " + lines.get(at - 1).item().label()))
                .toList();
        return desk.talk()
                .say(
                        desk.session(),
                        Message.of("Đồng chí sửa dòng nào? Có thể nhắn, ví dụ: sửa 2.")
                                .with(buttons));
    }

    /** Which answer. */
    static Turn among(Desk desk, List<? extends Spot<?>> spots) {
        var draft = desk.draft();
        var buttons = spots.stream()
                .map(spot ->
                        new Press.Reopen(draft.tag(), draft.revision(), spot.name()).button(label(desk, spot, spots)))
                .toList();
        return desk.talk()
                .say(
                        desk.session(),
                        Message.of("Đồng chí sửa nội dung nào? Có thể nhắn, ví dụ: sửa số người 3.")
                                .with(buttons));
    }

    /** What an answer is called; of several facts with its line, unless it stands for all of them. */
    private static String label(Desk desk, Spot<?> spot, List<? extends Spot<?>> spots) {
        var asking = spot.asking();
        var isForAll = asking.isShared()
                && spots.stream()
                                .filter(other -> other.asking().key().equals(asking.key()))
                                .count()
                        == 1;
        return desk.progress().sheets().size() == 1 || isForAll
                ? asking.label()
                : asking.label() + " (dòng " + spot.sheet() + ")";
    }
}
