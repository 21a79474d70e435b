package vn.tiendo.conversations;

/** How soon a message must be said beside others to the same person; the more urgent first. */
public enum Urgency {
    /** Answers what a person said. */
    ANSWER,
    /** Is said unasked, for a reason of that day. */
    NOTICE,
    /** Sums up what may wait. */
    DIGEST;

    /** Whether it is said once more when nobody knows whether it arrived: an answer is waited for, a notice disturbs. */
    public boolean isRepeatable() {
        return this == ANSWER;
    }
}
