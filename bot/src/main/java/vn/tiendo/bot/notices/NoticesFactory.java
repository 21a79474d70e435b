package vn.tiendo.bot.notices;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.running.Instance;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Grants;
import vn.tiendo.bot.store.Leases;
import vn.tiendo.bot.store.Store;

/** Makes the clockworks that find whom to tell something, each on one instance at a time. */
@Factory
final class NoticesFactory {
    @Singleton
    Clockwork endedMemberships(
            Store store,
            Situations situations,
            Notices notices,
            Leases leases,
            Instance instance,
            InstantSource clock) {
        return new OneInstance(new EndedMemberships(store, situations, notices, clock), leases, instance, clock);
    }

    @Singleton
    Clockwork deadGrants(
            Grants grants, Store store, Notices notices, Leases leases, Instance instance, InstantSource clock) {
        return new OneInstance(new DeadGrants(grants, store.people(), notices, clock), leases, instance, clock);
    }
}
