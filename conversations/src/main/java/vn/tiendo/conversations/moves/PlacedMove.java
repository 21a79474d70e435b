package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/**
 * A move with where it is made.
 *
 * @param session the session it is made in: a pressed draft may have been woken first
 * @param forgets whether the words that meant it must be kept nowhere (I-6)
 */
public record PlacedMove(Talk talk, Session session, Move move, boolean forgets) {
    public PlacedMove(Talk talk, Session session, Move move) {
        this(talk, session, move, false);
    }

    /** The same, its words kept nowhere. */
    public PlacedMove forgetting() {
        return new PlacedMove(talk, session, move, true);
    }

    public Turn made() {
        var turn = move.made(talk, session);
        return forgets ? new Turn(turn.session(), turn.replies(), turn.order(), true) : turn;
    }
}
