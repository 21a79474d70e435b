package vn.tiendo.bot.telegram;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import vn.tiendo.bot.settings.Settings;

/** Begins to receive once the server is up; commands that start no server receive nothing. */
@Singleton
@Requires(bean = Settings.Telegram.class)
final class TelegramStart implements ApplicationEventListener<ServerStartupEvent> {
    private final Settings settings;
    private final Settings.Telegram telegram;
    private final Presentation opening;
    private final Provider<Poller> poller;

    TelegramStart(Settings settings, Settings.Telegram telegram, Presentation opening, Provider<Poller> poller) {
        this.settings = settings;
        this.telegram = telegram;
        this.opening = opening;
        this.poller = poller;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        switch (telegram.updates()) {
            case POLLING -> {
                opening.polling();
                poller.get().open();
            }
            case WEBHOOK ->
                opening.webhook(
                        settings.url().resolve("/webhooks/telegram"),
                        telegram.webhookSecret().orElseThrow());
        }
    }
}
