package vn.tiendo.conversations.dialogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.Welcome;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.questions.Flow;
import vn.tiendo.conversations.questions.Phrases;

/** What a pressed button does. */
record Pressing(Talk talk, Session session) {
    Turn pressed(Press press) {
        return switch (press) {
            case Press.Pick(var draft, var revision, var spot, var choice) ->
                bound(draft, revision, drafting -> drafting.picked(spot, choice));
            case Press.Steer(var draft, var revision, var move) ->
                bound(draft, revision, drafting -> steered(drafting, move));
            case Press.Reopen(var draft, var revision, var spot) ->
                bound(draft, revision, drafting -> drafting.reopen(spot));
            case Press.Line(var draft, var revision, var number) ->
                bound(draft, revision, drafting -> drafting.editLine(number));
            case Press.Confirm(var draft, var review) -> confirmed(draft, review);
            case Press.Resume(var tag) ->
                session.tagged(tag)
                        .map(draft -> new Afresh(talk, session).resumed(draft))
                        .orElseGet(() -> closed(tag));
            case Press.Drop(var tag) ->
                session.tagged(tag)
                        .map(draft -> new Afresh(talk, session).dropped(draft))
                        .orElseGet(() -> closed(tag));
            case Press.Start(var flow) -> start(flow);
            case Press.Code(var code) ->
                talk.isStranger()
                        ? new Drafting(talk, session, Doorstep.joining(talk)).words(code)
                        : talk.ask(session, Welcome.alreadyJoined());
            case Press.Me() -> talk.isStranger() ? talk.ask(session) : Afresh.menu(talk, session, List.of());
            case Press.NotMe() ->
                talk.isStranger()
                        ? talk.ask(session)
                        : new Turn(
                                session,
                                List.of(),
                                java.util.Optional.of(
                                        new Order.Leave(talk.heard().id())),
                                false);
        };
    }

    private static Turn steered(Drafting drafting, Press.Move move) {
        return switch (move) {
            case BACK -> drafting.back();
            case SKIP -> drafting.skip();
            case KEEP -> drafting.keep();
            case LATER -> drafting.later();
            case CANCEL -> drafting.cancel();
            case EDIT -> drafting.chooseEdit();
            case NEW -> drafting.startNew();
        };
    }

    /** A button of a draft as it stands now; an older one answers nothing. */
    private Turn bound(String tag, int revision, Function<Drafting, Turn> does) {
        var draft = session.tagged(tag);
        if (draft.isEmpty()) {
            return closed(tag);
        }
        var awake = session.resume(draft.get());
        return draft.get().revision() == revision
                ? does.apply(new Drafting(talk, awake, draft.get()))
                : talk.ask(awake, Phrases.STALE);
    }

    private Turn confirmed(String tag, String review) {
        return session.tagged(tag)
                .map(draft -> new Drafting(talk, session.resume(draft), draft).confirm(review))
                .orElseGet(() -> closed(tag));
    }

    private Turn closed(String tag) {
        return session.filed(tag)
                .map(filed -> talk.ask(session, Phrases.filedAlready(filed.number())))
                .orElseGet(() -> session.open().isPresent()
                        ? talk.ask(session, Phrases.GONE)
                        : Afresh.menu(talk, session, List.of(Phrases.GONE)));
    }

    private Turn start(String name) {
        var flow = Flows.named(name);
        if (talk.isStranger() || flow.isEmpty()) {
            return talk.ask(session, Phrases.GONE);
        }
        return new Afresh(talk, session).started(flow.get(), nothingSaid(flow.get()), "");
    }

    /** What a button says beyond the flow it starts. */
    static Understanding nothingSaid(Flow flow) {
        var intent = flow.intents().stream().min(Comparator.naturalOrder()).orElse(Intent.OUT_OF_SCOPE);
        return new Understanding(intent, new LinkedHashMap<>(), List.of(), List.of());
    }
}
