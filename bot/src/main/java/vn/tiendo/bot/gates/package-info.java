/** What gates of all that is served over HTTP go by; knows the server and no other room. */
@NullMarked
package vn.tiendo.bot.gates;

import org.jspecify.annotations.NullMarked;
