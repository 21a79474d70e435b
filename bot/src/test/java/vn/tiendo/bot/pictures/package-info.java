@NullMarked
package vn.tiendo.bot.pictures;

import org.jspecify.annotations.NullMarked;
