/** Sends what stands in the outboxes. Uses {@code channel}, {@code store} and {@code running}. */
@NullMarked
package vn.tiendo.bot.delivery;

import org.jspecify.annotations.NullMarked;
