/** Tests of the sending of outboxes. */
@NullMarked
package vn.tiendo.bot.delivery;

import org.jspecify.annotations.NullMarked;
