/** How the process runs: its executors, its meters, and where something failed. Knows no room. */
@NullMarked
package vn.tiendo.bot.running;

import org.jspecify.annotations.NullMarked;
