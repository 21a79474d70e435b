package vn.tiendo.domain.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.progress.Aspect;
import vn.tiendo.domain.progress.RolledUp;
import vn.tiendo.domain.units.UnitId;

/** Who has been heard of for a period, branch by branch; what a unit with others below it comes to is kept. */
final class ReportsBelow {
    private final Duties duties;
    private final Days days;
    private final RolledUp<Heard> heard;
    private final RolledUp<List<UnitId>> silent;
    private final RolledUp<List<UnitId>> silentCells;

    /** Whether somebody in a branch is to report, and whether one of those has. */
    private record Heard(boolean owed, boolean reported) {
        static final Heard NOBODY = new Heard(false, false);

        Heard or(Heard other) {
            return new Heard(owed || other.owed, reported || other.reported);
        }

        boolean isSilent() {
            return owed && !reported;
        }
    }

    /** What is kept of a period's reports as of a day. */
    private record Reports<T>(
            What what, ProgrammeCode programme, Period period, LocalDate today, int firstYear, int lastYear)
            implements Aspect<T> {
        private enum What {
            HEARD,
            SILENT_BELOW,
            SILENT_CELLS
        }
    }

    ReportsBelow(Duties duties, Period period) {
        this.duties = duties;
        this.days = duties.programme().days(period);
        this.heard = duties.figures().rolledUp(reports(Reports.What.HEARD, period));
        this.silent = duties.figures().rolledUp(reports(Reports.What.SILENT_BELOW, period));
        this.silentCells = duties.figures().rolledUp(reports(Reports.What.SILENT_CELLS, period));
    }

    private <T> Reports<T> reports(Reports.What what, Period period) {
        var calendar = duties.programme().calendar();
        return new Reports<>(
                what,
                duties.programme().code(),
                period,
                duties.today(),
                calendar.yearOf(days.first()),
                calendar.yearOf(days.last()));
    }

    boolean isSilent(UnitId unit) {
        return (below(unit).isEmpty() ? own(unit) : kept(unit)).isSilent();
    }

    List<UnitId> silentBelow(UnitId top) {
        var below = below(top);
        return below.isEmpty()
                ? List.of()
                : silent.of(
                        top,
                        _ -> below.stream()
                                .filter(unit -> kept(unit).isSilent())
                                .toList());
    }

    /** The cells at and below {@code top} that are to report and have not. */
    List<UnitId> silentCells(UnitId top) {
        var below = below(top);
        if (below.isEmpty()) {
            return own(top).isSilent() ? List.of(top) : List.of();
        }
        return silentCells.of(top, _ -> {
            var cells = new ArrayList<UnitId>();
            below.forEach(unit -> cells.addAll(silentCells(unit)));
            return List.copyOf(cells);
        });
    }

    private Heard kept(UnitId unit) {
        return heard.of(unit, _ -> heard(unit));
    }

    private Heard heard(UnitId unit) {
        var below = below(unit);
        return below.stream()
                .map(each -> below(each).isEmpty() ? own(each) : kept(each))
                .reduce(own(unit), Heard::or);
    }

    private Heard own(UnitId unit) {
        return duties.answered(unit, days)
                .map(state -> new Heard(true, !(state instanceof DutyState.NotReported)))
                .orElse(Heard.NOBODY);
    }

    private List<UnitId> below(UnitId unit) {
        return duties.catalogue().units().under(unit, duties.today());
    }
}
