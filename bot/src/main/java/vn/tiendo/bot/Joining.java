package vn.tiendo.bot;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;

/** Carries out what binds a chat to a person and frees it again; wrong codes are limited (C-30). */
@Singleton
final class Joining {
    private static final int TRIES = 5;
    private static final Duration LOCK = Duration.ofHours(1);
    /** Over all chats of this instance: guessing from many chats at once gets no further. */
    private static final int TRIES_A_MINUTE = 120;

    private final Store store;
    private final Situations situations;
    private final InstantSource clock;
    private final Bucket all = Bucket.builder()
            .addLimit(limit -> limit.capacity(TRIES_A_MINUTE).refillGreedy(TRIES_A_MINUTE, Duration.ofMinutes(1)))
            .build();

    Joining(Store store, Situations situations, InstantSource clock) {
        this.store = store;
        this.situations = situations;
        this.clock = clock;
    }

    Outcome check(Order.CheckCode order, String endpoint) {
        var now = clock.instant();
        return refusal(endpoint, now)
                .orElseGet(() -> store.codes()
                        .find(order.code(), now)
                        .flatMap(this::person)
                        .<Outcome>map(person ->
                                new Outcome.CodeFound(order.code(), person, situations.memberships(person.id())))
                        .orElseGet(() -> wrong(endpoint, order.id(), now)));
    }

    Outcome join(Order.Join order, String endpoint) {
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
        return all.tryConsume(1)
                ? Optional.empty()
                : Optional.of(new Outcome.CodeUnknown(0, Optional.of(now.plus(Duration.ofMinutes(1)))));
    }

    private Outcome wrong(String endpoint, String order, Instant now) {
        var counted = store.endpoints().wrong(endpoint, order, TRIES, now.plus(LOCK));
        var lock = counted.lockedUntil().filter(until -> until.isAfter(now));
        return new Outcome.CodeUnknown(lock.isPresent() ? 0 : TRIES - counted.wrongTries(), lock);
    }
}
