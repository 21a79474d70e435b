package vn.tiendo.conversations.moves;

import java.util.Optional;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.reporting.SubCounts;
import vn.tiendo.conversations.screens.Talk;

/**
 * Opens what was reported as a draft, to be changed; a draft that was open rests.
 *
 * @param field the key of the answer that is to be changed; empty if nobody said
 * @param value what it is to be
 */
public record Correct(Draft draft, Optional<String> field, Optional<String> value) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var opened = session.park().with(draft);
        var desk = Desk.in(talk, opened);
        return field.filter(key -> !desk.spots(key).isEmpty())
                .map(key -> key.equals(SubCounts.KEY) && value.isPresent()
                        ? new AmendParts(value.get())
                        : new Rewrite(key, value))
                .orElseGet(ChooseChange::new)
                .made(talk, opened);
    }
}
