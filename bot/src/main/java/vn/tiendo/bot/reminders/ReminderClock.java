package vn.tiendo.bot.reminders;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.reminding.Reminding;

/** Leaves each day's reminders, at no more than so many a second, in the hours for it and on one instance. */
final class ReminderClock {
    /** No more than the platforms take while answers go out beside them. */
    static final int A_SECOND = 20;

    private static final Logger LOG = LoggerFactory.getLogger(ReminderClock.class);
    /** What was missed longer ago is not made up for; shorter than rows are kept. */
    private static final int MADE_UP_DAYS = 6;

    private final Planning planning;
    private final Postbox postbox;
    private final Diary diary;
    private final InstantSource clock;
    private Optional<DailyRound> round = Optional.empty();

    ReminderClock(Planning planning, Postbox postbox, Diary diary, InstantSource clock) {
        this.planning = planning;
        this.postbox = postbox;
        this.diary = diary;
        this.clock = clock;
    }

    /** Makes the reminding of a moment: who is where, what was reported, which days are off. */
    @FunctionalInterface
    interface Planning {
        Reminding now();
    }

    /** Called once a second. */
    void look() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Catalogue.ZONE);
        var today = now.toLocalDate();
        Windows.at(now.toLocalTime()).filter(_ -> isUnfinished(today)).ifPresent(slot -> {
            var ours = round(today);
            ours.leave(slot, A_SECOND);
            if (ours.isDone()) {
                diary.finish(today);
                round = Optional.empty();
                LOG.info("reminders of {}: {} left by this instance", today, ours.left());
            }
        });
    }

    static Duration every() {
        return Duration.ofSeconds(1);
    }

    /** A clock that goes back finds its day finished. */
    private boolean isUnfinished(LocalDate today) {
        return diary.finished().filter(day -> !day.isBefore(today)).isEmpty();
    }

    private DailyRound round(LocalDate today) {
        if (round.filter(ours -> ours.day().equals(today)).isEmpty()) {
            var before = before(today);
            round = Optional.of(DailyRound.of(planning.now().on(today, before), before, postbox));
        }
        return round.orElseThrow();
    }

    private LocalDate before(LocalDate today) {
        var longest = today.minusDays(MADE_UP_DAYS);
        return diary.finished()
                .map(finished -> finished.isBefore(longest) ? longest : finished)
                .orElseGet(() -> today.minusDays(1));
    }
}
