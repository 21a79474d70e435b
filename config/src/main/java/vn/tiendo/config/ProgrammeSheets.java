package vn.tiendo.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Spelling;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.Published;
import vn.tiendo.domain.catalogue.Target;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** Reads a programme's sheets: a target and, in samples, a result per row. */
final class ProgrammeSheets {
    private final Programme programme;
    private final ProgrammeUnits units;
    private final boolean bundled;
    private final List<Given> targets = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private final List<Published> published = new ArrayList<>();
    private final Map<Object, Row> seen = new HashMap<>();

    ProgrammeSheets(Programme programme, ProgrammeUnits units, boolean bundled) {
        this.programme = programme;
        this.units = units;
        this.bundled = bundled;
    }

    /**
     * A result as a row has it.
     *
     * @param indicator empty if the row says that nothing at all happened
     * @param subCount the "trong đó" it speaks of, if it does
     * @param day whether it is known on which day
     */
    record Result(
            Row row,
            UnitId unit,
            Optional<IndicatorCode> indicator,
            Optional<String> subCount,
            Days days,
            boolean day,
            int count) {}

    /** A target with the row that gives it. */
    record Given(Row row, Target target) {}

    List<Target> targets() {
        return targets.stream().map(Given::target).toList();
    }

    /** Checks the targets against one another, once all sheets are read. */
    void check(UnitTree tree) {
        HandedDown.check(targets, tree);
    }

    List<Published> published() {
        return published;
    }

    List<Result> results() {
        return results;
    }

    void read(Row row) {
        var unit = units.of(row);
        var counted = counted(row);
        var span = row.maybe(SheetRow.PERIOD).flatMap(found -> span(row, found));
        if (row.hasColumn(SheetRow.TARGET)) {
            var aim = row.maybe(SheetRow.TARGET);
            if (!row.has(SheetRow.INDICATOR) && !row.has(SheetRow.RESULT)) {
                row.problem(SheetRow.INDICATOR, "an indicator");
            }
            if (unit.isPresent() && counted.isPresent() && span.isPresent()) {
                target(row, unit.get(), counted.get(), span.get(), aim);
            }
        }
        if (row.has(SheetRow.RESULT)) {
            result(row, unit, counted, span);
        }
    }

    /** What a row counts: an indicator, or a "trong đó" of one. */
    private record CountedThing(Indicator indicator, Optional<String> subCount) {}

    /** When: the days, and the period unless it is a single day. */
    private record When(Days days, Optional<Period> period) {}

    private Optional<CountedThing> counted(Row row) {
        var text = row.maybe(SheetRow.INDICATOR);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var parts = text.get().split("\\.", 2);
        var indicator = programme.indicator(new IndicatorCode(parts[0]));
        if (indicator.isEmpty()) {
            var codes = programme.indicators().stream()
                    .map(one -> one.code().value())
                    .toList();
            row.problem(
                    SheetRow.INDICATOR,
                    Spelling.nearest(parts[0], codes)
                            .map("an indicator of the programme, perhaps “%s”"::formatted)
                            .orElse("one of the indicators " + String.join(", ", codes)));
            return Optional.empty();
        }
        var subCount = parts.length == 1 ? Optional.<String>empty() : Optional.of(parts[1]);
        if (subCount.isPresent()
                && indicator.get().subCounts().stream()
                        .noneMatch(one -> one.code().equals(subCount.get()))) {
            row.problem(SheetRow.INDICATOR, "a sub-count of " + parts[0]);
            return Optional.empty();
        }
        return Optional.of(new CountedThing(indicator.get(), subCount));
    }

    private Optional<When> span(Row row, Span span) {
        var when = switch (span) {
            case Span.On(var day) -> Optional.of(new When(Days.on(day), Optional.empty()));
            case Span.Of(var period) -> Optional.of(new When(programme.days(period), Optional.of(period)));
            case Span.Years years
            when years.are(programme.phase()) ->
                Optional.of(new When(programme.phase(), Optional.<Period>of(new Period.Phase())));
            case Span.Years _ -> Optional.<When>empty();
        };
        if (when.isEmpty() || !when.get().days().overlaps(programme.phase())) {
            row.problem(
                    SheetRow.PERIOD,
                    "a time inside the phase, %s to %s"
                            .formatted(
                                    programme.phase().first(), programme.phase().last()));
            return Optional.empty();
        }
        return when;
    }

    private void target(Row row, UnitId unit, CountedThing counted, When when, Optional<AimText> written) {
        if (counted.subCount().isPresent() || when.period().isEmpty()) {
            if (written.isPresent()) {
                row.problem(SheetRow.TARGET, "nothing: a target is for an indicator and a period");
            }
            return;
        }
        if (written.isEmpty() && row.has(SheetRow.TARGET)) {
            return;
        }
        var period = when.period().get();
        var aim = written.flatMap(text -> aim(row, text)).map(one -> forPeriod(row, one, period));
        if (written.isPresent() && aim.isEmpty()) {
            return;
        }
        var from = row.maybe(SheetRow.FROM).orElse(when.days().first());
        var target = new Target(
                programme.code(),
                counted.indicator().code(),
                unit,
                period,
                aim.orElseGet(Aim.Unassigned::new),
                row.get(SheetRow.ORIGIN),
                row.maybe(SheetRow.DECISION),
                from);
        row.maybe(SheetRow.PUBLISHED)
                .ifPresent(
                        text -> published.add(new Published(programme.code(), target.indicator(), unit, period, text)));
        once(row, List.of("target", unit, target.indicator(), period, from), SheetRow.TARGET);
        targets.add(new Given(row, target));
    }

    private static Optional<Aim> aim(Row row, AimText written) {
        return switch (written) {
            case AimText.Whole(var aim) -> Optional.of(aim);
            case AimText.Impossible(var expected) -> {
                row.problem(SheetRow.TARGET, expected);
                yield Optional.empty();
            }
            case AimText.Share(var basisPoints, var base) -> {
                if (!row.has(SheetRow.BASE) || !row.has(SheetRow.BASE_ON)) {
                    row.problem(SheetRow.TARGET, "what the base counts and when, in the columns base and base_on");
                    yield Optional.empty();
                }
                yield Optional.of(
                        new Aim.ShareOfBase(basisPoints, base, row.get(SheetRow.BASE_ON), row.get(SheetRow.BASE)));
            }
        };
    }

    /** A bare number for the phase is a phase total; the aims that speak of the phase stand at no other period. */
    private static Aim forPeriod(Row row, Aim aim, Period period) {
        boolean phase = period instanceof Period.Phase;
        return switch (aim) {
            case Aim.Fixed(var count) -> phase ? new Aim.PhaseTotal(count) : aim;
            case Aim.PhaseTotal _, Aim.YearlyMinimum _ -> {
                if (!phase) {
                    row.problem(SheetRow.PERIOD, "the phase, for such a target");
                }
                yield aim;
            }
            case Aim.Range _, Aim.ShareOfBase _, Aim.Unassigned _, Aim.NotEntered _, Aim.Inferred _ -> aim;
        };
    }

    private void result(Row row, Optional<UnitId> unit, Optional<CountedThing> counted, Optional<When> when) {
        if (!bundled) {
            ProgrammeFile.onlyInSamples(row, SheetRow.RESULT);
            return;
        }
        var count = row.maybe(SheetRow.RESULT);
        if (unit.isEmpty() || when.isEmpty() || count.isEmpty()) {
            return;
        }
        if (counted.isEmpty() && (count.get() > 0 || row.has(SheetRow.INDICATOR))) {
            if (!row.has(SheetRow.INDICATOR)) {
                row.problem(SheetRow.INDICATOR, "an indicator, for a result above 0");
            }
            return;
        }
        cutOff(row, when.get().days());
        results.add(new Result(
                row,
                unit.get(),
                counted.map(one -> one.indicator().code()),
                counted.flatMap(CountedThing::subCount),
                when.get().days(),
                when.get().period().isEmpty(),
                count.get()));
    }

    private void cutOff(Row row, Days days) {
        Optional<LocalDate> today = programme.pinnedOn();
        if (today.filter(day -> days.first().isAfter(day)).isPresent()) {
            row.problem(SheetRow.PERIOD, "a time not after the sample's day, " + today.get());
        }
    }

    private void once(Row row, Object key, vn.tiendo.config.tree.Field<?> field) {
        var before = seen.putIfAbsent(key, row);
        if (before != null) {
            row.problem(
                    field,
                    "one target for the same unit, indicator, period and from; there is one on line "
                            + before.place().line());
        }
    }
}
