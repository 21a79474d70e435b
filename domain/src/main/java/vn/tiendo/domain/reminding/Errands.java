package vn.tiendo.domain.reminding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.people.PersonId;

/** Gathers what is to be said on a day, one message for each person. */
final class Errands {
    private static final Comparator<Reminder> MOST_URGENT_FIRST = Comparator.comparing(Reminder::due)
            .thenComparing(reminder -> reminder.programme().value())
            .thenComparing(reminder -> reminder.period().code())
            .thenComparing(Reminder::unit)
            .thenComparing(Reminder::about);

    private final LocalDate day;
    private final Map<PersonId, Set<Reminder>> told = new LinkedHashMap<>();
    private final Set<Passed> passed = new LinkedHashSet<>();

    Errands(LocalDate day) {
        this.day = day;
    }

    void tell(PersonId person, Reminder reminder) {
        told.computeIfAbsent(person, _ -> new LinkedHashSet<>()).add(reminder);
    }

    /** Tells it if nothing else speaks of the same report. */
    void tellUnlessTold(PersonId person, Reminder reminder) {
        boolean told = this.told.getOrDefault(person, Set.of()).stream().anyMatch(other -> isOfSame(other, reminder));
        if (!told) {
            tell(person, reminder);
        }
    }

    private static boolean isOfSame(Reminder one, Reminder other) {
        return one.programme().equals(other.programme())
                && one.period().equals(other.period())
                && one.unit().equals(other.unit())
                && one.about() == other.about();
    }

    void pass(Reminder reminder, Passed.Why why) {
        passed.add(new Passed(reminder, why));
    }

    Plan plan() {
        var errands = new ArrayList<Errand>(told.size());
        told.forEach((person, reminders) -> errands.add(new Errand(
                person,
                slot(reminders),
                reminders.stream().sorted(MOST_URGENT_FIRST).toList())));
        return new Plan(day, errands, List.copyOf(passed));
    }

    private static Errand.Slot slot(Set<Reminder> reminders) {
        return reminders.stream().anyMatch(reminder -> reminder.step() instanceof Step.DueDay)
                ? Errand.Slot.AFTERNOON
                : Errand.Slot.MORNING;
    }
}
