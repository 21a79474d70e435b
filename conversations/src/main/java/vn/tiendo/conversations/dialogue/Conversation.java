package vn.tiendo.conversations.dialogue;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Noticed;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Reached;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Shown;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.listening.Listening;
import vn.tiendo.conversations.screens.Talk;

/** The engine: what one message, one carried-out order or one view leads to. Pure. */
public final class Conversation {
    private Conversation() {}

    /** Turns what was heard into the next session, replies and at most one order, or wants something looked up first. */
    public static Reached turn(Session session, Heard heard, Situation situation) {
        return Reached.by(() -> turned(session, heard, situation));
    }

    private static Turn turned(Session session, Heard heard, Situation situation) {
        var turn = Listening.heard(session, new Talk(heard, situation)).made();
        return turn.order().isPresent() ? answeredHere(turn, heard, situation) : turn;
    }

    /** The answer to an order is said, and may be answered, on the channel where the order was given. */
    private static Turn answeredHere(Turn turn, Heard heard, Situation situation) {
        var shown = Optional.ofNullable(turn.session().shown().get(heard.channel()))
                .orElseGet(() -> Shown.at(situation.now(), Optional.empty(), List.of()));
        return new Turn(turn.session().showing(heard.channel(), shown), turn.replies(), turn.order(), turn.forget());
    }

    /** Answers a carried-out order: the receipt with the figures read at that moment, or the question asked again. */
    public static Reached settle(Session session, Order order, Outcome outcome, Situation situation, Stored stored) {
        return Reached.by(() -> new Settling(session, order, situation, stored).settled(outcome));
    }

    /** Turns a notice for whoever is to be told on {@code channel}; says it, drops it, or has it wait. */
    public static Noticed notice(Session session, Notice notice, String channel, Situation situation, Stored stored) {
        return new Noticing(session, channel, situation, stored).noticed(notice);
    }

    /** Fills in the totals of a board, if the speaker may see them and others may listen (C-33). */
    public static Message totals(View.BoardProgress view, Situation situation, Stored stored) {
        return FigureAnswers.totals(view, situation, stored);
    }

    /**
     * Fills a view, if the speaker may see it; otherwise says so without telling whether there is data (I-5). Where no
     * pictures are shown, there is none and no way to one.
     */
    public static Message show(View view, Situation situation, Stored stored, Abilities abilities) {
        var answer = abilities.can(Abilities.Ability.PICTURES)
                ? FigureAnswers.showing(view, situation, stored)
                : FigureAnswers.show(view.plain(), situation, stored);
        return Flows.DIRECTORY.leadingOn(answer, situation.memberships());
    }
}
