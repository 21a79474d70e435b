package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Review;
import vn.tiendo.conversations.screens.Talk;

/**
 * Reopens a line of the review. "sửa 3" is the third line, but may also be a new count of 3: it is asked where lines are
 * not tapped (C-9).
 *
 * @param typed whether it was typed and may be the count
 */
public record ReopenLine(int number, boolean typed) implements Move {
    private static final String COUNT = "count";

    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        if (desk.pending().isPresent()) {
            return typed ? new ChooseChange().made(talk, session) : desk.ask(Phrases.STALE);
        }
        var lines = desk.review().lines();
        if (number < 1 || number > lines.size()) {
            return beyond(desk);
        }
        var counts = typed && number > 0 ? desk.spots(COUNT) : List.<Spot<?>>of();
        return counts.isEmpty() || isCount(desk, counts)
                ? reopened(desk, lines.get(number - 1))
                : talk.say(session, lineOrCount(desk, lines.get(number - 1), counts));
    }

    /** There is no such line: it is a count if there is one. */
    private Turn beyond(Desk desk) {
        if (!typed) {
            return desk.ask(Phrases.STALE);
        }
        return number > 0 && desk.spots(COUNT).size() == 1
                ? new Rewrite(COUNT, Optional.of(Integer.toString(number))).made(desk.talk(), desk.session())
                : desk.ask("Không có dòng " + number + ".");
    }

    /** A count of that many is no new one. */
    private boolean isCount(Desk desk, List<Spot<?>> counts) {
        return !desk.talk().heard().abilities().can(Abilities.Ability.NUMBERED_LISTS)
                || counts.stream()
                        .anyMatch(spot -> desk.spelled(spot.name()).equals(Optional.of(Integer.toString(number))));
    }

    private static Turn reopened(Desk desk, Review.Line line) {
        var spots = line.spots().stream()
                .flatMap(name -> desk.spot(name).stream())
                .filter(spot -> spot.only().isEmpty())
                .toList();
        return spots.size() == 1 ? desk.reopen(spots.getFirst().name()) : Choosing.among(desk, spots);
    }

    private Message lineOrCount(Desk desk, Review.Line line, List<Spot<?>> counts) {
        var draft = desk.draft();
        var buttons = new ArrayList<Button>();
        buttons.add(new Press.Line(draft.tag(), draft.revision(), number)
                .button("Sửa dòng " + number + ": " + line.item().label()));
        for (var count : counts) {
            buttons.add(new Press.Pick(draft.tag(), draft.revision(), count.name(), "=" + number)
                    .button(Choosing.label(desk, count, counts) + " là " + number));
        }
        return Message.of("“sửa " + number + "”: đồng chí muốn sửa dòng " + number + " hay ghi số " + number + "?")
                .with(Choosing.withWayOut(desk, buttons));
    }
}
