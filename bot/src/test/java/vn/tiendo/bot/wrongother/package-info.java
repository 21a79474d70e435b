/** Counter-examples of the architecture test. */
@NullMarked
package vn.tiendo.bot.wrongother;

import org.jspecify.annotations.NullMarked;
