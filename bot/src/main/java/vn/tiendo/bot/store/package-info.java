/**
 * The ports to what is stored, and what they carry; {@code mongo} and {@code secrecy} implement them. Uses {@code
 * channel}.
 */
@NullMarked
package vn.tiendo.bot.store;

import org.jspecify.annotations.NullMarked;
