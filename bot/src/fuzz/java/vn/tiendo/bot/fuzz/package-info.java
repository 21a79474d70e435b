/** Inputs made up against whatever reads what others send or what was stored; run by the profile {@code fuzz}. */
@NullMarked
package vn.tiendo.bot.fuzz;

import org.jspecify.annotations.NullMarked;
