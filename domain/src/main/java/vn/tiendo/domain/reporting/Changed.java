package vn.tiendo.domain.reporting;

/** What came of an act on a report. */
public sealed interface Changed {
    /** The report as it stands after the act. */
    record Done(Report report) implements Changed {}

    /** Nothing was changed. */
    record Refused(Objection why) implements Changed {}

    /** Why an act is not done. */
    enum Objection {
        /** The report has changed since it was shown (C-5). */
        STALE,
        /** It was taken back before. */
        WITHDRAWN,
        /** It was asked to be taken back before, and the level above has not answered. */
        WITHDRAWING,
        /** Nobody confirms or returns what is their own (section 2.9). */
        OWN,
        /** It does not wait for the level above. */
        NOT_WAITING,
        /** It was sent back before and was not sent again yet. */
        RETURNED,
        /** No line of it waits for a decision. */
        NOT_AWAITING,
        /** What was done to it last cannot be undone: the level above has decided, or nothing was changed. */
        NOT_LAST,
        /** It says the same as before. */
        SAME
    }
}
