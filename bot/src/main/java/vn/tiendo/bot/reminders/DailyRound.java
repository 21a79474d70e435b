package vn.tiendo.bot.reminders;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.domain.reminding.Errand;
import vn.tiendo.domain.reminding.Errand.Slot;
import vn.tiendo.domain.reminding.Passed;
import vn.tiendo.domain.reminding.Plan;

/**
 * One day's messages to people, planned once and left in their chats a few at a time. What was said before, by this instance or
 * another, on this day or another, the postbox does not take again.
 */
final class DailyRound {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    /** What was left before is passed over, so many at once: a restart catches up quickly. */
    private static final int TRIED_AT_ONCE = 500;

    private final LocalDate day;
    private final Postbox postbox;
    private final Map<Slot, Deque<Errand>> waiting = new EnumMap<>(Slot.class);
    private int left;
    private int toAnotherDay;

    private DailyRound(LocalDate day, Postbox postbox) {
        this.day = day;
        this.postbox = postbox;
        for (var slot : Slot.values()) {
            waiting.put(slot, new ArrayDeque<>());
        }
    }

    /** What is to be left by {@code plan}. */
    static DailyRound of(Plan plan, Postbox postbox) {
        var round = new DailyRound(plan.day(), postbox);
        plan.errands().forEach(errand -> round.queue(errand.slot()).add(errand));
        round.tell(plan);
        return round;
    }

    LocalDate day() {
        return day;
    }

    /** Leaves at most {@code most} messages in the window of {@code slot}; the rest of the morning follows in the afternoon. */
    void leave(Slot slot, int most) {
        int now = 0;
        for (int tried = 0; now < most && tried < TRIED_AT_ONCE && !isDone(slot); tried++) {
            var errand = next(slot);
            switch (postbox.leave(day, errand.person(), errand.reminders())) {
                case LEFT -> now++;
                case DAY_TAKEN -> toAnotherDay++;
                case SAID_BEFORE, NOBODY -> {}
            }
        }
        left += now;
    }

    /** Whether nothing is left to do on this day. */
    boolean isDone() {
        return waiting.values().stream().allMatch(Deque::isEmpty);
    }

    /** How many messages this run has left. */
    int left() {
        return left;
    }

    /** How many people had another message on this day, so that what is missing from it wants another day. */
    int toAnotherDay() {
        return toAnotherDay;
    }

    /** Says how many are told and how many are not and why; what has lost its point is dropped with this line. */
    private void tell(Plan plan) {
        var why = plan.passed().stream()
                .collect(Collectors.groupingBy(
                        Passed::why, () -> new EnumMap<>(Passed.Why.class), Collectors.counting()));
        long errands = waiting.values().stream().mapToInt(Deque::size).sum();
        if (errands > 0 || !why.isEmpty()) {
            LOG.info("reminders of {}: {} people are told; not reminded {}", day, errands, why);
        }
    }

    private boolean isDone(Slot slot) {
        return slot == Slot.MORNING ? queue(slot).isEmpty() : isDone();
    }

    private Errand next(Slot slot) {
        var own = queue(slot);
        return own.isEmpty() ? queue(Slot.MORNING).remove() : own.remove();
    }

    private Deque<Errand> queue(Slot slot) {
        return java.util.Objects.requireNonNull(waiting.get(slot));
    }
}
