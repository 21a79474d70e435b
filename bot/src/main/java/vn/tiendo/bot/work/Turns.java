package vn.tiendo.bot.work;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.answer.AnswerCommit;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.bot.answer.Poison;
import vn.tiendo.bot.answer.Response;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Channels;
import vn.tiendo.bot.channel.Evidence;
import vn.tiendo.bot.notices.NoticeForm;
import vn.tiendo.bot.orders.Orders;
import vn.tiendo.bot.running.Meters;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Store;
import vn.tiendo.bot.store.StoredUpdate;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Noticed;
import vn.tiendo.conversations.Turn;

/**
 * Takes one row of a chat through its turn to the one write that decides it. Whoever loses that write to another worker
 * looks again: the row may be handled by now, or an order be pending that comes first.
 */
@Singleton
public final class Turns {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int ATTEMPTS = 3;

    /** Answers that wait for a platform in one chat; what is said beyond that waits in the inbox. */
    private static final int MOST_WAITING = 45;

    private final Store store;
    private final Engine engine;
    private final Channels channels;
    private final Situations situations;
    private final Orders orders;
    private final AnswerCommit answers;
    private final Groups groups;
    private final InstantSource clock;
    private final Meters meters;
    private final Instant started;
    private final Map<String, Integer> counted = new ConcurrentHashMap<>();

    Turns(
            Store store,
            Engine engine,
            Channels channels,
            Situations situations,
            Orders orders,
            AnswerCommit answers,
            Groups groups,
            InstantSource clock,
            Meters meters) {
        this.store = store;
        this.engine = engine;
        this.channels = channels;
        this.situations = situations;
        this.orders = orders;
        this.answers = answers;
        this.groups = groups;
        this.clock = clock;
        this.meters = meters;
        this.started = clock.instant();
    }

    /**
     * Handles the first of a chat's open rows, together with what changed its text in the meantime; false if it waits, because so
     * much is still to be sent there that no answer may come before it.
     */
    boolean take(String endpointId, List<StoredUpdate> open) {
        var row = open.getFirst();
        var task = new Task(row, edits(row, open));
        boolean decided = false;
        while (!decided) {
            var encounter = store.endpoints()
                    .encounter(endpointId)
                    .orElseThrow(() -> new IllegalStateException("expected the chat of a row, found none"));
            if (holdsBack(task, endpointId, encounter.kept())) {
                meters.turn(encounter.endpoint().address().channel(), "held_back");
                return false;
            }
            decided = decide(task, encounter);
        }
        return true;
    }

    /** What was turned before only has to be marked; an order that is pending is carried out whatever waits. */
    private static boolean holdsBack(Task task, String endpoint, Kept kept) {
        return kept.waiting().getOrDefault(endpoint, 0) >= MOST_WAITING
                && kept.pending().isEmpty()
                && !kept.handled().contains(task.row().id());
    }

    /** A row and the later ones that change its text; the last of these is what it says. */
    private record Task(StoredUpdate row, List<StoredUpdate> edits) {
        String raw() {
            return edits.isEmpty() ? row.raw() : edits.getLast().raw();
        }

        List<String> ids() {
            return Stream.concat(Stream.of(row), edits.stream())
                    .map(StoredUpdate::id)
                    .toList();
        }
    }

    private static List<StoredUpdate> edits(StoredUpdate row, List<StoredUpdate> open) {
        return row.ref().isEmpty() || row.edits().isPresent()
                ? List.of()
                : open.stream().filter(other -> other.edits().equals(row.ref())).toList();
    }

    /**
     * A row that was there before this start may be what ended the last one. It is counted once, right before it runs:
     * what only waited ended nothing.
     */
    private int attempts(StoredUpdate row) {
        if (row.receivedAt().isBefore(started) && !counted.containsKey(row.id())) {
            counted.put(row.id(), store.inbox().attempt(row.id()));
        }
        return counted.getOrDefault(row.id(), row.attempts());
    }

    private boolean decide(Task task, Encounter encounter) {
        var kept = encounter.kept();
        if (kept.pending().isPresent()) {
            orders.settle(kept);
            return false;
        }
        if (kept.handled().contains(task.row().id())) {
            answers.resend(kept.id()); // whoever committed it may not have lived to send it
            store.inbox().done(task.ids(), clock.instant());
            return true;
        }
        if (attempts(task.row()) > ATTEMPTS) {
            return poison(task, encounter, "found open after %d starts".formatted(ATTEMPTS));
        }
        try {
            return task.row().isNotice() ? notice(task, encounter) : turn(task, encounter);
        } catch (Poison poison) {
            return poison(task, encounter, poison.place());
        }
    }

    /** Looks whether a notice may be said now, and what it says. */
    private boolean notice(Task task, Encounter encounter) throws Poison {
        var notice = Poison.guard(() -> NoticeForm.read(task.raw()));
        var situation = situations.of(encounter);
        var stored = situations.stored(situation);
        var channel = encounter.endpoint().address().channel();
        var noticed = Poison.guard(() -> engine.notice(encounter.kept().session(), notice, channel, situation, stored));
        return switch (noticed) {
            case Noticed.Held(var until) -> {
                store.inbox().hold(task.row().id(), until);
                yield true;
            }
            case Noticed.Said(var turn) ->
                said(task, encounter, turn, answers.filled(encounter.endpoint(), turn.replies(), situation, stored));
        };
    }

    private boolean said(Task task, Encounter encounter, Turn turn, List<Message> messages) {
        var endpoint = encounter.endpoint();
        var committed = answers.commit(
                Response.of(encounter, turn, messages).to(task.ids()).unasked(task.raw()));
        if (committed.isEmpty()) {
            return false;
        }
        store.inbox().done(task.ids(), clock.instant());
        if (messages.isEmpty()) {
            LOG.info(
                    "notice {} has lost its point and is not said",
                    answers.trace(task.row().id()));
        }
        meters.turn(endpoint.address().channel(), messages.isEmpty() ? "pointless" : "noticed");
        return true;
    }

    private boolean turn(Task task, Encounter encounter) throws Poison {
        var endpoint = encounter.endpoint();
        var kept = encounter.kept();
        var parsed = parsed(task, endpoint);
        var heard = heard(task, endpoint, kept, parsed);
        var asking = groups.asking(encounter, parsed);
        var situation = situations.of(asking);
        var stored = situations.stored(situation);
        var turn = Poison.guard(() -> engine.turn(Groups.session(asking, parsed), heard, situation, stored));
        groups.tellAlone(heard, asking, turn);
        var messages = answers.filled(endpoint, turn.replies(), situation, stored);
        var pending = turn.order().map(order -> new Pending(order, endpoint.id(), parsed.inGroup(), clock.instant()));
        var committed = answers.commit(Response.of(encounter, turn, messages)
                .to(task.ids())
                .after(saidAt(task, parsed), answers.heard(kept, heard, turn))
                .ordering(pending));
        committed.ifPresent(after -> after(task, endpoint, after));
        return committed.isPresent();
    }

    /** When it was said by the platform's clock; that of a tap is our own. */
    private static Optional<Instant> saidAt(Task task, Channel.Parsed parsed) {
        return Optional.of(task.row().sentAt()).filter(_ -> !(parsed.input() instanceof Input.Pressed));
    }

    private void after(Task task, Endpoint endpoint, Kept kept) {
        var channel = endpoint.address().channel();
        var now = clock.instant();
        if (kept.holds()) {
            answers.release(kept.id());
        }
        store.inbox().done(task.ids(), now);
        meters.turn(channel, "done");
        meters.answered(channel, Duration.between(task.row().receivedAt(), now));
        orders.settle(kept);
    }

    private Channel.Parsed parsed(Task task, Endpoint endpoint) throws Poison {
        var parsed = Poison.guard(() -> channel(endpoint).parse(task.raw()));
        return task.edits().isEmpty() ? parsed : parsed.as(asSaidAtOnce(parsed.input()));
    }

    /** What was changed before it was handled counts as if it had been said so. */
    private static Input asSaidAtOnce(Input input) {
        return switch (input) {
            case Input.Edited(var _, var text) -> new Input.Words(text);
            case Input.Words words -> words;
            case Input.Pressed pressed -> pressed;
            case Input.Attached attached -> attached;
            case Input.Started started -> started;
        };
    }

    private Heard heard(Task task, Endpoint endpoint, Kept kept, Channel.Parsed parsed) {
        var row = task.row();
        var channel = channel(endpoint);
        var tells = !channel.abilities().can(Abilities.Ability.SHOWS_HISTORY);
        var sight = new Sights(row, kept, answers.named(kept.id()), tells).from(parsed.evidence());
        return new Heard(
                row.id(),
                row.ref(),
                endpoint.address().channel(),
                parsed.input(),
                parsed.evidence() instanceof Evidence.Forward(var saidAt) ? saidAt : row.sentAt(),
                sight,
                parsed.inGroup(),
                channel.abilities());
    }

    private Channel channel(Endpoint endpoint) {
        return channels.find(endpoint.address().channel())
                .orElseThrow(() -> new IllegalStateException("expected the channel of a row to be on"));
    }

    /**
     * Says one sorry sentence, unless nobody had said anything, keeps the session as it was, and sets the row aside for
     * whoever looks into it.
     */
    private boolean poison(Task task, Encounter encounter, String why) {
        var endpoint = encounter.endpoint();
        var sorry = task.row().isNotice() ? List.<Message>of() : List.of(AnswerCommit.SORRY);
        var committed = answers.commit(
                Response.of(encounter, encounter.kept().session(), sorry).to(task.ids()));
        if (committed.isEmpty()) {
            return false;
        }
        task.ids().forEach(id -> store.inbox().park(id, why, clock.instant()));
        meters.turn(endpoint.address().channel(), "parked");
        LOG.error("row {} is parked: {}", answers.trace(task.row().id()), why);
        return true;
    }
}
