/**
 * Fills what a turn wants said and commits it in the one write that decides; tells the pages that show talks. Uses
 * the rooms below.
 */
@NullMarked
package vn.tiendo.bot.answer;

import org.jspecify.annotations.NullMarked;
