package vn.tiendo.bot.answer;

import java.util.function.Function;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Noticed;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Reached;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.dialogue.Conversation;

/** What turns messages: {@link Conversation}, unless a test needs one that fails. */
public interface Engine {
    /** No honest turn needs more. */
    int MOST_LOOK_UPS = 12;

    Turn turn(Session session, Heard heard, Situation situation, Stored stored);

    Turn settle(Session session, Order order, Outcome outcome, Situation situation, Stored stored);

    Message show(View view, Situation situation, Stored stored, Abilities abilities);

    /** Fills in the totals of a board, where others listen. */
    Message totals(View.BoardProgress view, Situation situation, Stored stored);

    Noticed notice(Session session, Notice notice, String channel, Situation situation, Stored stored);

    /** The engine of the service. */
    static Engine conversation() {
        return new Engine() {
            @Override
            public Turn turn(Session session, Heard heard, Situation situation, Stored stored) {
                return reached(situation, stored, known -> Conversation.turn(session, heard, known));
            }

            @Override
            public Turn settle(Session session, Order order, Outcome outcome, Situation situation, Stored stored) {
                return reached(situation, stored, known -> Conversation.settle(session, order, outcome, known, stored));
            }

            @Override
            public Noticed notice(Session session, Notice notice, String channel, Situation situation, Stored stored) {
                return Conversation.notice(session, notice, channel, situation, stored);
            }

            @Override
            public Message show(View view, Situation situation, Stored stored, Abilities abilities) {
                return Conversation.show(view, situation, stored, abilities);
            }

            @Override
            public Message totals(View.BoardProgress view, Situation situation, Stored stored) {
                return Conversation.totals(view, situation, stored);
            }
        };
    }

    /** Asks on as long as something is to be looked up first. */
    private static Turn reached(Situation situation, Stored stored, Function<Situation, Reached> asking) {
        var known = situation;
        for (int at = 0; at < MOST_LOOK_UPS; at++) {
            switch (asking.apply(known)) {
                case Reached.Turned(var turn) -> {
                    return turn;
                }
                case Reached.Wants(var lookUp) -> known = knowing(known, lookUp, stored);
            }
        }
        throw new IllegalStateException("expected a turn after %d look-ups, found another".formatted(MOST_LOOK_UPS));
    }

    private static <T> Situation knowing(Situation situation, LookUp<T> lookUp, Stored stored) {
        return situation.knowing(lookUp, stored.look(lookUp));
    }
}
