package vn.tiendo.conversations.screens;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Shown;
import vn.tiendo.conversations.Sight;

/** What somebody had before their eyes when they said what was heard: the one place that decides it (C-4, C-5, C-63). */
public record Eyes(Session session, Heard heard) {
    private static final Duration SEEN = Duration.ofMinutes(30);

    /** Whether it may answer the open question of {@code draft}: it was said after that was shown, here or elsewhere. */
    public boolean mayAnswer(Draft draft) {
        var here = last().filter(shown -> shown.after() >= draft.askedAfter() && shown.after() != Shown.UNTOLD);
        return here.isPresent() ? heard.sight().perhapsPast(draft.askedAfter()) : isYounger(draft);
    }

    /** Asked elsewhere: only the clock can tell; platforms tell whole seconds. */
    private boolean isYounger(Draft draft) {
        return !heard.sight().equals(Sight.NONE)
                && !heard.sentAt().isBefore(draft.askedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whether it may mean the buttons shown last here. */
    public boolean mayMean(Shown last) {
        return heard.sight().perhapsPast(last.after());
    }

    /** Whether the review of that tag was the last thing shown here, had certainly been seen, and is not long ago. */
    public boolean saw(String review) {
        return last().filter(shown -> shown.review().equals(Optional.of(review)))
                .filter(this::surely)
                .filter(shown -> !heard.sentAt().isAfter(shown.at().plus(SEEN)))
                .isPresent();
    }

    private boolean surely(Shown shown) {
        return heard.sight().surelyPast(shown.after());
    }

    private Optional<Shown> last() {
        return Optional.ofNullable(session.shown().get(heard.channel()));
    }
}
