package vn.tiendo.domain.reminding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.domain.people.PersonId;

/** What a person was told unasked in the last months: at most one message a day, and each step in one of them. */
public record Told(List<OfDay> days) {
    public static final Told NOTHING = new Told(List.of());

    /** Longer than a period is asked for around its due day. */
    private static final int KEPT_DAYS = 150;

    public Told {
        days = List.copyOf(days);
    }

    /**
     * The one message of a day.
     *
     * @param steps what it speaks of, by {@link Reminder#id}
     * @param left whether it is certain that it stands in the person's chat; until then only that it is to stand there
     */
    public record OfDay(LocalDate day, Set<String> steps, boolean left) {
        public OfDay {
            steps = Set.copyOf(steps);
        }

        /** Whether it asks for the same report until the same day, by this step or another. */
        public boolean speaksOf(Reminder reminder) {
            return steps.stream().anyMatch(step -> step.startsWith(reminder.subject() + ":"));
        }

        /** The same, certainly left. */
        public OfDay certain() {
            return new OfDay(day, steps, true);
        }

        /** The same, which speaks for these steps too. */
        public OfDay plus(Set<String> more) {
            return new OfDay(day, Stream.concat(steps.stream(), more.stream()).collect(Collectors.toSet()), left);
        }
    }

    /** The message of that day. */
    public Optional<OfDay> on(LocalDate day) {
        return days.stream().filter(one -> one.day().equals(day)).findFirst();
    }

    /** Those of which no message speaks yet. */
    public List<Reminder> unsaid(PersonId person, List<Reminder> reminders) {
        var said = days.stream().flatMap(one -> one.steps().stream()).collect(Collectors.toSet());
        return reminders.stream()
                .filter(reminder -> !said.contains(reminder.id(person)))
                .toList();
    }

    /** With that message as the one of its day, and without what is too old to matter. */
    public Told with(OfDay message) {
        var oldest = message.day().minusDays(KEPT_DAYS);
        return new Told(Stream.concat(without(message.day()).days.stream(), Stream.of(message))
                .filter(one -> !one.day().isBefore(oldest))
                .sorted(Comparator.comparing(OfDay::day))
                .toList());
    }

    /** As if nothing were to be said on that day. */
    public Told without(LocalDate day) {
        return new Told(days.stream().filter(one -> !one.day().equals(day)).toList());
    }
}
