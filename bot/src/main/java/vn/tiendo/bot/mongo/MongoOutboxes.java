package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bot.store.Landed;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Outboxes;
import vn.tiendo.bot.store.Parked;
import vn.tiendo.bot.store.Posted;
import vn.tiendo.bot.store.Seal;

/**
 * The outboxes, in the documents of their conversations. {@code due} exists while there is something to send, {@code sender} while
 * somebody sends it, {@code held} and {@code holds} while messages wait for the person, {@code parked} and {@code parks} while some are refused for good.
 */
@Singleton
final class MongoOutboxes implements Outboxes {
    private static final int KEPT_ASIDE = 20;
    private static final int LANDED_KEPT = 16;

    private final MongoCollection<Document> conversations;
    private final OutboxCodec codec;

    MongoOutboxes(MongoDatabase database, Seal seal) {
        this.conversations = database.getCollection(MongoConversations.COLLECTION);
        this.codec = new OutboxCodec(new ConversationSeal(seal));
    }

    @Override
    public List<String> due(Instant now, int limit) {
        return MongoConversations.ids(conversations
                .find(lte("due", Date.from(now)))
                .sort(ascending("due"))
                .limit(limit));
    }

    @Override
    public Map<String, String> senders(Instant after, Instant before, int limit) {
        var senders = new HashMap<String, String>();
        conversations
                .find(and(gt("due", Date.from(after)), lt("due", Date.from(before)), exists("sender")))
                .limit(limit)
                .projection(include("sender"))
                .forEach(found -> senders.put(found.getString("_id"), found.getString("sender")));
        return Map.copyOf(senders);
    }

    @Override
    public Optional<List<Posted>> lease(String id, Lease lease, Instant now) {
        var found = conversations
                .find(eq("_id", id))
                .projection(include("outbox", "due", "sender"))
                .first();
        if (found != null && longEnough(found, lease, now)) {
            return Optional.of(codec.outbox(found));
        }
        var taken = conversations.findOneAndUpdate(
                and(eq("_id", id), or(lte("due", Date.from(now)), eq("sender", lease.holder()))),
                combine(set("due", Date.from(lease.until())), set("sender", lease.holder())),
                new FindOneAndUpdateOptions()
                        .returnDocument(ReturnDocument.AFTER)
                        .projection(include("outbox")));
        return Optional.ofNullable(taken).map(codec::outbox);
    }

    /** Whether the holder has more than half of the time it asks for left, as right after its own commit. */
    private static boolean longEnough(Document found, Lease lease, Instant now) {
        @Nullable Date due = found.getDate("due");
        return due != null
                && lease.holder().equals(found.getString("sender"))
                && Duration.between(now, due.toInstant())
                                .multipliedBy(2)
                                .compareTo(Duration.between(now, lease.until()))
                        > 0;
    }

    @Override
    public boolean finish(String id, String item, Optional<Landed> landed) {
        return conversations
                        .updateOne(
                                and(eq("_id", id), eq("outbox.id", item), size("outbox", 1)),
                                combine(gone(item, landed), unset("due"), unset("sender")))
                        .getMatchedCount()
                > 0;
    }

    @Override
    public void doubt(String id, String item) {
        conversations.updateOne(
                eq("_id", id),
                set("outbox.$[item].doubted", true),
                new UpdateOptions().arrayFilters(List.of(eq("item.id", item))));
    }

    @Override
    public void sent(String id, String item, Optional<Landed> landed) {
        conversations.updateOne(eq("_id", id), gone(item, landed));
    }

    private static Bson gone(String item, Optional<Landed> landed) {
        var pulled = pull("outbox", new Document("id", item));
        return landed.map(each -> combine(
                        pulled,
                        pushEach("landed", List.of(OutboxCodec.landed(each)), new PushOptions().slice(-LANDED_KEPT))))
                .orElse(pulled);
    }

    @Override
    public boolean hold(String id, String item) {
        return aside(id, item, "held", "holds", UnaryOperator.identity());
    }

    @Override
    public boolean park(String id, String item, String why, Instant now) {
        return aside(
                id, item, "parked", "parks", each -> each.append("why", why).append("parkedAt", Date.from(now)));
    }

    /** Copies a message of the outbox, once; true if that cuts an older copy off. */
    private boolean aside(String id, String item, String to, String flag, UnaryOperator<Document> marked) {
        var found = Optional.ofNullable(conversations
                .find(eq("_id", id))
                .projection(include("outbox", to + ".id"))
                .first());
        var message = found.stream()
                .flatMap(each -> each.getList("outbox", Document.class, List.of()).stream())
                .filter(each -> item.equals(each.getString("id")))
                .findFirst();
        if (message.isEmpty()) {
            return false;
        }
        boolean full = found.get().getList(to, Document.class, List.of()).size() >= KEPT_ASIDE;
        long kept = conversations
                .updateOne(
                        and(eq("_id", id), eq("outbox.id", item), ne(to + ".id", item)),
                        combine(kept(to, marked.apply(message.get())), set(flag, true)))
                .getMatchedCount();
        return full && kept > 0;
    }

    private static Bson kept(String in, Document item) {
        return pushEach(in, List.of(item), new PushOptions().slice(-KEPT_ASIDE));
    }

    @Override
    public List<Parked> parked(int limit) {
        var all = new ArrayList<Parked>();
        conversations
                .find(eq("parks", true))
                .limit(limit)
                .projection(include("parked.id", "parked.why", "parked.parkedAt"))
                .forEach(found -> found.getList("parked", Document.class, List.of())
                        .forEach(item -> all.add(new Parked(
                                Parked.Direction.OUT,
                                found.getString("_id"),
                                item.getString("id"),
                                item.getString("why"),
                                item.getDate("parkedAt").toInstant()))));
        return all;
    }

    @Override
    public void release(String id, Instant now) {
        back(id, "held", "holds", now);
    }

    @Override
    public void retry(String id, Instant now) {
        back(id, "parked", "parks", now);
    }

    /** Puts what was set aside back into the outbox. */
    private void back(String id, String from, String flag, Instant now) {
        var found = conversations
                .find(and(eq("_id", id), eq(flag, true)))
                .projection(include(from))
                .first();
        if (found == null) {
            return;
        }
        var aside = found.getList(from, Document.class, List.of());
        var back = combine(pushEach("outbox", aside), unset(from), unset(flag));
        var same = and(
                eq("_id", id), eq(flag, true), eq(from + ".id", aside.getLast().getString("id")));
        // whoever is sending looks again before giving the lease back
        boolean taken =
                conversations.updateOne(and(same, exists("sender")), back).getMatchedCount() > 0;
        if (!taken) {
            conversations.updateOne(and(same, exists("sender", false)), combine(back, set("due", Date.from(now))));
        }
    }

    @Override
    public void postpone(String id, String holder, Instant due) {
        conversations.updateOne(
                and(eq("_id", id), eq("sender", holder)), combine(set("due", Date.from(due)), unset("sender")));
    }
}
