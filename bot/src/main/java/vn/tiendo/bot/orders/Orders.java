package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.answer.AnswerCommit;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.bot.answer.Poison;
import vn.tiendo.bot.running.Failures;
import vn.tiendo.bot.running.Meters;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Outages;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Session;

/**
 * Carries out the order that is pending in a conversation, from its stored payload, and answers it. Anybody may do so at
 * any time, twice or at once: each kind is idempotent by the order's id, and only one answer is committed.
 */
@Singleton
public final class Orders {
    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);
    private static final int ATTEMPTS = 3;

    private final Store store;
    private final Engine engine;
    private final Situations situations;
    private final AnswerCommit answers;
    private final Carriers carriers;
    private final Outages outages;
    private final Meters meters;

    public Orders(
            Store store,
            Engine engine,
            Situations situations,
            AnswerCommit answers,
            Carriers carriers,
            Outages outages,
            Meters meters) {
        this.store = store;
        this.engine = engine;
        this.situations = situations;
        this.answers = answers;
        this.carriers = carriers;
        this.outages = outages;
        this.meters = meters;
    }

    /** Carries out and answers what is pending, until nothing is. */
    public void settle(String conversation) {
        var kept = store.conversations().load(conversation);
        while (kept.pending().isPresent()) {
            settle(kept, kept.pending().get());
            kept = store.conversations().load(conversation);
        }
    }

    /** An outage is waited for. Anything else counts as an attempt, of which there are three: the person must get on. */
    private void settle(Kept origin, Pending pending) {
        try {
            carryOut(origin, pending);
        } catch (RuntimeException | StackOverflowError failed) {
            if (outages.isOne(failed)) {
                throw failed;
            }
            failed(origin, pending, failed);
        }
    }

    private void failed(Kept origin, Pending pending, Throwable bug) {
        int strikes = origin.strikes() + 1;
        var kind = carriers.of(pending).kind();
        if (strikes < ATTEMPTS) {
            store.conversations().strike(origin.id(), origin.rev(), strikes);
            meters.order(kind, "failed");
            throw new OrderFailed(strikes, bug);
        }
        if (giveUp(origin, pending)) {
            meters.order(kind, "parked");
            LOG.error(
                    "order {} of kind {} is given up after {} attempts: {}",
                    answers.trace(pending.order().id()),
                    kind,
                    strikes,
                    Failures.place(bug));
        }
    }

    /** Says so, or that the report stands if only what follows it failed; false if somebody else has written in between. */
    private boolean giveUp(Kept origin, Pending pending) {
        var endpoint = store.endpoints().find(pending.endpoint());
        if (endpoint.isEmpty()) {
            return answers.close(origin, pending);
        }
        var task = carriers.of(pending);
        var standing = task.standing();
        var message = standing.orElseGet(task::sorry);
        var handled = standing.isPresent() ? List.of(pending.mark()) : List.<String>of();
        if (endpoint.get().conversation().equals(origin.id())) {
            var session =
                    standing.isPresent() ? origin.session().drop(pending.order().id()) : origin.session();
            return says(origin, endpoint.get(), session, handled, Optional.empty(), message);
        }
        var target = store.conversations().load(endpoint.get().conversation());
        return says(target, endpoint.get(), target.session(), handled, target.pending(), message)
                && answers.close(origin, pending);
    }

    private boolean says(
            Kept kept,
            Endpoint endpoint,
            Session session,
            List<String> handled,
            Optional<Pending> order,
            Message message) {
        return answers.commit(new AnswerCommit.Answer(
                endpoint, kept, session, handled, Optional.empty(), order, Optional.empty(), List.of(message)));
    }

    private void carryOut(Kept origin, Pending pending) {
        boolean answered = origin.handled().contains(pending.mark());
        var task = carriers.of(pending);
        var outcome = task.carry(answered);
        var endpoint = store.endpoints()
                .find(pending.endpoint())
                .orElseThrow(() -> new IllegalStateException("expected the chat of an order, found none"));
        if (endpoint.conversation().equals(origin.id())) {
            answer(
                    origin,
                    endpoint,
                    pending,
                    outcome,
                    outcome instanceof Outcome.Refused ? List.of() : List.of(pending.mark()));
        } else {
            moved(origin, endpoint, pending, outcome);
        }
        meters.order(task.kind(), outcome.getClass().getSimpleName());
    }

    /** The chat belongs to another conversation now: that one hears the answer first, then this one is done with it. */
    private void moved(Kept origin, Endpoint endpoint, Pending pending, Outcome outcome) {
        var target = store.conversations().load(endpoint.conversation());
        if (!target.handled().contains(pending.mark())) {
            var handled = new ArrayList<>(List.of(pending.mark()));
            handled.addAll(origin.handled());
            if (!answer(target, endpoint, pending, outcome, handled)) {
                return;
            }
        }
        var _ = answers.close(origin, pending);
    }

    private boolean answer(Kept kept, Endpoint endpoint, Pending pending, Outcome outcome, List<String> handled) {
        var situation = situations.of(endpoint);
        try {
            var turn = Poison.guard(() ->
                    engine.settle(kept.session(), pending.order(), outcome, situation, situations.stored(situation)));
            var next = other(kept, pending)
                    .or(() -> turn.order()
                            .map(order -> new Pending(order, endpoint.id(), pending.inGroup(), situation.now())));
            var messages = answers.together(endpoint, answers.filled(turn.replies(), situation));
            return answers.commit(new AnswerCommit.Answer(
                    endpoint,
                    kept,
                    AnswerCommit.told(endpoint, turn, messages, kept),
                    handled,
                    Optional.empty(),
                    next,
                    Optional.empty(),
                    messages));
        } catch (Poison poison) {
            LOG.error(
                    "the answer to order {} failed: {}",
                    answers.trace(pending.order().id()),
                    poison.place());
            return answers.commit(new AnswerCommit.Answer(
                    endpoint,
                    kept,
                    kept.session(),
                    handled,
                    Optional.empty(),
                    other(kept, pending),
                    Optional.empty(),
                    List.of(carriers.of(pending).standing().orElse(AnswerCommit.SORRY))));
        }
    }

    /** An order of its own that a conversation has whose chat's order of elsewhere is answered in it. */
    private static Optional<Pending> other(Kept kept, Pending answered) {
        return kept.pending().filter(own -> !own.mark().equals(answered.mark()));
    }
}
