package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import vn.tiendo.bot.channel.Departures;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.outgoing.Clients;
import vn.tiendo.bot.outgoing.Outlet;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.Leases;

/** Puts the channel together, if there is a bot. */
@Factory
@Requires(bean = Settings.Telegram.class)
final class TelegramFactory {
    private static final Duration SHUT = Duration.ofSeconds(5);

    /** How much longer than Telegram's an empty poll may stay open. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    @Singleton
    Bot bot(Settings.Telegram settings) {
        return new Bot(settings);
    }

    @Singleton
    TelegramMeters meters(MeterRegistry registry) {
        return new TelegramMeters(registry);
    }

    @Singleton
    TelegramClient client(Settings.Telegram settings, Bot bot) {
        return new OkHttpTelegramClient(
                new ObjectMapper(), Clients.sending(settings.proxy()), bot.token(), bot.libraryAddress());
    }

    @Named("telegram")
    @Singleton
    Outlet outlet(Settings.Telegram settings, InstantSource clock) {
        return new Outlet("telegram", Rates.pacing(clock, settings.rate()), SHUT);
    }

    @Singleton
    TelegramChannel channel(TelegramClient client, @Named("telegram") Outlet outlet, TelegramMeters meters) {
        return new TelegramChannel(client, outlet, meters);
    }

    @Singleton
    UpdateReception reception(
            Door door,
            Departures departures,
            Bot bot,
            InstantSource clock,
            TelegramClient client,
            TelegramMeters meters) {
        return new UpdateReception(door, departures, new Envelopes(bot, clock), new Taps(client), meters);
    }

    @Bean(preDestroy = "close")
    @Singleton
    Presentation opening(Bot bot, TelegramClient client) {
        return new Presentation(bot, client);
    }

    @Bean(preDestroy = "close")
    @Singleton
    Poller poller(
            Settings.Telegram settings,
            Bot bot,
            UpdateReception reception,
            PollingRight right,
            TelegramClient client,
            TelegramMeters meters) {
        return new Poller(
                new UpdateFeed(bot, Clients.waiting(UpdateFeed.WAIT.plus(SLACK), settings.proxy())),
                reception,
                right,
                client,
                meters);
    }

    @Singleton
    PollingRight right(Leases leases, Bot bot, InstantSource clock) {
        return new PollingRight(
                leases, "telegram-" + bot.id(), UUID.randomUUID().toString(), clock);
    }
}
