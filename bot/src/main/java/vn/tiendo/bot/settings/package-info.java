/** What the environment says, checked: the outside contract of a start. Uses {@code config} for problems alone. */
@NullMarked
package vn.tiendo.bot.settings;

import org.jspecify.annotations.NullMarked;
