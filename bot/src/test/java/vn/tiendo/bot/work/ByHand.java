package vn.tiendo.bot.work;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Noticed;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.View;

/** The engine of the service, which gives an order that a test has made when it hears its name. */
final class ByHand implements Engine {
    private final Engine engine = Engine.conversation();
    private final Map<String, Order> orders = new ConcurrentHashMap<>();

    /** The words that give the order. */
    String giving(Order order) {
        var words = "lệnh " + orders.size();
        orders.put(words, order);
        return words;
    }

    @Override
    public Turn turn(Session session, Heard heard, Situation situation, Stored stored) {
        return heard.input() instanceof Input.Words(var words) && orders.containsKey(words)
                ? new Turn(session, List.of(), Optional.of(Objects.requireNonNull(orders.get(words))), false)
                : engine.turn(session, heard, situation, stored);
    }

    @Override
    public Turn settle(Session session, Order order, Outcome outcome, Situation situation, Stored stored) {
        return orders.containsValue(order)
                ? new Turn(
                        session,
                        List.of(new Reply.Say(Message.of(outcome.getClass().getSimpleName()))),
                        Optional.empty(),
                        false)
                : engine.settle(session, order, outcome, situation, stored);
    }

    @Override
    public Message show(View view, Situation situation, Stored stored, Abilities abilities) {
        return engine.show(view, situation, stored, abilities);
    }

    @Override
    public Message totals(View.BoardProgress view, Situation situation, Stored stored) {
        return engine.totals(view, situation, stored);
    }

    @Override
    public Noticed notice(Session session, Notice notice, String channel, Situation situation, Stored stored) {
        return engine.notice(session, notice, channel, situation, stored);
    }
}
