/**
 * What a message goes through from the door to its answer, and the clockwork that takes up what was left open. Uses
 * {@code orders} and the rooms below.
 */
@NullMarked
package vn.tiendo.bot.work;

import org.jspecify.annotations.NullMarked;
