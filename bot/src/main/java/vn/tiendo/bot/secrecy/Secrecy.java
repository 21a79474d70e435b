package vn.tiendo.bot.secrecy;

import vn.tiendo.bot.store.Seal;

/** Makes the seal of a deployment from its key. */
public final class Secrecy {
    private Secrecy() {}

    /** The seal for a key of 32 bytes ({@code TIENDO_KEY}). */
    public static Seal of(byte[] key) {
        return new TinkSeal(key);
    }
}
