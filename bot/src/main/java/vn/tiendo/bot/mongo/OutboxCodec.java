package vn.tiendo.bot.mongo;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import vn.tiendo.bot.mongo.stored.MessageLayouts;
import vn.tiendo.bot.store.Landed;
import vn.tiendo.bot.store.Posted;

/** How messages that are to be sent, and where those that were sent arrived, are spelled in a conversation's document. */
record OutboxCodec(ConversationSeal seal) {
    Document item(String id, Posted posted) {
        var item = new Document("id", posted.id())
                .append("endpoint", posted.endpoint())
                .append("entry", posted.entry())
                .append("at", Date.from(posted.at()))
                .append("message", seal.sealed(id, MessageLayouts.MESSAGE, posted.message()));
        posted.notice().ifPresent(notice -> item.append("notice", notice));
        return item;
    }

    List<Posted> outbox(Document found) {
        var id = found.getString("_id");
        return found.getList("outbox", Document.class, List.of()).stream()
                .map(item -> new Posted(
                        item.getString("id"),
                        item.getString("endpoint"),
                        Optional.ofNullable(item.getLong("entry")).orElse(0L),
                        item.getDate("at").toInstant(),
                        seal.opened(id, MessageLayouts.MESSAGE, item.get("message", Binary.class)),
                        item.getBoolean("doubted", false),
                        Optional.ofNullable(item.getString("notice"))))
                .toList();
    }

    /** How many messages wait in each chat. */
    static Map<String, Integer> waiting(Document found) {
        return found.getList("outbox", Document.class, List.of()).stream()
                .collect(Collectors.toMap(item -> item.getString("endpoint"), _ -> 1, Integer::sum));
    }

    static List<Landed> landings(Document found) {
        return found.getList("landed", Document.class, List.of()).stream()
                .map(OutboxCodec::landed)
                .toList();
    }

    static Document landed(Landed landed) {
        var document = new Document("endpoint", landed.endpoint())
                .append("entry", landed.entry())
                .append("ref", landed.ref())
                .append("at", Date.from(landed.at()));
        return landed.approved() ? document.append("approved", true) : document;
    }

    private static Landed landed(Document found) {
        return new Landed(
                found.getString("endpoint"),
                found.getLong("entry"),
                found.getString("ref"),
                found.getDate("at").toInstant(),
                found.getBoolean("approved", false));
    }
}
