package vn.tiendo.conversations.moves;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Shown;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Eyes;
import vn.tiendo.conversations.screens.Review;
import vn.tiendo.conversations.screens.Talk;

/**
 * Agrees to the review. It counts for the review that was seen, or that one is shown again with what changed (C-5).
 *
 * @param review the tag of the review whose button was pressed; empty if the yes was typed
 */
public record Confirm(Optional<String> review) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        if (desk.pending().isPresent()) {
            return desk.ask(Phrases.STALE);
        }
        var stands = desk.review();
        var shown = Optional.ofNullable(session.shown().get(talk.heard().channel()));
        var isSeen =
                review.map(stands.tag()::equals).orElseGet(() -> new Eyes(session, talk.heard()).saw(stands.tag()));
        return isSeen ? talk.ordered(session, List.of(), desk.progress(), desk.draft()) : again(desk, stands, shown);
    }

    private static Turn again(Desk desk, Review stands, Optional<Shown> shown) {
        var before = shown.map(Shown::lines).orElse(List.of());
        var lines = stands.lines();
        var changed = IntStream.rangeClosed(1, before.isEmpty() ? 0 : lines.size())
                .filter(number -> !before.contains(lines.get(number - 1).tag()))
                .boxed()
                .toList();
        return desk.ask(Phrases.changed(changed));
    }
}
