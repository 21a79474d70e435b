package vn.tiendo.bot.work;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.bot.channel.Evidence;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Landed;
import vn.tiendo.bot.store.StoredUpdate;
import vn.tiendo.conversations.Sight;

/**
 * How far somebody had been shown a conversation when they said something, from what the platform tells of it: the order of its
 * messages and its own clock on both sides. Our clock, which may be wrong, is not asked (C-4, C-63).
 *
 * @param of the name by which pages know the conversation
 * @param tells whether messages of the channel arrive by being sent; else the page must say what it had drawn
 */
record Sights(StoredUpdate row, Kept kept, String of, boolean tells) {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    Sight from(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Forward _ -> Sight.NONE;
            case Evidence.Drawn(var conversation, var entry) ->
                conversation.equals(of) ? new Sight(entry, entry) : new Sight(0, 0);
            case Evidence.None _ -> tells ? byTime(Long.MAX_VALUE) : ofOlderPage();
            case Evidence.Reply(var ref) -> byTime(upTo(ref));
        };
    }

    /** A tab that was opened before a release in which pages say what they had drawn: what waited in it confirms nothing. */
    private Sight ofOlderPage() {
        boolean waited = row.sentAt().plus(AT_ONCE).isBefore(row.receivedAt());
        return new Sight(waited ? 0 : Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** Times are compared in whole seconds, which is all that some platforms tell. */
    private Sight byTime(long most) {
        if (isLate()) {
            return Sight.NONE;
        }
        var said = row.sentAt().truncatedTo(ChronoUnit.SECONDS);
        return new Sight(
                Math.min(most, last(landed -> second(landed).isBefore(said))),
                Math.min(most, last(landed -> !second(landed).isAfter(said))));
    }

    /** A later one of the same chat was handled before. */
    private boolean isLate() {
        return kept.said().getOrDefault(row.endpoint(), Instant.MIN).isAfter(row.sentAt());
    }

    private static Instant second(Landed landed) {
        return landed.at().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Up to the message that is answered, or the one before it if it is one of somebody else's. */
    private long upTo(String ref) {
        return last(landed -> landed.ref().equals(ref) || isBefore(landed.ref(), ref));
    }

    private static boolean isBefore(String one, String other) {
        return isNumber(one) && isNumber(other) && Long.parseLong(one) < Long.parseLong(other);
    }

    private static boolean isNumber(String ref) {
        return ref.matches("\\d{1,18}");
    }

    private long last(Predicate<Landed> which) {
        return here().stream().filter(which).mapToLong(Landed::entry).max().orElse(0);
    }

    private List<Landed> here() {
        return kept.landed().stream()
                .filter(landed -> landed.endpoint().equals(row.endpoint()))
                .toList();
    }
}
