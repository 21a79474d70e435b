/** The shell: what a message goes through from a channel's door to its answer; adapters live in the packages below. */
@NullMarked
package vn.tiendo.bot;

import org.jspecify.annotations.NullMarked;
