package vn.tiendo.bot.zalo;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.store.Grant;
import vn.tiendo.bot.store.Grant.State;
import vn.tiendo.bot.store.Grants;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Leases;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.zalo.OAuth.Exchange;

/**
 * Buys the next pair of tokens, one instance at a time. A refresh token works once: it is marked as claimed in the store
 * before it is sent, and one that is marked is never sent again, whatever became of it. What it bought is stored before it
 * is used.
 */
final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    /** Longer than a call and the writes around it can take. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final String name;
    private final Optional<Secret> seed;
    private final Stock stock;
    private final OAuth oauth;
    private final InstantSource clock;

    /** Where rights are kept, how digests are made, and who this instance is. */
    record Stock(Grants grants, Leases leases, Seal seal, String holder) {}

    Renewal(String account, Optional<Secret> seed, Stock stock, OAuth oauth, InstantSource clock) {
        this.name = "zalo:" + account;
        this.seed = seed;
        this.stock = stock;
        this.oauth = oauth;
        this.clock = clock;
    }

    /** What is stored, begun or begun anew with the configured token if that was never seen before. */
    Optional<Grant> stored() {
        var found = stock.grants().find(name);
        if (seed.isEmpty()) {
            return found;
        }
        var digest = stock.seal().digest("zalo seed\n" + seed.get().value());
        if (found.map(grant -> grant.seeds().contains(digest)).orElse(false)) {
            return found;
        }
        var begun =
                found.map(grant -> grant.again(digest, seed.get())).orElseGet(() -> Grant.begun(digest, seed.get()));
        return stock.grants().put(name, begun)
                ? Optional.of(begun)
                : stock.grants().find(name);
    }

    /** The grant after an attempt to buy the next pair; as it was, if another instance is at it. */
    Optional<Grant> renewed() {
        var before = stored();
        if (before.isEmpty() || !lease()) {
            return before;
        }
        try {
            var now = stored();
            return now.equals(before) ? now.flatMap(this::bought) : now;
        } finally {
            stock.leases().release(name, stock.holder());
        }
    }

    private boolean lease() {
        var now = clock.instant();
        return stock.leases().take(name, new Lease(stock.holder(), now.plus(LEASE)), now);
    }

    private Optional<Grant> bought(Grant grant) {
        return Optional.of(
                switch (grant.state()) {
                    case State.Dead _ -> grant;
                    case State.Claimed _ -> dead(grant, "a renewal was begun and its end is not known");
                    case State.Unspent _ -> oauth.isThere() ? spent(grant) : grant;
                });
    }

    private Grant spent(Grant grant) {
        var claimed = grant.now(new State.Claimed(clock.instant()));
        if (!stock.grants().put(name, claimed)) {
            return stored().orElse(grant);
        }
        return switch (oauth.spend(grant.refresh())) {
            case Exchange.Bought bought -> keep(claimed, bought);
            case Exchange.NotSent() -> put(claimed, claimed.now(new State.Unspent()));
            case Exchange.Lost(var why) -> dead(claimed, why);
        };
    }

    /** For as long as it takes: nobody else has this pair, and the one before is used up. */
    private Grant keep(Grant claimed, Exchange.Bought bought) {
        var now = clock.instant();
        var access = new Grant.Access(bought.access(), now, now.plus(bought.life()));
        var patience = RetryPolicy.<Grant>builder()
                .withMaxRetries(-1)
                .withMaxDuration(LEASE.multipliedBy(60))
                .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(5))
                .onRetry(_ -> LOG.warn("Zalo's new tokens could not be stored and are tried again"))
                .build();
        return Failsafe.with(patience).get(() -> {
            var latest = stock.grants().find(name).orElse(claimed);
            return latest.refresh().equals(claimed.refresh())
                    ? mustPut(latest.bought(access, bought.refresh()))
                    : latest;
        });
    }

    private Grant mustPut(Grant next) {
        if (!stock.grants().put(name, next)) {
            throw new IllegalStateException("expected to store the new tokens, found that somebody wrote in between");
        }
        LOG.info(
                "Zalo's access token is good until {}",
                next.access().map(Grant.Access::until).orElse(Instant.MAX));
        return next;
    }

    private Grant dead(Grant grant, String why) {
        LOG.error(
                "Zalo's grant is used up ({}): an administrator of the account must consent anew;"
                        + " put the new refresh token into ZALO_REFRESH_TOKEN and start again",
                why);
        return put(grant, grant.now(new State.Dead(why, clock.instant())));
    }

    private Grant put(Grant before, Grant next) {
        return stock.grants().put(name, next) ? next : stored().orElse(before);
    }
}
