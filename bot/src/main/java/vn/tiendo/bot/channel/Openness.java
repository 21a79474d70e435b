package vn.tiendo.bot.channel;

/** Whether a person may be told something unasked on a channel, given when they were heard there last. */
public enum Openness {
    /** At no cost. */
    FREE,
    /** It costs, or is forbidden, before they say something again. */
    CLOSED
}
