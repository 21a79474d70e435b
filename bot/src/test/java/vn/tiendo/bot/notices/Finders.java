package vn.tiendo.bot.notices;

import java.time.InstantSource;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.situation.Boards;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;

/** The clockworks that find whom to tell something, for tests of what stands on them; not kept to one instance. */
public record Finders(Clockwork endedMemberships, Clockwork awaitedDecisions) {
    public static Finders of(Store store, Boards boards, Situations situations, Notices notices, InstantSource clock) {
        return new Finders(
                new EndedMemberships(store, situations, notices, clock),
                new AwaitedDecisions(store, boards, situations, notices, clock));
    }
}
