package vn.tiendo.bot.notices;

import java.time.InstantSource;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Grants;
import vn.tiendo.bot.store.Store;

/** The clockwork that finds whom to tell something, for tests of what stands on it; not kept to one instance. */
public record Finders(Clockwork endedMemberships) {
    public static Finders of(Store store, Situations situations, Notices notices, InstantSource clock) {
        return new Finders(new EndedMemberships(store, situations, notices, clock));
    }

    /** What tells administrators that a platform lets the service act no more. */
    public static Clockwork deadGrants(Grants grants, Store store, Notices notices, InstantSource clock) {
        return new DeadGrants(grants, store.people(), notices, clock);
    }
}
