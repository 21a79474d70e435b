package vn.tiendo.conversations.figures;

import java.util.Optional;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;

/** The period whose reports are owed now, and until when. */
final class Owed {
    /** So long after its deadline a period is still asked about. */
    private static final int DAYS_AFTER = 30;

    private Owed() {}

    /** The last period closed if its deadline is not long past, else the running one. */
    static Period period(Asked asked) {
        var calendar = asked.programme().calendar();
        return calendar.duties().stream()
                .flatMap(kind -> calendar.periodOn(kind, asked.today()).stream()
                        .map(running -> before(asked, kind, running).orElse(running)))
                .findFirst()
                .orElseGet(asked::meant);
    }

    private static Optional<Period> before(Asked asked, ReportingCalendar.Kind kind, Period running) {
        var programme = asked.programme();
        return programme
                .calendar()
                .periodOn(kind, programme.days(running).first().minusDays(1))
                .filter(period ->
                        programme.phase().contains(programme.days(period).last()))
                .filter(period -> !asked.catalogue()
                        .deadline(programme, period)
                        .due()
                        .plusDays(DAYS_AFTER)
                        .isBefore(asked.today()));
    }

    /** "Hạn báo cáo: thứ Hai 04/1/2027.", while it has not passed. */
    static Optional<String> deadline(Asked asked, Period period) {
        var calendar = asked.programme().calendar();
        var due = asked.catalogue().deadline(asked.programme(), period).due();
        var last = asked.programme().days(period).last();
        boolean owed = calendar.duties().stream()
                .anyMatch(kind -> calendar.periodOn(kind, last).equals(Optional.of(period)));
        return owed && !due.isBefore(asked.today())
                ? Optional.of("Hạn báo cáo: %s.".formatted(Numerals.deadline(due)))
                : Optional.empty();
    }
}
