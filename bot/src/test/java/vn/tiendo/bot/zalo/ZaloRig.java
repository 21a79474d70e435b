package vn.tiendo.bot.zalo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.fakes.FakeDoor;
import vn.tiendo.bot.fakes.FakeGrantStore;
import vn.tiendo.bot.fakes.FakeLeases;
import vn.tiendo.bot.fakes.TestClock;
import vn.tiendo.bot.outgoing.Clients;
import vn.tiendo.bot.outgoing.Outlet;
import vn.tiendo.bot.outgoing.Pacing;
import vn.tiendo.bot.outgoing.Pacing.Rate;
import vn.tiendo.bot.secrecy.Secrecy;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.zalo.platform.FakeZalo;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.ZaloTemplate;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.units.UnitTree;

/** The channel's parts wired to a fake of Zalo, a fake door and grants in memory. */
final class ZaloRig {
    static final String LAN = "7788990011223344556";
    static final Seal SEAL = Secrecy.of(new byte[32]);
    static final Configuration CONFIGURATION = new Configuration(
            "Ban Chỉ đạo thử",
            "0200 000 000",
            new Catalogue(List.of(), new UnitTree(List.of()), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new ZaloTemplate(
                    "123456",
                    ZaloTemplate.Purpose.NOTICE,
                    List.of(
                            new ZaloTemplate.Parameter("noi_dung", ZaloTemplate.Part.LEAD, 30),
                            new ZaloTemplate.Parameter("chi_tiet", ZaloTemplate.Part.REST, 100),
                            new ZaloTemplate.Parameter("don_vi", ZaloTemplate.Part.OFFICE, 50)))));
    private static final Rate FAST = new Rate(1_000, 1_000, Duration.ofSeconds(1));

    final FakeDoor door = new FakeDoor();
    final FakeLeases leases = new FakeLeases();
    final FakeGrantStore grants = new FakeGrantStore();
    final TestClock clock = new TestClock();
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final Settings.Zalo settings;
    final AccessTokens tokens;

    ZaloRig(URI zalo) {
        this(settings(zalo, Optional.of(FakeZalo.SEED)));
    }

    ZaloRig(Settings.Zalo settings) {
        this.settings = settings;
        this.tokens = tokens("one");
    }

    static Settings.Zalo settings(URI zalo, Optional<String> seed) {
        return new Settings.Zalo(
                FakeZalo.APP,
                new Secret(FakeZalo.APP_SECRET),
                FakeZalo.OA,
                new Secret(FakeZalo.OA_SECRET_KEY),
                seed.map(Secret::new),
                zalo,
                zalo,
                Optional.empty());
    }

    static Address address(String user) {
        return new Address("zalo", FakeZalo.OA, user);
    }

    /** What another instance on the same store would use. */
    AccessTokens tokens(String instance) {
        return tokens(instance, settings);
    }

    /** The same with other settings. */
    AccessTokens tokens(String instance, Settings.Zalo other) {
        var stock = new Renewal.Stock(grants, leases, SEAL, instance);
        var oauth = new OAuth(other, hurried(Clients.reaching(Optional.empty())));
        return new AccessTokens(new Renewal(other.oaId(), other.refreshToken(), stock, oauth, clock), clock);
    }

    ZaloChannel channel() {
        var api = new Authorised(new OpenApi(hurried(Clients.sending(Optional.empty()))), tokens);
        var outlet = new Outlet("zalo", new Pacing(clock, FAST, _ -> FAST), Duration.ofMillis(50));
        return new ZaloChannel(settings, api, outlet, new Approved(CONFIGURATION), clock);
    }

    Arrivals arrivals() {
        return new Arrivals(door, door, new Envelope(settings.oaId(), SEAL, clock), settings.oaId(), registry);
    }

    ZaloWebhook webhook() {
        return new ZaloWebhook(new Signature(settings), arrivals());
    }

    private static OkHttpClient hurried(OkHttpClient client) {
        return client.newBuilder().readTimeout(Duration.ofSeconds(1)).build();
    }
}
