package vn.tiendo.conversations.moves;

import java.util.List;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.screens.Talk;

/** Opens what was reported as a draft, with what a changed message says of it now; a draft that was open rests. */
public record SayAgain(Draft draft, Understanding understanding, String words) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var opening = Opening.merged(talk, draft, understanding, words);
        return talk.ask(session.park().with(opening.draft()), List.of(), opening.notes());
    }
}
