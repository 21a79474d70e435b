package vn.tiendo.domain.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Edition;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Report;

/**
 * The figures that are fixed by now, and what a report is in them. Whoever reports may add to them afterwards; what
 * would take out of them something that is in them waits for the level above, and counts till then (section 2.10).
 */
public record FixedFigures(Catalogue catalogue, Instant now) {
    /** A change as it may be asked for by whoever reports: it waits if it takes something out of what is fixed. */
    public Change asked(Report report, Change change) {
        var holds = takenOut(report, change);
        return holds.isEmpty()
                ? change
                : switch (change) {
                    case Change.Withdrawn(var reason, var _) -> new Change.WithdrawalAsked(reason, holds);
                    case Change.Corrected(var programmes, var waits, var content) ->
                        new Change.Corrected(programmes, joined(waits, holds), content);
                    case Change.Restored(var version) ->
                        again(report.at(version).edition(), holds);
                    case Change.Filed _,
                            Change.Completed _,
                            Change.WithdrawalAsked _,
                            Change.Returned _,
                            Change.Confirmed _ -> change;
                };
    }

    private static Change again(Edition before, List<Hold> holds) {
        return before.counted()
                .<Change>map(counted ->
                        new Change.Corrected(before.programmes(), joined(before.waits(), holds), before.content()))
                .orElseGet(() -> new Change.WithdrawalAsked(Change.Reason.BY_MISTAKE, holds));
    }

    private static List<Hold> joined(List<Hold> some, List<Hold> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Of which fixed figures a change would take something that is in them and counts, if nobody were asked. */
    public List<Hold> takenOut(Report report, Change change) {
        var after = after(report, change);
        return report.edition().counted().stream()
                .flatMap(counted -> counted.programmes().stream())
                .flatMap(code -> catalogue.programme(code).stream())
                .flatMap(programme -> fixed(programme)
                        .filter(one -> isLess(programme, one, report, after))
                        .<Hold>map(one -> new Hold.OutOfFixed(programme.code(), one.getKey())))
                .toList();
    }

    private Stream<Map.Entry<Period, LocalDate>> fixed(Programme programme) {
        var today = catalogue.today(programme, now);
        return programme.calendar().frozen().entrySet().stream()
                .filter(one -> one.getValue().isBefore(today))
                .sorted(Map.Entry.<Period, LocalDate>comparingByValue()
                        .thenComparing(one -> one.getKey().code()));
    }

    private static Report after(Report report, Change change) {
        var unasked = change instanceof Change.Corrected(var programmes, var _, var content)
                ? new Change.Corrected(programmes, List.of(), content)
                : change;
        var acts = new ArrayList<>(report.acts());
        var last = acts.getLast();
        acts.add(new Act("", unasked, last.by(), last.channel(), last.sentAt(), last.at()));
        return new Report(report.id(), report.number(), report.unit(), acts);
    }

    private boolean isLess(Programme programme, Map.Entry<Period, LocalDate> fixed, Report before, Report after) {
        var then = counts(programme, fixed.getKey(), before, Figures.endOf(fixed.getValue()));
        var counts = counts(programme, fixed.getKey(), before, Instant.MAX);
        var will = counts(programme, fixed.getKey(), after, Instant.MAX);
        return then.entrySet().stream().anyMatch(one -> {
            var count = counts.getOrDefault(one.getKey(), Tally.NONE);
            var left = will.getOrDefault(one.getKey(), Tally.NONE);
            return left.counted() < Math.min(one.getValue().counted(), count.counted())
                    || left.ended() < Math.min(one.getValue().ended(), count.ended())
                    || one.getValue().subCounts().entrySet().stream()
                            .anyMatch(part ->
                                    left.part(part.getKey()) < Math.min(part.getValue(), count.part(part.getKey())));
        });
    }

    /** What a report alone is in the figures of a period, at a moment. */
    private Map<IndicatorCode, Tally> counts(Programme programme, Period period, Report report, Instant at) {
        var postings = Posting.of(report, catalogue);
        Figures alone = key -> new Ledger(
                key,
                postings.stream()
                        .filter(posting -> posting.key().equals(key))
                        .map(Posting::entry)
                        .toList());
        return Tallies.of(programme, report.unit(), programme.days(period), alone.at(at));
    }
}
