package vn.tiendo.bot.store;

import java.util.SortedMap;

/**
 * The audit trail; a port. Every version of every report is a link in the chain of its year: what was done, by whom, when,
 * where and why, with the hash of the link before, so that none can be changed, taken out or put between afterwards.
 */
public interface Trail {
    /** Chains versions that are not chained yet, the longest waiting first; how many reports were looked at. One at a time. */
    int chain(int limit);

    /** Proves every chain, and that the reports still say what was chained. */
    Proof verify();

    /**
     * Removes the oldest links of years up to {@code year}, with the deeds they are about; how many. What the last of them came
     * to is kept, so that what follows still hangs on it. Of a chain that does not hold nothing is removed.
     */
    int drop(int year, int limit);

    /** What a proof came to. */
    sealed interface Proof {
        /**
         * Every link holds.
         *
         * @param heads by year, the number and hash of the last link
         */
        record Whole(SortedMap<Integer, String> heads) implements Proof {}

        /** The first link that does not hold. */
        record Broken(int year, long link, String why) implements Proof {}
    }
}
