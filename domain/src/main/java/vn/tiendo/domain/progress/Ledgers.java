package vn.tiendo.domain.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.domain.units.UnitId;

/** The ledgers; a port. */
public interface Ledgers {
    /** The ledger of {@code key}, empty if nothing was put into it. */
    Ledger read(Ledger.Key key);

    /** The ledgers of one unit into which something was put, of all programmes and years. */
    List<Ledger> of(UnitId unit);

    /** Puts an entry in, unless a version at least as new is there; converges in any order and when repeated. */
    void put(Ledger.Key key, Ledger.Entry entry, Instant now);

    /** Puts many entries in with as few writes as may be; each as above. */
    void put(List<Posting> postings, Instant now);

    /**
     * Puts {@code right} where {@code wrong} stands, whatever the versions, or takes it out; nothing if another version
     * stands there by now. For a repair, to which the reports are the truth.
     */
    void correct(Ledger.Key key, Ledger.Entry wrong, Optional<Ledger.Entry> right, Instant now);

    /** The ledgers changed at or after {@code since}, for the boards held in memory. */
    List<Ledger> changedSince(Instant since);

    /** Every ledger; for loading the boards at start and for a recount. Close it. */
    Stream<Ledger> all();
}
