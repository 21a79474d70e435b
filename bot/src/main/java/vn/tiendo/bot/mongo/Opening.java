package vn.tiendo.bot.mongo;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.tiendo.bot.Settings;

/** Opens the store at the start and closes it at the end. */
@Factory
final class Opening {
    /** The exit code of a service that ends because nothing can be written any more. */
    private static final int CANNOT_WRITE = 2;

    @Singleton
    @Bean(preDestroy = "close")
    Backing backing(Settings settings) {
        return Backing.open(settings, () -> Runtime.getRuntime().halt(CANNOT_WRITE));
    }

    @Singleton
    MongoDatabase database(Backing backing) {
        return backing.database();
    }
}
