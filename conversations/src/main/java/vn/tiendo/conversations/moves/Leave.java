package vn.tiendo.conversations.moves;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Leaves the chat to nobody. */
public record Leave() implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        return new Turn(
                session, List.of(), Optional.of(new Order.Leave(talk.heard().id())), false);
    }
}
