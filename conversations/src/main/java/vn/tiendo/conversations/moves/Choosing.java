package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Phrases;
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
        return asked(desk, "Đồng chí sửa dòng nào? Có thể nhắn, ví dụ: sửa 2.", buttons);
    }

    /** Which answer. */
    static Turn among(Desk desk, List<? extends Spot<?>> spots) {
        var draft = desk.draft();
        var buttons = spots.stream()
                .map(spot ->
                        new Press.Reopen(draft.tag(), draft.revision(), spot.name()).button(label(desk, spot, spots)))
                .toList();
        var example = example(desk, spots)
                .map(words -> " Có thể nhắn, ví dụ: " + words + ".")
                .orElse("");
        return asked(desk, "Đồng chí sửa nội dung nào?" + example, buttons);
    }

    /** What works for the answers that there are. */
    private static Optional<String> example(Desk desk, List<? extends Spot<?>> spots) {
        return spots.stream().anyMatch(spot -> spot.asking().key().equals("count"))
                ? Optional.of("sửa số người 3")
                : spots.stream()
                        .map(spot -> label(desk, spot, spots))
                        .filter(label -> !label.endsWith(")"))
                        .map(label -> "sửa " + Phrases.inside(label))
                        .findFirst();
    }

    private static Turn asked(Desk desk, String question, List<Button> buttons) {
        return desk.talk().say(desk.session(), Message.of(question).with(withWayOut(desk, buttons)));
    }

    /** The same choices and one that changes nothing (C-60). */
    static List<Button> withWayOut(Desk desk, List<Button> buttons) {
        var all = new ArrayList<>(buttons);
        all.add(new Press.Steer(desk.draft().tag(), desk.draft().revision(), Press.Turning.KEEP)
                .button("Không sửa nữa"));
        return List.copyOf(all);
    }

    /** What an answer is called; of several facts with its line, unless it stands for all of them. */
    static String label(Desk desk, Spot<?> spot, List<? extends Spot<?>> spots) {
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
