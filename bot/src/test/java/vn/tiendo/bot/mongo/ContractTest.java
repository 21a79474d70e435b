package vn.tiendo.bot.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import vn.tiendo.bot.secrecy.Secrecy;
import vn.tiendo.bot.store.Seal;

/** What the contract tests of the ports share: a new database with its indexes, a seal, a moment. */
abstract class ContractTest {
    static final Instant NOW = Instant.parse("2026-06-20T05:00:00Z");
    static final Seal SEAL = Secrecy.of(new byte[32]);

    final MongoDatabase database;

    ContractTest(Servers server) {
        database = server.fresh();
        Indexes.ensure(database);
    }
}
