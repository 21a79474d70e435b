package vn.tiendo.bot.mongo;

import vn.tiendo.bot.mongo.stored.SessionLayouts;
import vn.tiendo.conversations.Session;

/** How large a session is as it is stored, before it is sealed. */
public final class StoredBytes {
    private StoredBytes() {}

    public static int of(Session session) {
        return BsonValues.bytes(SessionLayouts.SESSION, session).length;
    }
}
