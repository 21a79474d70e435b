package vn.tiendo.domain.progress;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.domain.catalogue.Catalogue;

/** Ledgers as they stood at one moment: what an answer's figures are computed from. */
@FunctionalInterface
public interface Figures {
    /** The ledger of {@code key}, empty if nothing was reported. */
    Ledger ledger(Ledger.Key key);

    /** The same as they stood at an earlier moment. */
    default Figures at(Instant moment) {
        return key -> ledger(key).at(moment);
    }

    /** The last moment of a day in Vietnam, as exact as times are stored. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Catalogue.ZONE).toInstant().minusMillis(1);
    }
}
