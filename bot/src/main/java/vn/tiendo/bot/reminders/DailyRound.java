package vn.tiendo.bot.reminders;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Errand;
import vn.tiendo.domain.reminding.Errand.Slot;
import vn.tiendo.domain.reminding.Passed;
import vn.tiendo.domain.reminding.Plan;
import vn.tiendo.domain.reminding.Reminder;

/**
 * One day's messages to people, planned once and left in their chats a few at a time. A person's message of a day has one
 * id, so that neither a crash nor a second instance leaves two, and what was left late on an earlier day is not said again.
 */
final class DailyRound {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    /** What was left before is passed over, so many at once: a restart catches up quickly. */
    private static final int TRIED_AT_ONCE = 500;

    private final LocalDate day;
    private final Postbox postbox;
    private final Map<Slot, Deque<Errand>> waiting = new EnumMap<>(Slot.class);
    private int left;

    private DailyRound(LocalDate day, Postbox postbox) {
        this.day = day;
        this.postbox = postbox;
        for (var slot : Slot.values()) {
            waiting.put(slot, new ArrayDeque<>());
        }
    }

    /** What is to be left by {@code plan}; what was left on a day after {@code before} stays out. */
    static DailyRound of(Plan plan, LocalDate before, Postbox postbox) {
        var round = new DailyRound(plan.day(), postbox);
        plan.errands().stream()
                .flatMap(errand -> round.unsaid(errand, before).stream())
                .forEach(errand -> round.queue(errand.slot()).add(errand));
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
            if (postbox.leave(day, errand.person(), errand.reminders())) {
                now++;
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

    /** Without the steps of earlier days on which the person was told. */
    private Optional<Errand> unsaid(Errand errand, LocalDate before) {
        var reminders = errand.reminders().stream()
                .filter(reminder -> !wasTold(errand.person(), reminder, before))
                .toList();
        return reminders.isEmpty()
                ? Optional.empty()
                : Optional.of(new Errand(errand.person(), errand.slot(), List.copyOf(reminders)));
    }

    private boolean wasTold(PersonId person, Reminder reminder, LocalDate before) {
        var from = reminder.day().isAfter(before) ? reminder.day() : before.plusDays(1);
        return from.datesUntil(day.isAfter(from) ? day : from).anyMatch(earlier -> postbox.isTold(earlier, person));
    }
}
