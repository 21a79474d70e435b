/** What becomes of a report that was sent: corrected, completed, withdrawn, confirmed, sent back. */
@NullMarked
package vn.tiendo.conversations.flows.filed;

import org.jspecify.annotations.NullMarked;
