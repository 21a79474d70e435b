package vn.tiendo.bot.zalo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.Grant;

/** What {@code /health} says of Zalo's tokens. It warns, but never calls the service down. */
@Singleton
@Requires(bean = Settings.Zalo.class)
final class ZaloHealth implements HealthIndicator {
    private final AccessTokens tokens;

    ZaloHealth(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(HealthResult.builder("zalo", HealthStatus.UP)
                .details(details(tokens.known()))
                .build());
    }

    static Map<String, Object> details(Optional<Grant> grant) {
        var details = new LinkedHashMap<String, Object>();
        grant.flatMap(Grant::access)
                .ifPresent(access -> details.put("token_until", access.until().toString()));
        warning(grant).ifPresent(text -> details.put("warning", text));
        return details;
    }

    private static Optional<String> warning(Optional<Grant> grant) {
        if (grant.isEmpty()) {
            return Optional.of("no token yet: set ZALO_REFRESH_TOKEN");
        }
        return switch (grant.get().state()) {
            case Grant.State.Unspent _, Grant.State.Claimed _ -> Optional.empty();
            case Grant.State.Dead(var why, var at) ->
                Optional.of(("the grant is used up since %s (%s): let an administrator of the account consent anew, set"
                                + " ZALO_REFRESH_TOKEN and start again")
                        .formatted(at, why));
        };
    }
}
