@NullMarked
package vn.tiendo.bot.running;

import org.jspecify.annotations.NullMarked;
