package vn.tiendo.conversations.meaning;

/** Which units a question wants listed. */
public enum Listing {
    /** Each unit with its figures. */
    EACH,
    NOT_REPORTED,
    OVERDUE,
    /** No result at all. */
    ZERO,
    BELOW,
    MET,
    EXCEEDED,
    /** The best first. */
    RANKING,
    /** The worst first. */
    LOWEST
}
