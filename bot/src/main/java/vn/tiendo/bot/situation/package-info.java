/**
 * What a turn may look at: who is talking, and the figures held in memory or read from the store. Uses {@code
 * store}.
 */
@NullMarked
package vn.tiendo.bot.situation;

import org.jspecify.annotations.NullMarked;
