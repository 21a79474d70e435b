package vn.tiendo.bot.mongo;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import vn.tiendo.bot.mongo.embedded.Loss;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.Meta;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.StoreFailed;

/** Opens the store of this run, and hands out its database only if it is ours. */
@Factory
final class StoreFactory {
    /**
     * The layout of the documents; a store with a higher one was written by a newer release. Since 4 a claim stands in the report that
     * has it; the forms of values are those of 3.
     */
    static final int SCHEMA = 5;

    /** Whether the operator goes on with what is there, though it is less than was promised. */
    private static final String ACCEPT_LOSS = "tiendo.accept-loss";

    /** The seal comes first: its key may only be made where there is no data yet. */
    @Singleton
    @Bean(preDestroy = "close")
    ConnectedStore store(
            Settings settings,
            Seal seal,
            @Property(name = ACCEPT_LOSS, defaultValue = "false") boolean lossAccepted,
            ApplicationEventPublisher<StoreFailed> failed) {
        return settings.mongoUri()
                .map(uri -> ConnectedStore.at(uri.value()))
                .orElseGet(() -> ConnectedStore.embedded(
                        settings.data(),
                        lossAccepted ? Loss.ACCEPTED : Loss.REFUSED,
                        cause -> failed.publishEvent(new StoreFailed(cause))));
    }

    @Singleton
    MongoDatabase database(ConnectedStore store, Settings settings, Seal seal) {
        var database = store.database();
        var mode = settings.samples() ? Meta.Mode.SAMPLES : Meta.Mode.OWN;
        var meta = new MongoMeta(database);
        var stored = Ownership.check(
                meta,
                new Meta.Facts(mode, SCHEMA, seal.keyId()),
                store.name(),
                settings.key().isPresent() ? "TIENDO_KEY" : "the one in " + settings.data());
        if (stored.schema() < SCHEMA) {
            new Migration(database, seal).run();
            meta.moveTo(SCHEMA);
        }
        Indexes.ensure(database);
        if (store.isEmbedded()) {
            Abandoned.reclaim(database);
        }
        return database;
    }
}
