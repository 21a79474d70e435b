package vn.tiendo.bot.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Posted;

/**
 * What commits leave to be sent without another look into the store. A look of this instance that comes between a commit and its return
 * has seen, and perhaps sent, the same messages: it voids what is expected by then, so that nothing is sent twice.
 */
final class Handovers {
    private final Map<String, Handover> expected = new ConcurrentHashMap<>();

    /** An outbox under a lease that was taken then, and the chat that it was just answered in. */
    record Leased(List<Posted> outbox, Instant at, Optional<Endpoint> chat) {
        static Leased nothing(Instant now) {
            return new Leased(List.of(), now, Optional.empty());
        }
    }

    /** That of one commit, empty until it is done; told apart by identity. */
    static final class Handover {
        private volatile Optional<Leased> left = Optional.empty();

        void leaves(Leased leased) {
            left = Optional.of(leased);
        }
    }

    /** A commit that takes the lease is about to be tried. */
    Handover expect(String conversation) {
        var handover = new Handover();
        expected.put(conversation, handover);
        return handover;
    }

    /** What the last commit left, once. */
    Optional<Leased> take(String conversation) {
        return Optional.ofNullable(expected.remove(conversation)).flatMap(handover -> handover.left);
    }

    /** This instance has looked for itself. */
    void looked(String conversation) {
        expected.remove(conversation);
    }
}
