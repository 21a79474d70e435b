package vn.tiendo.conversations.moves;

import java.util.List;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.screens.Talk;

/** The draft by which a stranger joins. */
public final class Joining {
    private Joining() {}

    public static Draft draft(Talk talk) {
        return Draft.begin(
                talk.heard().id(), List.of(Flows.joining().name()), talk.heard().sentAt());
    }
}
