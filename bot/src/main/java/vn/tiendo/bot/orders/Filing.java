package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.answer.Poison;
import vn.tiendo.bot.situation.Boards;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;

/** Carries out the filing of a report: the report first, once, then its part in each ledger, which converges. */
@Singleton
public final class Filing {
    private static final Logger LOG = LoggerFactory.getLogger(Filing.class);

    private final Store store;
    private final Situations situations;
    private final Boards boards;
    private final InstantSource clock;

    public Filing(Store store, Situations situations, Boards boards, InstantSource clock) {
        this.store = store;
        this.situations = situations;
        this.boards = boards;
        this.clock = clock;
    }

    /** Files, unless the reporter lost the right to since the turn; one that is filed already stays filed. */
    public Outcome file(Order.FileReport order, boolean answered) {
        var id = new ReportId(order.id());
        if (!situations.access(order.reporter()).mayReport(order.unit())
                && store.reports().find(id).isEmpty()) {
            return new Outcome.Refused(
                    "unit",
                    "Đồng chí hiện không được phân công báo cáo cho %s. Báo cáo chưa được gửi."
                            .formatted(situations.unitName(order.unit())));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var report = store.reports().file(id, number -> Report.filed(number, order.unit(), filing(order, now)));
        post(report, now);
        return new Outcome.Filed(report, answered);
    }

    private static Act filing(Order.FileReport order, Instant now) {
        var filed = new Change.Filed(order.programmes(), order.waits(), order.content());
        return new Act(order.id(), filed, order.reporter(), order.channel(), order.sentAt(), now);
    }

    private void post(Report report, Instant now) {
        for (var posting : postings(report)) {
            store.ledgers().put(posting.key(), posting.entry(), now);
            boards.refresh(posting.key());
        }
    }

    /** A report that the catalogue no longer understands stands; a recount names it. */
    private List<Posting> postings(Report report) {
        try {
            return Poison.guard(() -> Posting.of(report, situations.catalogue()));
        } catch (Poison poison) {
            LOG.error("report {} is in no ledger: {}", report.number(), poison.place());
            return List.of();
        }
    }
}
