/**
 * Draws the figures of a message as a PNG for a phone. Knows messages and nothing of the shell; needs no display, no
 * desktop and no installed font.
 */
@NullMarked
package vn.tiendo.bot.pictures;

import org.jspecify.annotations.NullMarked;
