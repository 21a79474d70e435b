/**
 * Zalo's Official Account as a channel: signed events come by webhook and go to the door; messages leave as consultation
 * or template messages under a token that is renewed in time. Knows the shell's
 * door, the ports to what is stored, {@code outgoing}, OkHttp and Jackson 2; no other adapter.
 */
@NullMarked
package vn.tiendo.bot.zalo;

import org.jspecify.annotations.NullMarked;
