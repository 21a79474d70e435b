package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.units.UnitId;

/** The periods of whose reports those above are told: who of the units below has said nothing. */
record Owed(Duties duties, UnitId top) {
    /** Of the units directly below the one that is asked about. */
    static Owed below(Asked asked) {
        return new Owed(asked.duties(), asked.unit());
    }

    /** The period asked for, else every one that is spoken of, oldest first; the running one if no report is owed. */
    List<Period> periods(Asked asked) {
        if (asked.period().isPresent()) {
            return asked.period().stream().toList();
        }
        var spokenOf = duties.spokenOf(top);
        return spokenOf.isEmpty() ? List.of(asked.meant()) : spokenOf;
    }

    List<UnitId> silent(Period period) {
        return duties.silentBelow(top, period);
    }

    /** "Hạn báo cáo: thứ Hai 04/1/2027.", or that it has passed; nothing of a period for which no report is owed. */
    Optional<String> deadline(Period period) {
        if (!duties.periods().contains(period)) {
            return Optional.empty();
        }
        var due = duties.due(period);
        return Optional.of(
                due.isBefore(duties.today())
                        ? "Quá hạn từ %s.".formatted(Numerals.day(due))
                        : "Hạn báo cáo: %s.".formatted(Numerals.deadline(due)));
    }
}
