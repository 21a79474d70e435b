package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;

/** Does something to a report that stands: a new version first, once, then its part in each ledger. */
@Singleton
public final class ReportChanges {
    private final Store store;
    private final Bookkeeping books;
    private final InstantSource clock;
    private final Claiming claiming;

    public ReportChanges(Store store, Bookkeeping books, InstantSource clock) {
        this.store = store;
        this.books = books;
        this.clock = clock;
        this.claiming = new Claiming(store);
    }

    /** The report after {@code act}, unless it is not as it was seen or does not let that be done. */
    Changed done(Report before, Act act, int seen) {
        var changed = before.changed(act, seen);
        if (!(changed instanceof Changed.Done(var wanted))) {
            return changed;
        }
        if (act.change() instanceof Change.Corrected(var _, var _, var content)) {
            var _ = claiming.claim(before.id(), content, List.of());
        }
        var stands = store.reports().change(wanted).orElse(wanted);
        if (!stands.isBy(act.order())) {
            return new Changed.Refused(Changed.Objection.STALE);
        }
        if (stands.status() == Report.Status.WITHDRAWN) {
            claiming.release(stands.id(), stands.content());
        }
        books.post(stands, act.at());
        return new Changed.Done(stands);
    }

    /** The report of an order: it was there when the order was given. */
    Report found(ReportId id) {
        Optional<Report> found = store.reports().find(id);
        return found.orElseThrow(() -> new IllegalStateException("expected the report of an order, found none"));
    }

    /** The moment of an act, as exact as it is stored. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
