package vn.tiendo.bot.channel;

import java.time.Instant;

/**
 * What a platform wrote on a message that it took.
 *
 * @param ref its name of the message
 * @param at when it was shown, by the platform's own clock
 */
public record Stamp(String ref, Instant at) {}
