package vn.tiendo.bot.commands;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.logs.LastLine;
import vn.tiendo.bot.store.StoreFailed;

/**
 * Ends the process when the store can keep nothing any more, at once: what lingers could neither take nor answer anything. Whoever
 * watches over it starts it again.
 */
@Singleton
final class EndsWithTheStore implements ApplicationEventListener<StoreFailed> {
    private static final Logger LOG = LoggerFactory.getLogger(EndsWithTheStore.class);
    private static final int COULD_NOT_RUN = 2;

    @Override
    public void onApplicationEvent(StoreFailed failed) {
        LastLine.say(
                LOG,
                "the store cannot be written ({}) and the service ends; nothing that was acknowledged is lost:"
                        + " make room, or give back the disk, and start it again",
                CommandFailures.sentence(failed.cause()));
        Runtime.getRuntime().halt(COULD_NOT_RUN);
    }
}
