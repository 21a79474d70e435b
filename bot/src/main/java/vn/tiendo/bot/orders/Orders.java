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
import vn.tiendo.bot.answer.Response;
import vn.tiendo.bot.running.Failures;
import vn.tiendo.bot.running.Meters;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Encounter;
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
        settle(store.conversations().load(conversation));
    }

    /** The same in a conversation that is loaded. */
    public void settle(Kept loaded) {
        var kept = loaded;
        while (kept.pending().isPresent()) {
            var id = kept.id();
            kept = settle(kept, kept.pending().get())
                    .orElseGet(() -> store.conversations().load(id));
        }
    }

    /**
     * What the conversation is then; empty if somebody else has written in between. An outage is waited for. Anything else counts as an attempt,
     * of which there are three: the person must get on.
     */
    private Optional<Kept> settle(Kept origin, Pending pending) {
        try {
            return carryOut(origin, pending);
        } catch (RuntimeException | StackOverflowError failed) {
            if (outages.isOne(failed)) {
                throw failed;
            }
            return failed(origin, pending, failed);
        }
    }

    private Optional<Kept> failed(Kept origin, Pending pending, Throwable bug) {
        int strikes = origin.strikes() + 1;
        var kind = carriers.of(pending).kind();
        if (strikes < ATTEMPTS) {
            store.conversations().strike(origin.id(), origin.rev(), strikes);
            meters.order(kind, "failed");
            throw new OrderFailed(strikes, bug);
        }
        var given = giveUp(origin, pending);
        if (given.isPresent()) {
            meters.order(kind, "parked");
            LOG.error(
                    "order {} of kind {} is given up after {} attempts: {}",
                    answers.trace(pending.order().id()),
                    kind,
                    strikes,
                    Failures.place(bug));
        }
        return given;
    }

    /** Says so, or that the report stands if only what follows it failed; empty if somebody else has written in between. */
    private Optional<Kept> giveUp(Kept origin, Pending pending) {
        var found = store.endpoints().encounter(pending.endpoint());
        if (found.isEmpty()) {
            return answers.close(origin, pending);
        }
        var endpoint = found.get().endpoint();
        var task = carriers.of(pending);
        var standing = task.standing();
        var message = standing.orElseGet(task::sorry);
        var handled = standing.isPresent() ? List.of(pending.mark()) : List.<String>of();
        if (endpoint.conversation().equals(origin.id())) {
            var session =
                    standing.isPresent() ? origin.session().drop(pending.order().id()) : origin.session();
            return says(found.get().with(origin), session, handled, Optional.empty(), message);
        }
        var target = found.get().kept();
        return says(found.get(), target.session(), handled, target.pending(), message)
                .flatMap(_ -> answers.close(origin, pending));
    }

    private Optional<Kept> says(
            Encounter encounter, Session session, List<String> handled, Optional<Pending> order, Message message) {
        return answers.commit(
                Response.of(encounter, session, List.of(message)).to(handled).ordering(order));
    }

    private Optional<Kept> carryOut(Kept origin, Pending pending) {
        boolean answered = origin.handled().contains(pending.mark());
        var task = carriers.of(pending);
        var outcome = task.carry(answered);
        // read after it: an order may have given the chat to somebody else
        var encounter = store.endpoints()
                .encounter(pending.endpoint())
                .orElseThrow(() -> new IllegalStateException("expected the chat of an order, found none"));
        var settled = encounter.endpoint().conversation().equals(origin.id())
                ? answer(
                        encounter.with(origin),
                        pending,
                        outcome,
                        outcome instanceof Outcome.Refused ? List.of() : List.of(pending.mark()))
                : moved(origin, encounter, pending, outcome);
        meters.order(task.kind(), outcome.getClass().getSimpleName());
        return settled;
    }

    /** The chat belongs to another conversation now: that one hears the answer first, then this one is done with it. */
    private Optional<Kept> moved(Kept origin, Encounter encounter, Pending pending, Outcome outcome) {
        if (!encounter.kept().handled().contains(pending.mark())) {
            var handled = new ArrayList<>(List.of(pending.mark()));
            handled.addAll(origin.handled());
            if (answer(encounter, pending, outcome, handled).isEmpty()) {
                return Optional.empty();
            }
        }
        return answers.close(origin, pending);
    }

    private Optional<Kept> answer(Encounter encounter, Pending pending, Outcome outcome, List<String> handled) {
        var endpoint = encounter.endpoint();
        var kept = encounter.kept();
        var situation = situations.of(encounter);
        var stored = situations.stored(situation);
        try {
            var turn = Poison.guard(() -> engine.settle(kept.session(), pending.order(), outcome, situation, stored));
            var next = other(kept, pending)
                    .or(() -> turn.order()
                            .map(order -> new Pending(order, endpoint.id(), pending.inGroup(), situation.now())));
            var messages = answers.filled(endpoint, turn.replies(), situation, stored);
            return answers.commit(
                    Response.of(encounter, turn, messages).to(handled).ordering(next));
        } catch (Poison poison) {
            LOG.error(
                    "the answer to order {} failed: {}",
                    answers.trace(pending.order().id()),
                    poison.place());
            var sorry = carriers.of(pending).standing().orElse(AnswerCommit.SORRY);
            return says(encounter, kept.session(), handled, other(kept, pending), sorry);
        }
    }

    /** An order of its own that a conversation has whose chat's order of elsewhere is answered in it. */
    private static Optional<Pending> other(Kept kept, Pending answered) {
        return kept.pending().filter(own -> !own.mark().equals(answered.mark()));
    }
}
