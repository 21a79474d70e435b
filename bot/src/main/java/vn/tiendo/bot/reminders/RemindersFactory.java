package vn.tiendo.bot.reminders;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.bot.notices.DailyNotices;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.running.Instance;
import vn.tiendo.bot.situation.Remindings;
import vn.tiendo.bot.store.Diary;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Leases;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Reminder;

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
        return new ReminderClock(remindings::now, postbox(notices), diary, () -> take(leases, instance, clock), clock);
    }

    private static Postbox postbox(DailyNotices notices) {
        return new Postbox() {
            @Override
            public boolean isTold(LocalDate day, PersonId person) {
                return notices.isTold(day, person);
            }

            @Override
            public boolean leave(LocalDate day, PersonId person, List<Reminder> reminders) {
                return notices.leave(day, person, reminders);
            }
        };
    }

    private static boolean take(Leases leases, Instance instance, InstantSource clock) {
        var now = clock.instant();
        return leases.take("reminders", new Lease(instance.id(), now.plus(RIGHT)), now);
    }
}
