package vn.tiendo.bot.mongo;

/** How large a value is as it is stored, before it is sealed. */
public final class StoredBytes {
    private StoredBytes() {}

    public static <T> int of(Class<T> type, T value) {
        return Documents.bytes(type, value).length;
    }
}
