package vn.tiendo.bot.work;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import vn.tiendo.bot.notices.OneInstance;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.running.Instance;
import vn.tiendo.bot.store.Leases;
import vn.tiendo.bot.store.Trail;

/** Makes the clockwork of the audit trail, which looks on one instance at a time. */
@Factory
final class ChainingFactory {
    @Singleton
    Clockwork audit(Trail trail, Leases leases, Instance instance, InstantSource clock) {
        return new OneInstance(new Chaining(trail), leases, instance, clock);
    }
}
