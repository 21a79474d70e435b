package vn.tiendo.bot.store;

import java.time.Instant;

/** The right of one instance to do something alone until a moment. */
public record Lease(String holder, Instant until) {}
