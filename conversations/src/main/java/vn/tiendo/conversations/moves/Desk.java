package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.DraftProgress;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Review;
import vn.tiendo.conversations.screens.Talk;

/** The open draft as it lies before somebody: what it is about and how far it has come. */
public record Desk(Talk talk, Session session, Draft draft, DraftProgress progress) {
    /** The desk of an open draft. */
    public static Optional<Desk> of(Talk talk, Session session) {
        return session.open().map(draft -> new Desk(talk, session, draft, talk.progress(draft)));
    }

    /** The desk of a session whose move is about its open draft. */
    static Desk in(Talk talk, Session session) {
        return of(talk, session)
                .orElseThrow(() -> new IllegalStateException("expected an open draft to move in, found none"));
    }

    public Optional<Spot<?>> pending() {
        return progress.pending();
    }

    public Review review() {
        return Review.of(draft, progress);
    }

    /** The question of that name, if it applies. */
    public Optional<Spot<?>> spot(String name) {
        return progress.spot(name);
    }

    /** The questions under that key that apply, one per sheet; where one answer serves several, it alone. */
    public List<Spot<?>> spots(String key) {
        var spots = new ArrayList<Spot<?>>();
        for (var sheet = 1; sheet <= progress.sheets().size(); sheet++) {
            spot(Spot.name(sheet, key))
                    .filter(spot -> spots.isEmpty()
                            || !spot.asking().isShared()
                            || draft.answers().containsKey(spot.name()))
                    .ifPresent(spots::add);
        }
        return spots;
    }

    /** The spelling of what was answered at a spot. */
    public Optional<String> spelled(String spot) {
        return Optional.ofNullable(draft.answers().get(spot)).flatMap(Answer::spelling);
    }

    Answer.Given said(String canonical) {
        return new Answer.Given(canonical, talk.heard().ref());
    }

    /** Asks what is open, after these notes. */
    Turn ask(String... notes) {
        return talk.ask(session, notes);
    }

    /** Asks what is open once the draft is {@code next}. */
    Turn ask(Draft next, String... notes) {
        return talk.ask(session.with(next), notes);
    }

    /** Asks that question next, its answer kept until there is a new one (C-8). */
    Turn reopen(String name) {
        return ask(draft.reopen(name, talk.now()));
    }

    /** The same desk with a question reopened. */
    Desk reopened(String name) {
        return in(talk, session.with(draft.reopen(name, talk.now())));
    }

    /** Keeps an answer; asks the store first where only the store knows. */
    Turn given(Spot<?> spot, Answer answer) {
        var lookup = spot.asking().lookup();
        if (lookup.isPresent() && answer.spelling().isPresent()) {
            var order = lookup.get()
                    .apply(talk.heard().id() + ":check", answer.spelling().get());
            return new Turn(session, List.of(), Optional.of(order), false);
        }
        return ask(draft.with(spot.name(), answer, talk.now()));
    }

    /** Does what a choice of a question says. */
    Turn chosen(Spot<?> spot, Choice choice) {
        return switch (choice.effect()) {
            case Choice.Effect.Says(var canonical) -> given(spot, said(canonical));
            case Choice.Effect.SaysOf(var key, var canonical) ->
                ask(draft.closed(talk.now()).with(Spot.name(spot.sheet(), key), said(canonical), talk.now()));
            case Choice.Effect.Reopens(var key) -> new Reopen(Spot.name(spot.sheet(), key)).made(talk, session);
            case Choice.Effect.Invites(var invitation) -> ask(invitation);
            case Choice.Effect.Cancels() -> new Cancel().made(talk, session);
        };
    }
}
