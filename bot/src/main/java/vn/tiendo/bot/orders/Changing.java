package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.bot.notices.Hours;
import vn.tiendo.bot.notices.Notices;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;

/** Carries out what is done to a report that stands: a new version first, once, then its part in each ledger. */
@Singleton
public final class Changing {
    private final Store store;
    private final Situations situations;
    private final Bookkeeping books;
    private final InstantSource clock;
    private final Claiming claiming;
    private final Notices notices;

    public Changing(Store store, Situations situations, Bookkeeping books, Notices notices, InstantSource clock) {
        this.store = store;
        this.situations = situations;
        this.books = books;
        this.clock = clock;
        this.claiming = new Claiming(store);
        this.notices = notices;
    }

    /** Does it, unless the person lost the right to or the report has changed since the turn. */
    public Outcome change(Order.ChangeReport order, boolean answered) {
        var report = found(order.report());
        if (!report.isBy(order.id()) && !mayDo(order.change(), report, situations.access(order.by()))) {
            return new Outcome.Refused(
                    "",
                    "Đồng chí hiện không được phân công việc này. Báo cáo số %d vẫn như cũ."
                            .formatted(report.number()));
        }
        var act = new Act(order.id(), order.change(), order.by(), order.channel(), order.sentAt(), now());
        return switch (done(report, act, order.seen())) {
            case Changed.Done(var after) -> {
                told(after);
                yield new Outcome.ReportChanged(after, answered);
            }
            case Changed.Refused(var why) -> new Outcome.ReportUnchanged(found(order.report()), why);
        };
    }

    /** Those who report for the unit hear at once of what came back to them; a confirmation is never pushed (C-11). */
    private void told(Report report) {
        if (report.status() == Report.Status.RETURNED) {
            Access.of(situations.catalogue(), store.people().in(report.unit()), now()).memberships().stream()
                    .filter(membership -> membership.role().reports())
                    .map(Membership::person)
                    .distinct()
                    .forEach(person -> notices.post(
                            "return:%s:%d:%s".formatted(report.id(), report.version(), person),
                            person,
                            new Notice.ReportReturned(
                                    report.unit(), report.id(), report.version(), Hours.end(clock.instant()))));
        }
    }

    /** Confirms those that still stand as they were shown. */
    public Outcome confirm(Order.ConfirmReports order) {
        var confirmed = new ArrayList<Report>();
        var left = new ArrayList<Report>();
        var access = situations.access(order.by());
        for (var seen : order.reports()) {
            var report = found(seen.report());
            var act = new Act(order.id(), new Change.Confirmed(), order.by(), order.channel(), order.sentAt(), now());
            if ((report.isBy(order.id()) || access.mayVerify(report.unit()))
                    && done(report, act, seen.version()) instanceof Changed.Done(var after)) {
                confirmed.add(after);
            } else {
                left.add(report);
            }
        }
        return new Outcome.ReportsConfirmed(confirmed, left);
    }

    private Changed done(Report before, Act act, int seen) {
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

    /** Who sent it may say it otherwise or take it back; the level above may judge it, or take it back as a double. */
    private static boolean mayDo(Change change, Report report, Access access) {
        return switch (change) {
            case Change.Filed _ -> false;
            case Change.Corrected _, Change.Completed _ -> access.mayReport(report.unit());
            case Change.Withdrawn _ -> access.mayReport(report.unit()) || access.mayVerify(report.unit());
            case Change.Returned _, Change.Confirmed _ -> access.mayVerify(report.unit());
        };
    }

    private Report found(ReportId id) {
        Optional<Report> found = store.reports().find(id);
        return found.orElseThrow(() -> new IllegalStateException("expected the report of an order, found none"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
