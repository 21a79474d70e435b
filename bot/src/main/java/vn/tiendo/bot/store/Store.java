package vn.tiendo.bot.store;

import jakarta.inject.Singleton;
import vn.tiendo.domain.people.People;
import vn.tiendo.domain.progress.Ledgers;
import vn.tiendo.domain.reporting.Claims;
import vn.tiendo.domain.reporting.Reports;

/** The ports to what is stored, together. */
@Singleton
public record Store(
        Inbox inbox,
        Endpoints endpoints,
        Conversations conversations,
        Outboxes outboxes,
        People people,
        Codes codes,
        Consents consents,
        Reports reports,
        Ledgers ledgers,
        Claims claims,
        Deeds deeds) {}
