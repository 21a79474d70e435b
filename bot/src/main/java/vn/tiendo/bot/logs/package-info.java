/** How the log is kept readable; knows the logging library and nothing of the service. */
@NullMarked
package vn.tiendo.bot.logs;

import org.jspecify.annotations.NullMarked;
