package vn.tiendo.domain.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.units.UnitId;

/**
 * Compares what is kept of units with what comes out when it is worked out from the ledgers alone (I-3).
 *
 * @param kept figures that keep what was worked out of them
 */
public record RollUpRecount(Catalogue catalogue, Figures kept) {
    /** Works out what is to be compared, so that it is kept while ledgers change. */
    public void begin(Instant now) {
        programmes(now).forEach(progress -> {
            for (var period : periods(progress)) {
                progress.board(progress.programme().root(), period);
            }
        });
    }

    /** A line for each unit with others below it and each period in which they differ. */
    public List<String> differences(Instant now) {
        var lines = new ArrayList<String>();
        programmes(now).forEach(progress -> {
            var fresh = Progress.today(catalogue, progress.programme(), key -> kept.ledger(key), progress.asOf());
            for (var unit : parents(progress)) {
                for (var period : periods(progress)) {
                    if (!progress.board(unit, period).equals(fresh.board(unit, period))) {
                        lines.add("%s|%s|%s: what is kept of it is not what its ledgers come to"
                                .formatted(progress.programme().code(), unit, period.code()));
                    }
                }
            }
        });
        return lines;
    }

    private Stream<Progress> programmes(Instant now) {
        return catalogue.programmes().stream()
                .map(programme -> Progress.today(catalogue, programme, kept, catalogue.today(programme, now)));
    }

    private List<UnitId> parents(Progress progress) {
        var units = catalogue.units();
        return units.branch(progress.programme().root(), progress.asOf()).stream()
                .filter(unit -> !units.under(unit, progress.asOf()).isEmpty())
                .toList();
    }

    private static List<Period> periods(Progress progress) {
        return List.of(progress.year(), new Period.Phase());
    }
}
