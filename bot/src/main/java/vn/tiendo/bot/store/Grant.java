package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.bot.settings.Secret;

/**
 * What a platform gave us the right to act by: a token for calls, and one that buys the next pair and works only once.
 *
 * @param version how often it was written
 * @param seeds digests of the configured tokens that it ever began with; none of them begins it anew
 * @param access the token for calls; empty until the first pair was bought
 * @param refresh what buys the next pair
 */
public record Grant(long version, List<String> seeds, Optional<Access> access, Secret refresh, State state) {
    public Grant {
        seeds = List.copyOf(seeds);
    }

    /**
     * A token for calls.
     *
     * @param from when it was bought
     */
    public record Access(Secret token, Instant from, Instant until) {}

    /** What is known of the refresh token. */
    public sealed interface State {
        /** It was never sent. */
        record Unspent() implements State {}

        /** It is about to be sent, or was; it must not be sent again. */
        record Claimed(Instant at) implements State {}

        /** It is used up and bought nothing; a person must consent anew. {@code why} carries no token. */
        record Dead(String why, Instant at) implements State {}
    }

    /** A grant that begins with a configured token. */
    public static Grant begun(String seed, Secret refresh) {
        return new Grant(1, List.of(seed), Optional.empty(), refresh, new State.Unspent());
    }

    /** Begun anew with another configured token; the token for calls is kept as long as it is good. */
    public Grant again(String seed, Secret other) {
        return new Grant(
                version + 1,
                Stream.concat(seeds.stream(), Stream.of(seed)).toList(),
                access,
                other,
                new State.Unspent());
    }

    public Grant now(State other) {
        return new Grant(version + 1, seeds, access, refresh, other);
    }

    /** The next pair. */
    public Grant bought(Access next, Secret nextRefresh) {
        return new Grant(version + 1, seeds, Optional.of(next), nextRefresh, new State.Unspent());
    }
}
