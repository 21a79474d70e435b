/** Encryption of personal data and the keys for it; knows the port {@link vn.tiendo.bot.store.Seal} and Tink. */
@NullMarked
package vn.tiendo.bot.secrecy;

import org.jspecify.annotations.NullMarked;
