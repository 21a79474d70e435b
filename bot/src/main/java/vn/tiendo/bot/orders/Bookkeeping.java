package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.answer.Poison;
import vn.tiendo.bot.situation.Boards;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.reporting.Report;

/** Puts what stands in a report into the ledgers it touches and touched; repeated, it changes nothing. */
@Singleton
public final class Bookkeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeping.class);

    private final Store store;
    private final Situations situations;
    private final Boards boards;

    public Bookkeeping(Store store, Situations situations, Boards boards) {
        this.store = store;
        this.situations = situations;
        this.boards = boards;
    }

    void post(Report report, Instant now) {
        var postings = postings(report);
        store.ledgers().put(postings, now);
        postings.forEach(boards::put);
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
