package vn.tiendo.bot.orders;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import vn.tiendo.bot.channel.ClockTicks;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;

/** Carries out what binds a chat to a person and frees it again; wrong codes are limited (C-30). */
@Singleton
public final class Joining {
    private static final int TRIES = 5;
    private static final Duration LINK = Duration.ofMinutes(10);
    private static final Duration NEW_CODE = Duration.ofDays(30);
    private static final BigInteger CODES = BigInteger.valueOf(10_000_000_000L);
    private static final Duration LOCK = Duration.ofHours(1);
    /**
     * Wrong codes of all chats that this instance looks at: so many at once, then two a minute. A month of guessing from
     * ever new chats is then 86,500 of ten thousand million codes: with 1,000 invitations open, 1 chance in 115 to find
     * any of them. Right codes use up nothing, so a hall full of people may join at once.
     */
    private static final int WRONG_AT_ONCE = 120;

    private static final Duration BETWEEN_WRONG = Duration.ofSeconds(30);

    private final Store store;
    private final Situations situations;
    private final Seal seal;
    private final InstantSource clock;
    private final Bucket wrong;

    public Joining(Store store, Situations situations, Seal seal, InstantSource clock) {
        this.store = store;
        this.situations = situations;
        this.seal = seal;
        this.clock = clock;
        this.wrong = Bucket.builder()
                .addLimit(limit -> limit.capacity(WRONG_AT_ONCE).refillGreedy(1, BETWEEN_WRONG))
                .withCustomTimePrecision(new ClockTicks(clock))
                .build();
    }

    public Outcome check(Order.CheckCode order, String endpoint) {
        var now = clock.instant();
        return refusal(endpoint, now)
                .orElseGet(() -> store.codes()
                        .find(order.code(), now)
                        .flatMap(this::person)
                        .<Outcome>map(person ->
                                new Outcome.CodeFound(order.code(), person, situations.memberships(person.id())))
                        .orElseGet(() -> wrong(endpoint, order.id(), now)));
    }

    public Outcome join(Order.Join order, String endpoint) {
        var now = clock.instant();
        return refusal(endpoint, now)
                .orElseGet(() -> store.codes()
                        .take(order.code(), order.id(), now)
                        .flatMap(this::person)
                        .<Outcome>map(person -> joined(order, endpoint, person))
                        .orElseGet(() -> wrong(endpoint, order.id(), now)));
    }

    Outcome leave(String endpoint) {
        store.endpoints().leave(endpoint);
        return new Outcome.Left();
    }

    /** A code of the person's own, which a repeat of the order finds again. */
    Outcome offer(Order.OfferLink order, String endpoint) {
        var person = store.endpoints()
                .find(endpoint)
                .flatMap(Endpoint::person)
                .orElseThrow(() -> new IllegalStateException("expected the chat of somebody who joined, found none"));
        var until = clock.instant().plus(LINK);
        var code = "%010d"
                .formatted(new BigInteger(1, seal.digest("link\n" + order.id()).getBytes(UTF_8)).mod(CODES));
        store.codes().issue(code, person, new Codes.Validity.Once(until));
        return new Outcome.LinkOffered(code, until);
    }

    /** Whoever reports for the unit is a stranger in all chats at once, and has a code that a repeat of the order finds again. */
    Outcome lock(Order.LockAccounts order) {
        if (!situations.access(order.by()).mayLock(order.unit())) {
            return new Outcome.Refused("unit", "Đồng chí hiện không được phân công việc này. Chưa khóa tài khoản nào.");
        }
        var reporters =
                Access.of(situations.catalogue(), store.people().in(order.unit()), clock.instant())
                        .memberships()
                        .stream()
                        .filter(membership -> membership.role().reports())
                        .flatMap(membership -> person(membership.person()).stream())
                        .distinct()
                        .toList();
        return new Outcome.AccountsLocked(
                order.unit(),
                reporters.stream()
                        .map(person -> new Outcome.AccountsLocked.NewCode(person, locked(order, person)))
                        .toList());
    }

    private String locked(Order.LockAccounts order, Person person) {
        store.endpoints().of(person.id()).forEach(chat -> store.endpoints().leave(chat.id()));
        var digest = seal.digest("lock\n" + order.id() + "\n" + person.id());
        var code = "%010d".formatted(new BigInteger(1, digest.getBytes(UTF_8)).mod(CODES));
        store.codes()
                .issue(
                        code,
                        person.id(),
                        new Codes.Validity.Once(clock.instant().plus(NEW_CODE)));
        return code;
    }

    private Outcome joined(Order.Join order, String endpoint, Person person) {
        var channel = store.endpoints()
                .find(endpoint)
                .map(found -> found.address().channel())
                .orElse("");
        store.consents()
                .keep(new Consents.Consent(
                        order.id(), person.id(), order.consentVersion(), channel, order.consentedAt()));
        store.endpoints().join(endpoint, person.id());
        return new Outcome.Joined(person, situations.memberships(person.id()));
    }

    private Optional<Person> person(PersonId id) {
        return store.people().find(id);
    }

    private Optional<Outcome> refusal(String endpoint, Instant now) {
        var lock =
                store.endpoints().find(endpoint).flatMap(Endpoint::lockedUntil).filter(until -> until.isAfter(now));
        if (lock.isPresent()) {
            return Optional.of(new Outcome.CodeUnknown(0, lock));
        }
        return wrong.getAvailableTokens() > 0
                ? Optional.empty()
                : Optional.of(new Outcome.CodeUnknown(0, Optional.of(now.plus(BETWEEN_WRONG))));
    }

    private Outcome wrong(String endpoint, String order, Instant now) {
        wrong.consumeIgnoringRateLimits(1);
        var counted = store.endpoints().wrong(endpoint, order, TRIES, now.plus(LOCK));
        var lock = counted.lockedUntil().filter(until -> until.isAfter(now));
        return new Outcome.CodeUnknown(lock.isPresent() ? 0 : TRIES - counted.wrongTries(), lock);
    }
}
