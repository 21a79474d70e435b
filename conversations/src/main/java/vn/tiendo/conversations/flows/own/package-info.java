/** One's own: joining and leaving, the menu, help, one's data, when to be reminded. */
@NullMarked
package vn.tiendo.conversations.flows.own;

import org.jspecify.annotations.NullMarked;
