@NullMarked
package vn.tiendo.bot.mongo;

import org.jspecify.annotations.NullMarked;
