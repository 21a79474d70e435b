package vn.tiendo.bot.mongo;

import org.bson.types.Binary;
import vn.tiendo.bot.mongo.stored.Layout;
import vn.tiendo.bot.store.Seal;

/** Seals what a conversation's document keeps of people's words; it opens in that document only. */
record ConversationSeal(Seal seal) {
    <T> Binary sealed(String id, Layout<T> layout, T value) {
        return new Binary(seal.seal(place(id), BsonValues.bytes(layout, value)));
    }

    <T> T opened(String id, Layout<T> layout, Binary sealed) {
        return BsonValues.value(layout, seal.open(place(id), sealed.getData()));
    }

    private static String place(String id) {
        return MongoConversations.COLLECTION + ":" + id;
    }
}
