package vn.tiendo.bot.answer;

import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Noticed;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.dialogue.Conversation;

/** What turns messages: {@link Conversation}, unless a test needs one that fails. */
public interface Engine {
    Turn turn(Session session, Heard heard, Situation situation);

    Turn settle(Session session, Order order, Outcome outcome, Situation situation, Stored stored);

    Message show(View view, Situation situation, Stored stored);

    Noticed notice(Session session, Notice notice, String channel, Situation situation, Stored stored);

    /** The engine of the service. */
    static Engine conversation() {
        return new Engine() {
            @Override
            public Turn turn(Session session, Heard heard, Situation situation) {
                return Conversation.turn(session, heard, situation);
            }

            @Override
            public Turn settle(Session session, Order order, Outcome outcome, Situation situation, Stored stored) {
                return Conversation.settle(session, order, outcome, situation, stored);
            }

            @Override
            public Noticed notice(Session session, Notice notice, String channel, Situation situation, Stored stored) {
                return Conversation.notice(session, notice, channel, situation, stored);
            }

            @Override
            public Message show(View view, Situation situation, Stored stored) {
                return Conversation.show(view, situation, stored);
            }
        };
    }
}
