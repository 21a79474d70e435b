package vn.tiendo.bot.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.mongo.stored.OrderLayouts;
import vn.tiendo.bot.mongo.stored.SessionLayouts;
import vn.tiendo.bot.mongo.stored.TalkLayouts;
import vn.tiendo.bot.store.Commit;
import vn.tiendo.bot.store.Committed;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Posted;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.conversations.Session;

/** How a conversation is spelled as a document: what people typed or were told is sealed, the rest is plain. */
final class ConversationCodec {
    private static final Logger LOG = LoggerFactory.getLogger(ConversationCodec.class);
    private static final int HANDLED_KEPT = 64;
    private static final int HISTORY_KEPT = 50;

    private final ConversationSeal seal;
    private final OutboxCodec outboxes;

    ConversationCodec(Seal seal) {
        this.seal = new ConversationSeal(seal);
        this.outboxes = new OutboxCodec(this.seal);
    }

    /** The one update of a commit; never a replacement. */
    Document update(Commit commit) {
        var set = new Document("session", seal.sealed(commit.id(), SessionLayouts.SESSION, commit.session()))
                .append("touchedAt", Date.from(commit.at()));
        commit.said().forEach((endpoint, at) -> set.append("said." + endpoint, Date.from(at)));
        var update = new Document("$set", set)
                .append("$inc", new Document("rev", 1L))
                .append("$push", pushed(commit));
        var unset = new Document("strikes", "");
        commit.order()
                .ifPresentOrElse(
                        pending -> set.append("order", seal.sealed(commit.id(), OrderLayouts.PENDING, pending))
                                .append("orderAt", Date.from(pending.at())),
                        () -> unset.append("order", "").append("orderAt", ""));
        update.append("$unset", unset);
        commit.lease().ifPresent(lease -> lend(lease, set));
        if (!commit.history().isEmpty()) {
            set.append("entries", commit.history().getLast().number());
            update.append("$min", new Document("oldestAt", Date.from(commit.at())));
        }
        return update;
    }

    private static void lend(Lease lease, Document set) {
        set.append("due", Date.from(lease.until())).append("sender", lease.holder());
    }

    private Document pushed(Commit commit) {
        var pushed = new Document("handled", last(commit.handled(), HANDLED_KEPT));
        if (!commit.outbox().isEmpty()) {
            var items = commit.outbox().stream()
                    .map(item -> outboxes.item(commit.id(), item))
                    .toList();
            pushed.append("outbox", new Document("$each", items)); // whoever turns holds back where too many wait
        }
        if (!commit.history().isEmpty()) {
            var entries = commit.history().stream()
                    .map(entry -> entry(commit.id(), entry))
                    .toList();
            pushed.append("history", last(entries, HISTORY_KEPT));
        }
        return pushed;
    }

    private static Document last(List<?> each, int kept) {
        return new Document("$each", each).append("$slice", -kept);
    }

    private Document entry(String id, Talks.Entry entry) {
        return new Document("n", entry.number())
                .append("at", Date.from(entry.at()))
                .append("entry", seal.sealed(id, TalkLayouts.ENTRY, entry));
    }

    Kept kept(Document found) {
        var id = found.getString("_id");
        return new Kept(
                id,
                found.getLong("rev"),
                session(found),
                found.getList("handled", String.class, List.of()),
                said(found),
                OutboxCodec.landings(found),
                OutboxCodec.waiting(found),
                Optional.ofNullable(found.get("order", Binary.class))
                        .map(order -> seal.opened(id, OrderLayouts.PENDING, order)),
                Optional.ofNullable(found.getInteger("strikes")).orElse(0),
                Optional.ofNullable(found.getLong("entries")).orElse(0L),
                found.getBoolean("holds", false),
                sending(found));
    }

    /** The first commit of a conversation as it stands after it. */
    static Committed begun(Commit commit) {
        return new Committed(
                new Kept(
                        commit.id(),
                        1,
                        commit.session(),
                        commit.handled(),
                        commit.said(),
                        List.of(),
                        commit.outbox().stream().collect(Collectors.toMap(Posted::endpoint, _ -> 1, Integer::sum)),
                        commit.order(),
                        0,
                        last(commit).orElse(0L),
                        false,
                        commit.lease().map(Lease::until)),
                commit.lease().isPresent() ? commit.outbox() : List.of());
    }

    /** A conversation right after a commit; session and order are read from nowhere, as they are what was committed. */
    Committed committed(Document found, Commit commit) {
        return new Committed(
                new Kept(
                        commit.id(),
                        commit.rev() + 1,
                        commit.session(),
                        found.getList("handled", String.class, List.of()),
                        said(found),
                        OutboxCodec.landings(found),
                        OutboxCodec.waiting(found),
                        commit.order(),
                        0,
                        Optional.ofNullable(found.getLong("entries")).orElse(0L),
                        found.getBoolean("holds", false),
                        sending(found)),
                commit.lease().isPresent() ? outboxes.outbox(found) : List.of());
    }

    private static Optional<Long> last(Commit commit) {
        return commit.history().isEmpty()
                ? Optional.empty()
                : Optional.of(commit.history().getLast().number());
    }

    /** A session that a release cannot read any more is an empty one: its draft is lost, the conversation goes on. */
    private Session session(Document found) {
        var session = found.get("session", Binary.class);
        if (session == null) {
            return Session.empty();
        }
        try {
            return seal.opened(found.getString("_id"), SessionLayouts.SESSION, session);
        } catch (IllegalStateException unreadable) {
            LOG.error("a session at revision {} is not readable and begins anew", found.getLong("rev"), unreadable);
            return Session.empty();
        }
    }

    private static Optional<Instant> sending(Document found) {
        return Optional.ofNullable(found.getString("sender"))
                .flatMap(_ -> Optional.ofNullable(found.getDate("due")))
                .map(Date::toInstant);
    }

    private static Map<String, Instant> said(Document found) {
        var said = new HashMap<String, Instant>();
        Optional.ofNullable(found.get("said", Document.class))
                .ifPresent(each -> each.forEach((endpoint, at) -> said.put(endpoint, ((Date) at).toInstant())));
        return said;
    }

    List<Talks.Entry> history(Document found, long after) {
        var entries = new ArrayList<Talks.Entry>();
        for (var entry : found.getList("history", Document.class, List.of())) {
            if (entry.getLong("n") > after) {
                entries.add(seal.opened(found.getString("_id"), TalkLayouts.ENTRY, entry.get("entry", Binary.class)));
            }
        }
        return List.copyOf(entries);
    }
}
