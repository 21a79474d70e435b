package vn.tiendo.domain.reminding;

import java.time.LocalDate;
import java.util.List;

/** Who is told what on a day, and who is not and why. */
public record Plan(LocalDate day, List<Errand> errands, List<Passed> passed) {
    public Plan {
        errands = List.copyOf(errands);
        passed = List.copyOf(passed);
    }
}
