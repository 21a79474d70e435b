/**
 * What is said unasked: how it enters by the door, and the clockworks that find whom to tell. Uses {@code store}, {@code channel},
 * {@code running} and {@code situation}; knows no way of a message.
 */
@NullMarked
package vn.tiendo.bot.notices;

import org.jspecify.annotations.NullMarked;
