/** Measurements; they print numbers and gate nothing. {@code mvn -q -Pbench -DskipTests verify} runs them. */
@NullMarked
package vn.tiendo.bot.bench;

import org.jspecify.annotations.NullMarked;
