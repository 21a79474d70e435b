package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The loop that fetches updates. Each is stored before the next question acknowledges it; at the first that cannot be
 * stored the rest of the batch waits and comes again. The offset follows the batch just taken and is never compared with
 * an earlier one, because Telegram may begin again with lower ids after a quiet week.
 */
final class Poller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration IDLE = Duration.ofMillis(250);

    private final UpdateFeed feed;
    private final UpdateReception reception;
    private final PollingRight right;
    private final TelegramClient client;
    private final TelegramMeters meters;
    private final RetryPolicy<Object> patience;
    private final Thread loop = Thread.ofVirtual().name("telegram-poller").unstarted(this::run);
    private volatile boolean closed;
    private boolean prepared;
    private long offset;

    Poller(
            UpdateFeed feed,
            UpdateReception reception,
            PollingRight right,
            TelegramClient client,
            TelegramMeters meters) {
        this.feed = feed;
        this.reception = reception;
        this.right = right;
        this.client = client;
        this.meters = meters;
        this.patience = patience();
    }

    void open() {
        right.open();
        loop.start();
    }

    /** Ends an open poll; what it would have brought stays with Telegram. */
    @Override
    public void close() {
        closed = true;
        loop.interrupt();
        feed.cut();
        right.close();
    }

    /** Returns once a closed poller has come to rest. */
    void join() throws InterruptedException {
        loop.join();
    }

    private void run() {
        while (!closed) {
            try {
                Failsafe.with(patience).run(this::round);
            } catch (RuntimeException trouble) {
                if (!closed) {
                    LOG.error(
                            "polling was interrupted by {}", trouble.getClass().getName());
                }
            }
        }
    }

    private void round() throws FeedTrouble, InterruptedException {
        if (!right.isHeld()) {
            offset = 0;
            prepared = false;
            Thread.sleep(IDLE);
            return;
        }
        prepare();
        var batch = feed.from(offset);
        meters.poll("ok");
        for (var update : batch) {
            if (closed) {
                return;
            }
            take(update);
        }
    }

    /** Polling is refused while a webhook is set, even one of long ago. Waiting updates are kept. */
    private void prepare() throws FeedTrouble {
        if (prepared) {
            return;
        }
        try {
            client.execute(new DeleteWebhook());
            prepared = true;
        } catch (TelegramApiException failure) {
            throw Troubles.of(failure);
        }
    }

    private void take(JsonNode update) throws FeedTrouble {
        var id = update.path("update_id");
        if (!id.isIntegralNumber()) {
            throw new FeedTrouble("an update without id");
        }
        if (!reception.takes(update)) {
            throw new FeedTrouble("the door is closed");
        }
        offset = id.asLong() + 1;
    }

    /** For ever, at growing distances with jitter, about a minute at most; longer only if Telegram says so. */
    private RetryPolicy<Object> patience() {
        return RetryPolicy.builder()
                .handleIf(_ -> !closed)
                .withMaxRetries(-1)
                .withBackoff(Duration.ofMillis(500), Duration.ofSeconds(50), 2)
                .withJitter(0.2)
                .withDelayFnOn(context -> Troubles.pause(context.getLastException()), FeedTrouble.class)
                .onRetryScheduled(event -> {
                    prepared = false;
                    meters.poll("failed");
                    LOG.warn(
                            "no updates from Telegram: {}; trying again in {} ms",
                            Troubles.describe(event.getLastException()),
                            event.getDelay().toMillis());
                })
                .build();
    }
}
