@NullMarked
package vn.tiendo.bot.notices;

import org.jspecify.annotations.NullMarked;
