package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.store.Commit;
import vn.tiendo.bot.store.Committed;
import vn.tiendo.bot.store.Conversations;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Seal;

/**
 * The conversations: one document each, with its outbox ({@link MongoOutboxes}). {@code orderAt} exists while an order is pending,
 * {@code strikes} once it has failed; {@code oldestAt} is no later than the oldest entry of the history, {@code touchedAt} the last commit.
 */
@Singleton
final class MongoConversations implements Conversations {
    static final String COLLECTION = "conversations";

    private final MongoCollection<Document> conversations;
    private final ConversationCodec codec;

    MongoConversations(MongoDatabase database, Seal seal) {
        this.conversations = database.getCollection(COLLECTION);
        this.codec = new ConversationCodec(seal);
    }

    @Override
    public Kept load(String id) {
        var found = conversations
                .find(eq("_id", id))
                .projection(exclude("outbox.message", "held", "parked", "history"))
                .first();
        return found == null ? Kept.fresh(id) : codec.kept(found);
    }

    @Override
    public Optional<Committed> commit(Commit commit) {
        return commit.rev() == 0 ? begun(commit) : continued(commit);
    }

    /** The first commit makes the document. Of two at once one has it; what a server returns to the other is not relied on. */
    private Optional<Committed> begun(Commit commit) {
        var begins = Duplicates.ignore(
                () -> conversations.updateOne(guard(commit), codec.update(commit), new UpdateOptions().upsert(true)));
        return begins ? Optional.of(ConversationCodec.begun(commit)) : Optional.empty();
    }

    private Optional<Committed> continued(Commit commit) {
        return Optional.ofNullable(conversations.findOneAndUpdate(
                        guard(commit),
                        codec.update(commit),
                        new FindOneAndUpdateOptions()
                                .returnDocument(ReturnDocument.AFTER)
                                .projection(include(
                                        "handled", "said", "landed", "entries", "holds", "due", "sender", "outbox"))))
                .map(found -> codec.committed(found, commit));
    }

    private static Bson guard(Commit commit) {
        var same = and(eq("_id", commit.id()), eq("rev", commit.rev()));
        if (commit.rev() == 0 || commit.outbox().isEmpty()) {
            return same;
        }
        var at = Date.from(commit.at());
        return commit.lease().isPresent()
                ? and(same, or(exists("sender", false), lte("due", at)))
                : and(same, exists("sender"), gt("due", at));
    }

    @Override
    public void strike(String id, long rev, int strikes) {
        conversations.updateOne(and(eq("_id", id), eq("rev", rev), exists("order")), set("strikes", strikes));
    }

    @Override
    public List<String> ordered(Instant before, int limit) {
        return ids(conversations
                .find(lt("orderAt", Date.from(before)))
                .sort(ascending("orderAt"))
                .limit(limit));
    }

    static List<String> ids(FindIterable<Document> found) {
        return found.projection(include("_id"))
                .map(each -> each.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public void forget(String id, String row) {
        conversations.updateOne(eq("_id", id), pull("handled", row));
    }

    @Override
    public List<Talks.Entry> history(String id, long after) {
        var found =
                conversations.find(eq("_id", id)).projection(include("history")).first();
        return found == null ? List.of() : codec.history(found, after);
    }

    @Override
    public Map<String, Long> lastEntries(Collection<String> ids) {
        var last = new HashMap<String, Long>();
        conversations
                .find(and(in("_id", ids), exists("entries")))
                .projection(include("entries"))
                .forEach(found -> last.put(found.getString("_id"), found.getLong("entries")));
        return Map.copyOf(last);
    }

    @Override
    public void forget(String id) {
        conversations.updateOne(eq("_id", id), combine(unset("history"), unset("oldestAt")));
    }

    @Override
    public int sweep(Instant said, Instant drafted, int limit) {
        return sweepHistories(said, limit) + sweepSessions(drafted, limit);
    }

    private int sweepHistories(Instant said, int limit) {
        var stale = conversations
                .find(lt("oldestAt", Date.from(said)))
                .limit(limit)
                .projection(include("rev", "history.at"))
                .into(new ArrayList<>());
        stale.forEach(each -> conversations.updateOne(same(each), withoutEntriesBefore(said, each)));
        return stale.size();
    }

    private static Bson withoutEntriesBefore(Instant said, Document found) {
        var oldest = found.getList("history", Document.class, List.of()).stream()
                .map(entry -> entry.getDate("at").toInstant())
                .filter(at -> !at.isBefore(said))
                .min(Comparator.naturalOrder());
        return combine(
                pull("history", new Document("at", new Document("$lt", Date.from(said)))),
                oldest.map(at -> set("oldestAt", Date.from(at))).orElseGet(() -> unset("oldestAt")));
    }

    private int sweepSessions(Instant drafted, int limit) {
        var stale = conversations
                .find(lt("touchedAt", Date.from(drafted)))
                .limit(limit)
                .projection(include("rev"))
                .into(new ArrayList<>());
        stale.forEach(each -> conversations.updateOne(
                same(each),
                combine(unset("session"), unset("handled"), unset("said"), unset("landed"), unset("touchedAt"))));
        return stale.size();
    }

    private static Bson same(Document found) {
        return and(eq("_id", found.getString("_id")), eq("rev", found.getLong("rev")));
    }
}
