package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.fakes.FakeDoor;
import vn.tiendo.bot.fakes.FakeLeases;
import vn.tiendo.bot.outgoing.Clients;
import vn.tiendo.bot.outgoing.Outlet;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;

/** The channel's parts wired to a fake of Telegram and a fake door. */
final class Rig implements AutoCloseable {
    static final long LAN = 5_551_234_567L;

    final FakeDoor door = new FakeDoor();
    final FakeLeases leases = new FakeLeases();
    final InstantSource clock = InstantSource.system();
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final TelegramMeters meters = new TelegramMeters(registry);
    final Settings.Telegram settings;
    final Bot bot;
    final TelegramClient client;
    private final List<Runnable> closings = new ArrayList<>();

    Rig(URI api) {
        settings = settings(api, Settings.Telegram.Updates.POLLING);
        bot = new Bot(settings);
        client = new OkHttpTelegramClient(
                new ObjectMapper(), hurried(Clients.sending(settings.proxy())), bot.token(), bot.libraryAddress());
    }

    private static OkHttpClient hurried(OkHttpClient client) {
        return client.newBuilder().readTimeout(Duration.ofSeconds(1)).build();
    }

    static Settings.Telegram settings(URI api, Settings.Telegram.Updates updates) {
        return new Settings.Telegram(
                new Secret(FakeBotApi.TOKEN),
                api,
                updates,
                Optional.of(new Secret("hook-Secret_1")),
                Optional.empty(),
                Settings.Telegram.ADVISED_RATE);
    }

    static Address address(long chat) {
        return new Address("telegram", "123456789", String.valueOf(chat));
    }

    UpdateReception reception() {
        return new UpdateReception(door, door, new Envelopes(bot, clock), new Taps(client), meters);
    }

    TelegramChannel channel() {
        return new TelegramChannel(
                client,
                new Outlet("telegram", Rates.pacing(clock, Settings.Telegram.ADVISED_RATE), Duration.ofSeconds(5)),
                meters);
    }

    /** Starts a poller; {@code instance} names the one who holds the right. */
    Poller poll(String instance) {
        var right = new PollingRight(leases, "telegram", instance, clock);
        var poller = new Poller(
                new UpdateFeed(bot, Clients.waiting(UpdateFeed.WAIT.plusSeconds(10), settings.proxy())),
                reception(),
                right,
                client,
                meters);
        poller.open();
        closings.add(poller::close);
        return poller;
    }

    Presentation opening() {
        var opening = new Presentation(bot, client);
        closings.add(opening::close);
        return opening;
    }

    @Override
    public void close() {
        closings.forEach(Runnable::run);
    }
}
