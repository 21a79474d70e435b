@NullMarked
package vn.tiendo.bot.zalo;

import org.jspecify.annotations.NullMarked;
