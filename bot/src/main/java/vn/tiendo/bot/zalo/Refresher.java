package vn.tiendo.bot.zalo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute whether it is time for the next pair of tokens. */
final class Refresher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final AccessTokens tokens;
    private final Thread loop = Thread.ofVirtual().name("zalo-tokens").unstarted(this::run);

    Refresher(AccessTokens tokens) {
        this.tokens = tokens;
    }

    void open() {
        loop.start();
    }

    @Override
    public void close() {
        loop.interrupt();
    }

    private void run() {
        try {
            while (true) {
                look();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException _) {
            LOG.debug("no more tokens are looked for");
        }
    }

    private void look() {
        try {
            tokens.keepFresh();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Zalo's tokens are looked at again in a minute: {}",
                    failed.getClass().getName());
        }
    }
}
