@NullMarked
package vn.tiendo.bot.logs;

import org.jspecify.annotations.NullMarked;
