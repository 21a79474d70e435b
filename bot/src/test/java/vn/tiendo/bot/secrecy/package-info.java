@NullMarked
package vn.tiendo.bot.secrecy;

import org.jspecify.annotations.NullMarked;
