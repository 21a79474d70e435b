package vn.tiendo.conversations.moves;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Shown;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Review;
import vn.tiendo.conversations.screens.Talk;

/**
 * Agrees to the review. It counts for the review that was seen, or that one is shown again with what changed (C-5).
 *
 * @param review the tag of the review whose button was pressed; empty if the yes was typed
 */
public record Confirm(Optional<String> review) implements Move {
    private static final Duration SEEN = Duration.ofMinutes(30);

    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        if (desk.pending().isPresent()) {
            return desk.ask(Phrases.STALE);
        }
        var stands = desk.review();
        var shown = Optional.ofNullable(session.shown().get(talk.heard().channel()));
        var isSeen = review.map(stands.tag()::equals)
                .orElseGet(() ->
                        shown.filter(last -> isSeen(last, stands, talk.heard())).isPresent());
        return isSeen ? talk.ordered(session, List.of(), desk.progress(), desk.draft()) : again(desk, stands, shown);
    }

    /** A typed yes counts if the review was the last thing seen here, and not long ago. */
    private static boolean isSeen(Shown last, Review stands, Heard heard) {
        return last.review().equals(Optional.of(stands.tag()))
                && !heard.sentAt().isBefore(last.at().truncatedTo(ChronoUnit.SECONDS))
                && !heard.sentAt().isAfter(last.at().plus(SEEN));
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
