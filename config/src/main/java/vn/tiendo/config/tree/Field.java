package vn.tiendo.config.tree;

/**
 * A key of a file or a column of a sheet.
 *
 * @param about what it means, in Vietnamese, for whoever edits the file
 */
public record Field<T>(String key, boolean required, ValueKind<T> kind, String about) {
    public static <T> Field<T> required(String key, ValueKind<T> kind, String about) {
        return new Field<>(key, true, kind, about);
    }

    public static <T> Field<T> optional(String key, ValueKind<T> kind, String about) {
        return new Field<>(key, false, kind, about);
    }
}
