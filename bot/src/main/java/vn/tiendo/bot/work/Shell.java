package vn.tiendo.bot.work;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.delivery.Delivery;

/** The working parts as a whole: begin once the service is up, end in order within ten seconds. */
@Singleton
final class Shell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);
    private static final Duration TURNS_END_IN = Duration.ofSeconds(4);
    private static final Duration SENDING_ENDS_IN = Duration.ofSeconds(3);

    private final InboxDoor door;
    private final Worker worker;
    private final Delivery delivery;
    private final Recovery recovery;

    Shell(InboxDoor door, Worker worker, Delivery delivery, Recovery recovery) {
        this.door = door;
        this.worker = worker;
        this.delivery = delivery;
        this.recovery = recovery;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        start();
    }

    void start() {
        recovery.start();
    }

    /** Nothing is lost by what does not end in time: it stands in the store. */
    @Override
    @PreDestroy
    public void close() {
        door.close();
        recovery.close();
        boolean turned = worker.close(TURNS_END_IN);
        boolean sent = delivery.close(SENDING_ENDS_IN);
        if (!turned || !sent) {
            LOG.warn("ended with work open; the next start takes it up");
        }
    }
}
