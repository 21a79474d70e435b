package vn.tiendo.bot.zalo;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import vn.tiendo.bot.channel.Departures;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.outgoing.Clients;
import vn.tiendo.bot.outgoing.Outlet;
import vn.tiendo.bot.outgoing.Pacing;
import vn.tiendo.bot.outgoing.Pacing.Rate;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.Grants;
import vn.tiendo.bot.store.Leases;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.config.Configuration;

/** Puts the channel together, if there is an account. */
@Factory
@Requires(bean = Settings.Zalo.class)
final class ZaloFactory {
    private static final Duration SHUT = Duration.ofSeconds(5);

    /** Zalo's limit is 4.000 calls a minute of the application; not all at once. */
    private static final Rate ALL = new Rate(100, 3_900, Duration.ofMinutes(1));

    /** Zalo names none; a person reads no faster. */
    private static final Rate CHAT = new Rate(10, 2, Duration.ofSeconds(1));

    @Singleton
    Signature signature(Settings.Zalo settings) {
        return new Signature(settings);
    }

    @Singleton
    Arrivals arrivals(
            Settings.Zalo settings,
            Door door,
            Departures departures,
            Seal seal,
            InstantSource clock,
            MeterRegistry registry) {
        return new Arrivals(door, departures, new Envelope(settings.oaId(), seal, clock), settings.oaId(), registry);
    }

    @Singleton
    AccessTokens tokens(Settings.Zalo settings, Grants grants, Leases leases, Seal seal, InstantSource clock) {
        var stock = new Renewal.Stock(grants, leases, seal, UUID.randomUUID().toString());
        var oauth = new OAuth(settings, Clients.reaching(settings.proxy()));
        return new AccessTokens(new Renewal(settings.oaId(), settings.refreshToken(), stock, oauth, clock), clock);
    }

    @Bean(preDestroy = "close")
    @Singleton
    Refresher refresher(AccessTokens tokens) {
        return new Refresher(tokens);
    }

    @Named("zalo")
    @Singleton
    Outlet outlet(InstantSource clock) {
        return new Outlet("zalo", new Pacing(clock, ALL, _ -> CHAT), SHUT);
    }

    @Singleton
    Authorised api(Settings.Zalo settings, AccessTokens tokens) {
        return new Authorised(new OpenApi(Clients.sending(settings.proxy())), tokens);
    }

    @Singleton
    ZaloChannel channel(
            Settings.Zalo settings,
            Authorised api,
            @Named("zalo") Outlet outlet,
            Configuration configuration,
            InstantSource clock) {
        return new ZaloChannel(settings, api, outlet, new Approved(configuration), clock);
    }
}
