package vn.tiendo.bot.store;

/** Keeps personal data unreadable in the store: encrypts it, and makes look-up ids of what must be found again. */
public interface Seal {
    /**
     * Encrypts {@code plain}; the result names the key it was made with.
     *
     * @param place where it will stand, such as "inbox:telegram:1:7"; it opens only for the same place
     */
    byte[] seal(String place, byte[] plain);

    /** Decrypts; throws {@link IllegalStateException} if key or place is not the one it was sealed with. */
    byte[] open(String place, byte[] sealed);

    /** The keyed digest of {@code text} for looking it up: the same text gives the same id, which tells nothing of it. */
    String digest(String text);

    /** The id of the key, so that a store can tell that it was written under another one. */
    String keyId();
}
