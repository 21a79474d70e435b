/**
 * The way to and from people: the port each channel implements, its addresses, and the door through which updates
 * come in. Knows no room.
 */
@NullMarked
package vn.tiendo.bot.channel;

import org.jspecify.annotations.NullMarked;
