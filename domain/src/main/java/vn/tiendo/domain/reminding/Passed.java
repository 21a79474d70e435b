package vn.tiendo.domain.reminding;

/** Somebody who is not reminded of something on a day on which others are, and why. */
public record Passed(Reminder reminder, Why why) {
    /** Why not. */
    public enum Why {
        /** The period is closed, or nothing happened. */
        ANSWERED,
        /** Something was reported and the time is over: no debt. */
        REPORTED,
        /** All that was reported waits for the level above, which is reminded instead. */
        WAITS_ABOVE,
        /** Whoever reports put it off to a later day. */
        PUT_OFF,
        /** The unit has somebody who reports, but nobody who has joined. */
        NOT_JOINED,
        /** Who reports for the unit has joined, but none of their chats takes messages any more. */
        UNREACHABLE,
        /** The unit has nobody who reports; above, nobody who reads. */
        NOBODY,
        /** The day of the step is past, and a later one comes soon or the matter is closed. */
        LATE
    }
}
