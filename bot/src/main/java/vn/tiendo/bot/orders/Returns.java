package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import vn.tiendo.bot.notices.Notices;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Notice;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.reminding.Hours;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Report;

/** Tells those who report for a unit at once of a report that came back to them; a confirmation is never pushed (C-11). */
@Singleton
public final class Returns {
    private final Store store;
    private final Situations situations;
    private final Notices notices;
    private final InstantSource clock;

    public Returns(Store store, Situations situations, Notices notices, InstantSource clock) {
        this.store = store;
        this.situations = situations;
        this.notices = notices;
        this.clock = clock;
    }

    /** Posts a notice to each, once per version; nothing if it was not returned. */
    void tell(Report report) {
        if (report.acts().getLast().change() instanceof Change.Returned) {
            var now = clock.instant();
            Access.of(situations.catalogue(), store.people().in(report.unit()), now).memberships().stream()
                    .filter(membership -> membership.role().reports())
                    .map(Membership::person)
                    .distinct()
                    .forEach(person -> notices.post(
                            "return:%s:%d:%s".formatted(report.id(), report.version(), person),
                            person,
                            new Notice.ReportReturned(report.unit(), report.id(), report.version(), Hours.end(now))));
        }
    }
}
