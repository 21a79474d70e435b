/** Counter-examples of the architecture test. */
@NullMarked
package vn.tiendo.bot.wrong;

import org.jspecify.annotations.NullMarked;
