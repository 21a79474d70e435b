package vn.tiendo.bot.commands;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.store.StoreFailed;

/** Ends the process when the store can keep nothing any more; whoever watches over it starts it again. */
@Singleton
final class EndsWithTheStore implements ApplicationEventListener<StoreFailed> {
    private static final Logger LOG = LoggerFactory.getLogger(EndsWithTheStore.class);
    private static final int COULD_NOT_RUN = 2;

    @Override
    public void onApplicationEvent(StoreFailed failed) {
        LOG.error("the store failed, the service ends", failed.cause());
        System.exit(COULD_NOT_RUN);
    }
}
