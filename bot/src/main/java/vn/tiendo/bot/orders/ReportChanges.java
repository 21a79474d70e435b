package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Hold;
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
        var doubles = claiming.claim(before, wanted);
        var held = doubles.isEmpty() || before.isBy(act.order()) ? wanted : held(before, act, wanted, doubles);
        var stands = store.reports().change(held).orElse(held);
        if (!stands.isBy(act.order())) {
            return new Changed.Refused(Changed.Objection.STALE);
        }
        claiming.release(before, stands);
        books.post(stands, act.at());
        return new Changed.Done(stands);
    }

    /** What another report said before waits for whoever stands above both, and what counted goes on counting. */
    private static Report held(Report before, Act act, Report wanted, List<ReportId> doubles) {
        var edition = wanted.edition();
        var waits = new ArrayList<>(edition.waits());
        doubles.forEach(other -> waits.add(new Hold.Likeness(other)));
        var change = new Change.Corrected(edition.programmes(), waits, edition.content());
        var acts = new ArrayList<>(before.acts());
        acts.add(new Act(act.order(), change, act.by(), act.channel(), act.sentAt(), act.at()));
        return new Report(before.id(), before.number(), before.unit(), acts);
    }

    /** Whether somebody sees the reports that one may be the same as, and so may let it pass (A-24, C-24). */
    boolean seesLikenesses(Report report, Access access) {
        return report.edition().waits().stream()
                .allMatch(hold -> !(hold instanceof Hold.Likeness(var other))
                        || store.reports()
                                .find(other)
                                .filter(like -> !access.mayRead(like.unit()))
                                .isEmpty());
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
