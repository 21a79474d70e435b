@NullMarked
package vn.tiendo.bot.outgoing;

import org.jspecify.annotations.NullMarked;
