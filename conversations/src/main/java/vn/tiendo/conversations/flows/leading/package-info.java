/** What leaders see to: reminding, chasing, more time, who is connected. */
@NullMarked
package vn.tiendo.conversations.flows.leading;

import org.jspecify.annotations.NullMarked;
