package vn.tiendo.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.store.Diary;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.reminding.Errand.Slot;
import vn.tiendo.domain.reminding.Reminding;

/** Leaves each day's reminders, at no more than so many a second, in the hours for it and on one instance. */
final class ReminderClock implements Clockwork {
    /** No more than the platforms take while answers go out beside them. */
    static final int A_SECOND = 20;

    private static final Logger LOG = LoggerFactory.getLogger(ReminderClock.class);
    private static final Duration LATE = Duration.ofSeconds(3);
    /** What was missed longer ago is not made up for. */
    private static final int MADE_UP_DAYS = 6;
    /** When nothing was finished for so long, the service was not there, or is new: it begins today. */
    private static final int REMEMBERED_DAYS = 60;

    private final Planning planning;
    private final Postbox postbox;
    private final Diary diary;
    private final BooleanSupplier right;
    private final InstantSource clock;
    private Optional<DailyRound> round = Optional.empty();
    private Optional<LocalDate> done = Optional.empty();
    private Optional<Instant> left = Optional.empty();

    /** @param right takes or renews the right to remind, which one instance has; false if another has it */
    ReminderClock(Planning planning, Postbox postbox, Diary diary, BooleanSupplier right, InstantSource clock) {
        this.planning = planning;
        this.postbox = postbox;
        this.diary = diary;
        this.right = right;
        this.clock = clock;
    }

    /** Makes the reminding of a moment: who is where, what was reported, which days are off. */
    @FunctionalInterface
    interface Planning {
        Reminding now();
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void look() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Catalogue.ZONE);
        var today = now.toLocalDate();
        Windows.at(now.toLocalTime())
                .filter(_ -> isUnfinished(today) && right.getAsBoolean())
                .ifPresent(slot -> leave(today, slot));
    }

    private void leave(LocalDate today, Slot slot) {
        var ours = round(today);
        ours.leave(slot, allowance());
        if (ours.isDone()) {
            finish(ours);
        }
    }

    /** A day on which somebody had another message stays open: the next day looks back as far as it. */
    private void finish(DailyRound ours) {
        done = Optional.of(ours.day());
        round = Optional.empty();
        if (ours.toAnotherDay() == 0) {
            diary.finish(ours.day());
        } else {
            LOG.info(
                    "reminders of {}: {} people had another message, what is missing from it is for the next day",
                    ours.day(),
                    ours.toAnotherDay());
        }
        if (ours.left() > 0) {
            LOG.info("reminders of {}: {} left by this instance", ours.day(), ours.left());
        }
    }

    /** As many as the time since the last ones allows; a look that came late makes up for itself, up to some seconds. */
    private int allowance() {
        var now = clock.instant();
        var since = left.map(last -> Duration.between(last, now)).orElse(every());
        left = Optional.of(now);
        long millis = Math.clamp(since.toMillis(), 0, LATE.toMillis());
        return Math.toIntExact(millis * A_SECOND / every().toMillis());
    }

    /** Each day is finished for itself, so that a clock that ran ahead for a while silences no day that it ran over. */
    private boolean isUnfinished(LocalDate today) {
        if (done.filter(today::equals).isEmpty()
                && !diary.finished(today, today).isEmpty()) {
            done = Optional.of(today);
        }
        return done.filter(today::equals).isEmpty();
    }

    private DailyRound round(LocalDate today) {
        if (round.filter(ours -> ours.day().equals(today)).isEmpty()) {
            takeBack(today);
            round = Optional.of(DailyRound.of(planning.now().on(today, before(today)), postbox));
        }
        return round.orElseThrow();
    }

    /** A clock that ran ahead has finished days that are still to come; what was said then is not said again. */
    private void takeBack(LocalDate today) {
        diary.finished(today.plusDays(1), today.plusDays(REMEMBERED_DAYS)).forEach(ahead -> {
            LOG.warn("reminders of {}: finished by a clock that ran ahead; the day is open again", ahead);
            diary.reopen(ahead);
        });
    }

    private LocalDate before(LocalDate today) {
        var longest = today.minusDays(MADE_UP_DAYS);
        var finished = diary.finished(today.minusDays(REMEMBERED_DAYS), today.minusDays(1));
        if (finished.isEmpty()) {
            diary.finish(today.minusDays(1)); // so that what this day leaves over is found from there
            return today.minusDays(1);
        }
        return finished.getLast().isBefore(longest) ? longest : finished.getLast();
    }
}
