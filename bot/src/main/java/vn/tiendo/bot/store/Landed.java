package vn.tiendo.bot.store;

import java.time.Instant;

/**
 * A message that arrived.
 *
 * @param endpoint the chat where
 * @param entry its number in the conversation
 * @param ref the platform's name of it; empty if it has none
 * @param at when, by the platform's clock if that told
 */
public record Landed(String endpoint, long entry, String ref, Instant at) {}
