package vn.tiendo.bot;

import jakarta.inject.Singleton;
import vn.tiendo.domain.people.People;
import vn.tiendo.domain.progress.Ledgers;
import vn.tiendo.domain.reporting.Reports;

/** The ports to what is stored, together. */
@Singleton
record Store(
        Inbox inbox,
        Endpoints endpoints,
        Conversations conversations,
        People people,
        Codes codes,
        Consents consents,
        Reports reports,
        Ledgers ledgers) {}
