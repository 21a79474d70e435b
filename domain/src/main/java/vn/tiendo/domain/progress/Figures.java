package vn.tiendo.domain.progress;

/** Ledgers as they stood at one moment: what an answer's figures are computed from. */
@FunctionalInterface
public interface Figures {
    /** The ledger of {@code key}, empty if nothing was reported. */
    Ledger ledger(Ledger.Key key);
}
