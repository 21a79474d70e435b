/** The command line: the way in. Starts the service or runs one of its commands; exit 0 good, 1 problems, 2 could not run. */
@NullMarked
package vn.tiendo.bot.commands;

import org.jspecify.annotations.NullMarked;
