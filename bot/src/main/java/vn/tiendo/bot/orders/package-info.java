/**
 * Carries out what was decided, idempotent by the order's id, and answers it. Uses {@code answer}, {@code notices} and the rooms
 * below.
 */
@NullMarked
package vn.tiendo.bot.orders;

import org.jspecify.annotations.NullMarked;
