package vn.tiendo.bot.store;

import java.time.Instant;

/**
 * A message that arrived; those of a person, in order, are the ledger of what was sent to them.
 *
 * @param endpoint the chat where
 * @param entry its number in the conversation
 * @param ref the platform's name of it; empty if it has none
 * @param at when, by the platform's clock if that told
 * @param approved whether it went as a message that the platform had approved, because it was not free to write
 */
public record Landed(String endpoint, long entry, String ref, Instant at, boolean approved) {}
