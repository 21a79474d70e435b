/** Hand-written fakes of ports and what else the channels' tests share. */
@NullMarked
package vn.tiendo.bot.fakes;

import org.jspecify.annotations.NullMarked;
