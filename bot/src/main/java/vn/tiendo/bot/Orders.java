package vn.tiendo.bot;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;

/**
 * Carries out the order that is pending in a conversation, from its stored payload, and answers it. Anybody may do so at
 * any time, twice or at once: each kind is idempotent by the order's id, and only one answer is committed.
 */
@Singleton
final class Orders {
    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

    private final Store store;
    private final Engine engine;
    private final Situations situations;
    private final Answers answers;
    private final Joining joining;
    private final Filing filing;
    private final Meters meters;

    Orders(
            Store store,
            Engine engine,
            Situations situations,
            Answers answers,
            Joining joining,
            Filing filing,
            Meters meters) {
        this.store = store;
        this.engine = engine;
        this.situations = situations;
        this.answers = answers;
        this.joining = joining;
        this.filing = filing;
        this.meters = meters;
    }

    /** Carries out and answers what is pending, until nothing is. */
    void settle(String conversation) {
        var kept = store.conversations().load(conversation);
        while (kept.pending().isPresent()) {
            settle(kept, kept.pending().get());
            kept = store.conversations().load(conversation);
        }
    }

    private void settle(Kept origin, Pending pending) {
        boolean answered = origin.handled().contains(mark(pending));
        var outcome = outcome(pending, answered);
        var endpoint = store.endpoints()
                .find(pending.endpoint())
                .orElseThrow(() -> new IllegalStateException("expected the chat of an order, found none"));
        if (endpoint.conversation().equals(origin.id())) {
            answer(
                    origin,
                    endpoint,
                    pending,
                    outcome,
                    outcome instanceof Outcome.Refused ? List.of() : List.of(mark(pending)));
        } else {
            moved(origin, endpoint, pending, outcome);
        }
        meters.order(
                pending.order().getClass().getSimpleName(), outcome.getClass().getSimpleName());
    }

    private Outcome outcome(Pending pending, boolean answered) {
        return switch (pending.order()) {
            case Order.CheckCode check -> joining.check(check, pending.endpoint());
            case Order.Join join -> joining.join(join, pending.endpoint());
            case Order.Leave _ -> joining.leave(pending.endpoint());
            case Order.FileReport file -> filing.file(file, answered);
        };
    }

    /** The chat belongs to another conversation now: that one hears the answer first, then this one is done with it. */
    private void moved(Kept origin, Endpoint endpoint, Pending pending, Outcome outcome) {
        var target = store.conversations().load(endpoint.conversation());
        if (!target.handled().contains(mark(pending))) {
            var handled = new ArrayList<>(List.of(mark(pending)));
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
            var next = turn.order().map(order -> new Pending(order, endpoint.id(), pending.inGroup(), situation.now()));
            var messages = answers.filled(turn.replies(), situation);
            return answers.commit(new Answers.Answer(
                    endpoint,
                    kept,
                    Turns.told(endpoint, turn, messages),
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
            return answers.commit(new Answers.Answer(
                    endpoint,
                    kept,
                    kept.session(),
                    handled,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(plain(outcome))));
        }
    }

    /** What is remembered of a settled order: its id may be that of a row. */
    static String mark(Pending pending) {
        return "order:" + pending.order().id();
    }

    /** What can be said without the engine. */
    private static Message plain(Outcome outcome) {
        return outcome instanceof Outcome.Filed(var report, var _)
                ? Message.of("✅ Đã ghi nhận báo cáo số %d.".formatted(report.number()))
                : Answers.SORRY;
    }
}
