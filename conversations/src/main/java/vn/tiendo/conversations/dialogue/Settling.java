package vn.tiendo.conversations.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Filed;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Sight;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.Tags;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.moves.Desk;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Settled;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;

/** What comes of a carried-out order for the session: said by its flow, kept here. */
record Settling(Session session, Order order, Situation situation, Stored stored) {
    private static final String NOWHERE = "";
    private static final Abilities ANYWHERE =
            new Abilities(Set.of(Abilities.Ability.NUMBERED_LISTS), Integer.MAX_VALUE, Integer.MAX_VALUE);

    Turn settled(Outcome outcome) {
        var gist = draft().map(draft -> talk().progress(draft).gist()).orElse("");
        return switch (Flows.settled(new Settled(order, outcome, gist, situation, stored))) {
            case Ending.Done(var message, var filed) -> done(message, filed, gist);
            case Ending.Again(var key, var why) -> again(key, why);
            case Ending.Answered(var key, var canonical) -> answered(key, canonical);
            case Ending.Joined(var message) -> talk().say(session.drop(order.id()), message);
            case Ending.Stranger(var why) ->
                ask(Session.empty().with(joining().failedOnce(situation.now())), List.of(why));
        };
    }

    private Optional<Draft> draft() {
        return session.tagged(Tags.of(order.id()));
    }

    private Turn done(Message message, Optional<Long> filed, String gist) {
        var kept = session.drop(order.id());
        var next = filed.map(number -> kept.filing(new Filed(Tags.of(order.id()), number, gist, refs())))
                .orElse(kept);
        return talk().ask(next, List.of(new Reply.Say(message)), List.of());
    }

    /** The messages that the draft came from. */
    private List<String> refs() {
        return draft().stream()
                .flatMap(draft -> draft.answers().values().stream())
                .flatMap(answer -> answer.message().stream())
                .distinct()
                .toList();
    }

    private Turn answered(String key, String canonical) {
        var draft = session.open().orElseGet(this::joining);
        var answer = new Answer.Given(canonical, Optional.empty());
        return ask(session.with(draft.with(Spot.name(1, key), answer, situation.now())), List.of());
    }

    private Draft joining() {
        return Draft.begin(order.id() + ":again", List.of(Flows.joining().name()), situation.now());
    }

    private Turn again(String key, String why) {
        var draft = draft();
        if (draft.isEmpty()) {
            return talk().say(session, Message.of(why));
        }
        var awake = session.resume(draft.get());
        var asked = Desk.of(talk(), awake)
                .flatMap(desk -> desk.spot(Spot.name(1, key)))
                .map(spot -> awake.with(draft.get().reopen(spot.name(), situation.now())))
                .orElse(awake);
        return ask(asked, List.of(why));
    }

    private Turn ask(Session next, List<String> notes) {
        return talk().ask(next, List.of(), notes);
    }

    /** An order is settled by nobody's words: it is said where the order came from, now. */
    private Talk talk() {
        var last = session.shown().lastEntry();
        var channel = last == null ? NOWHERE : last.getKey();
        return new Talk(
                new Heard(
                        order.id(),
                        Optional.empty(),
                        channel,
                        new Input.Words(""),
                        situation.now(),
                        Sight.ALL,
                        false,
                        ANYWHERE),
                situation);
    }
}
