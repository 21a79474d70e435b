package vn.tiendo.bot.telegram;

import io.micrometer.core.instrument.MeterRegistry;

/** The channel's counters; labels are fixed words, nothing personal. */
final class TelegramMeters {
    private final MeterRegistry registry;

    TelegramMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param outcome "ok" or "failed" */
    void poll(String outcome) {
        registry.counter("tiendo.telegram.polls", "outcome", outcome).increment();
    }

    /** An update that is left out; {@code what} is odd about it: "kind", "chat" or "date". */
    void odd(String what) {
        registry.counter("tiendo.telegram.odd", "what", what).increment();
    }

    /** @param state "blocked" or "open" */
    void membership(String state) {
        registry.counter("tiendo.telegram.memberships", "state", state).increment();
    }
}
