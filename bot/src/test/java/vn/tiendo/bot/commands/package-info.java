@NullMarked
package vn.tiendo.bot.commands;

import org.jspecify.annotations.NullMarked;
