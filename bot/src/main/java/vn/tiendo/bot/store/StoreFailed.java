package vn.tiendo.bot.store;

/** Published when the store can keep nothing any more; the service must end, so that nobody is told what is not stored. */
public record StoreFailed(Throwable cause) {}
