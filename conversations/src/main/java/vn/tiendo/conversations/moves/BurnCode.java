package vn.tiendo.conversations.moves;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Has a code that all of a group have seen looked at, by which it ceases to be good (C-62); the message is not kept. */
public record BurnCode(String code) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var order = new Order.CheckCode(talk.heard().id() + ":check", code);
        return new Turn(session, List.of(), Optional.of(order), true);
    }
}
