package vn.tiendo.domain.reminding;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Who is told what on a day, and who is not and why. */
public record Plan(LocalDate day, List<Errand> errands, List<Passed> passed) {
    public Plan {
        errands = List.copyOf(errands);
        passed = List.copyOf(passed);
    }

    /** The part that speaks of reminders of a kind; nobody is told nothing. */
    public Plan only(Predicate<Reminder> which) {
        return new Plan(
                day,
                errands.stream()
                        .map(errand -> new Errand(
                                errand.person(),
                                errand.slot(),
                                errand.reminders().stream().filter(which).toList()))
                        .filter(errand -> !errand.reminders().isEmpty())
                        .toList(),
                passed.stream().filter(one -> which.test(one.reminder())).toList());
    }

    public boolean isEmpty() {
        return errands.isEmpty() && passed.isEmpty();
    }
}
