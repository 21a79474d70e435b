/**
 * The web chat: one static page and the connection behind it; knows the shell's door and talks and no other adapter.
 *
 * <p>A message's way: the page gives it a key, keeps it until {@code ack} and sends it again after a reconnect under the same
 * key, one at a time, so that order survives; the door stores it as {@code web:<session>:<key>}; its answer is delivered by
 * being stored in the conversation's history, of which the page asks for everything after the last number it saw.
 */
@NullMarked
package vn.tiendo.bot.webchat;

import org.jspecify.annotations.NullMarked;
