package vn.tiendo.domain.progress;

import vn.tiendo.domain.catalogue.ProgrammeCode;

/**
 * One thing that can be worked out for any unit from its ledgers and from those of all that ever stood below it or went
 * into it: its results of a year as of a day, whether nothing was heard from it. Two that are equal come to the same as
 * long as no ledger changes; within one catalogue, which is no part of it.
 *
 * @param <T> what it comes to; a value
 */
public interface Aspect<T> {
    ProgrammeCode programme();

    /** The first reporting year whose ledgers it reads. */
    int firstYear();

    /** The last one. */
    int lastYear();
}
