/**
 * The clockwork around {@code domain.reminding}: plans a day's reminders, posts them in the hours for it, and shows
 * beforehand who would get what. Uses {@code notices}, {@code situation}, {@code store}, {@code running}.
 */
@NullMarked
package vn.tiendo.bot.reminders;

import org.jspecify.annotations.NullMarked;
