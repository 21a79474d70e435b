package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/** What was stored before a report came: its ledgers without it. */
record Without(Stored stored, ReportId without) implements Stored {
    @Override
    public Ledger ledger(Ledger.Key key) {
        return new Ledger(
                key,
                stored.ledger(key).entries().stream()
                        .filter(entry -> !entry.report().equals(without))
                        .toList());
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return stored.report(id).filter(_ -> !id.equals(without));
    }

    @Override
    public List<Report> latest(UnitId unit, int limit) {
        return stored.latest(unit, limit).stream()
                .filter(report -> !report.id().equals(without))
                .toList();
    }

    @Override
    public <T> T look(LookUp<T> lookUp) {
        return stored.look(lookUp);
    }

    @Override
    public Extensions extensions() {
        return stored.extensions();
    }
}
