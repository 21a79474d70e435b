package vn.tiendo.bot.telegram;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import vn.tiendo.bot.settings.Secret;

/**
 * What is done beside the start, so that nobody waits for it: the webhook if there is to be one, the bot's own name, how
 * it presents itself.
 */
final class Presentation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Presentation.class);

    private final Bot bot;
    private final TelegramClient client;
    private volatile boolean closed;
    private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

    Presentation(Bot bot, TelegramClient client) {
        this.bot = bot;
        this.client = client;
    }

    void polling() {
        open(() -> {});
    }

    /** @param address where Telegram is to bring the updates */
    void webhook(URI address, Secret secret) {
        open(() -> untilDone(
                "the webhook was not set",
                () -> client.execute(SetWebhook.builder()
                        .url(address.toString())
                        .secretToken(secret.value())
                        .allowedUpdates(UpdateFeed.KINDS)
                        .build())));
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void open(Runnable first) {
        thread = Thread.ofVirtual().name("telegram-opening").start(() -> {
            first.run();
            untilDone("the bot's name is not known", () -> {
                bot.called(client.execute(new GetMe()).getUserName());
                return true;
            });
            if (!closed) {
                new Profile(client).present();
            }
        });
    }

    private void untilDone(String otherwise, Call call) {
        var patience = RetryPolicy.builder()
                .handleIf(_ -> !closed)
                .withMaxRetries(-1)
                .withBackoff(Duration.ofSeconds(1), Duration.ofSeconds(50), 2)
                .withJitter(0.2)
                .withDelayFnOn(context -> Troubles.pause(context.getLastException()), FeedTrouble.class)
                .onRetryScheduled(event -> LOG.warn("{}: {}", otherwise, Troubles.describe(event.getLastException())))
                .build();
        try {
            Failsafe.with(patience).run(() -> attempt(call));
        } catch (RuntimeException trouble) {
            LOG.debug("closed while opening: {}", trouble.getClass().getSimpleName());
        }
    }

    private static void attempt(Call call) throws FeedTrouble {
        try {
            call.run();
        } catch (TelegramApiException failure) {
            throw Troubles.of(failure);
        }
    }

    /** A call whose answer does not matter. */
    private interface Call {
        Object run() throws TelegramApiException;
    }
}
