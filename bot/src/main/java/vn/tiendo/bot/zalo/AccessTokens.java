package vn.tiendo.bot.zalo;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.store.Grant;

/**
 * The access token that calls are made with. It is renewed five hours before its end, or when Zalo refuses it; a pair is
 * stored before anybody uses it, and the other instances find it in the store.
 */
final class AccessTokens {
    private static final Duration EARLY = Duration.ofHours(5);

    /** A token that is refused so soon after it was bought has nothing wrong with it that another would not have. */
    private static final Duration NEW = Duration.ofSeconds(10);

    /** Whoever sends waits no longer for another's renewal. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Renewal renewal;
    private final InstantSource clock;
    private final AtomicReference<Optional<Grant>> known = new AtomicReference<>(Optional.empty());
    private final ReentrantLock lock = new ReentrantLock();

    AccessTokens(Renewal renewal, InstantSource clock) {
        this.renewal = renewal;
        this.clock = clock;
    }

    /** A token that is good as far as is known; empty if there is none now. */
    Optional<Secret> current() {
        return good(known.get()).or(() -> good(look(renewal::stored))).or(() -> good(look(renewal::renewed)));
    }

    /** Another one than {@code refused}: what somebody else has stored meanwhile, or one that is bought now. */
    Optional<Secret> insteadOf(Secret refused) {
        return other(refused, known.get())
                .or(() -> other(refused, look(renewal::stored)))
                .or(() -> isNew() ? Optional.empty() : other(refused, look(renewal::renewed)));
    }

    /** Buys the next pair if it is time to; to be asked again and again. */
    void keepFresh() {
        var stored = look(renewal::stored);
        if (stored.flatMap(Grant::access).map(this::isDue).orElse(true)) {
            look(renewal::renewed);
        }
    }

    /** What is known of the grant now. */
    Optional<Grant> known() {
        return known.get();
    }

    private boolean isNew() {
        return known.get()
                .flatMap(Grant::access)
                .map(access -> access.from().plus(NEW).isAfter(clock.instant()))
                .orElse(false);
    }

    private boolean isDue(Grant.Access access) {
        return !access.until().minus(EARLY).isAfter(clock.instant());
    }

    private Optional<Secret> good(Optional<Grant> grant) {
        var now = clock.instant();
        return grant.flatMap(Grant::access)
                .filter(access -> access.until().isAfter(now))
                .map(Grant.Access::token);
    }

    private Optional<Secret> other(Secret refused, Optional<Grant> grant) {
        return good(grant).filter(token -> !token.equals(refused));
    }

    /** One at a time: what one finds is known to all. */
    private Optional<Grant> look(Look look) {
        try {
            if (lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    known.set(look.at());
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return known.get();
    }

    /** A way to find out what is known. */
    private interface Look {
        Optional<Grant> at();
    }
}
