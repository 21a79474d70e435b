package vn.tiendo.bot.mongo;

import com.mongodb.client.MongoDatabase;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.bot.store.Conversations;
import vn.tiendo.bot.store.Deeds;
import vn.tiendo.bot.store.Diary;
import vn.tiendo.bot.store.Endpoints;
import vn.tiendo.bot.store.Expiry;
import vn.tiendo.bot.store.ExtensionBook;
import vn.tiendo.bot.store.Inbox;
import vn.tiendo.bot.store.Leases;
import vn.tiendo.bot.store.Outages;
import vn.tiendo.bot.store.Outboxes;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Snoozes;
import vn.tiendo.bot.store.Tellings;
import vn.tiendo.bot.store.Trail;
import vn.tiendo.domain.people.People;
import vn.tiendo.domain.progress.Ledgers;
import vn.tiendo.domain.reporting.Claims;
import vn.tiendo.domain.reporting.Reports;

/** The real adapters on a database, for tests of what stands on them. */
public record Ports(
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
        Deeds deeds,
        Leases leases,
        Snoozes snoozes,
        ExtensionBook extensions,
        Tellings tellings,
        Diary diary,
        Trail trail,
        Expiry expiry) {
    /** How the adapters tell an outage. */
    public static Outages outages() {
        return new MongoOutages();
    }

    public static Ports on(MongoDatabase database, Seal seal) {
        Indexes.ensure(database);
        return new Ports(
                new MongoInbox(database, seal),
                new MongoEndpoints(database, seal),
                new MongoConversations(database, seal),
                new MongoOutboxes(database, seal),
                new MongoPeople(database, seal),
                new MongoCodes(database, seal),
                new MongoConsents(database),
                new MongoReports(database),
                new MongoLedgers(database),
                new MongoClaims(database),
                new MongoDeeds(database),
                new MongoLeases(database),
                new MongoSnoozes(database),
                new MongoExtensionBook(database),
                new MongoTellings(database),
                new MongoDiary(database),
                new MongoTrail(database),
                new MongoExpiry(database));
    }
}
