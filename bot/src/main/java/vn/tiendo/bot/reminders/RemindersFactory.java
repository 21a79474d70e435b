package vn.tiendo.bot.reminders;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import vn.tiendo.bot.notices.DailyNotices;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.running.Instance;
import vn.tiendo.bot.situation.Remindings;
import vn.tiendo.bot.store.Diary;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Leases;

/** Makes the clockwork that reminds. */
@Factory
final class RemindersFactory {
    /** Longer than the planning of a nationwide day takes. */
    private static final Duration RIGHT = Duration.ofMinutes(1);

    @Singleton
    Clockwork reminders(
            Remindings remindings,
            DailyNotices notices,
            Diary diary,
            Leases leases,
            Instance instance,
            InstantSource clock) {
        return new ReminderClock(remindings::now, notices::leave, diary, () -> take(leases, instance, clock), clock);
    }

    private static boolean take(Leases leases, Instance instance, InstantSource clock) {
        var now = clock.instant();
        return leases.take("reminders", new Lease(instance.id(), now.plus(RIGHT)), now);
    }
}
