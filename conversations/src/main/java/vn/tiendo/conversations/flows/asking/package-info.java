/** Questions: how far, which reports, until when, why, on what conditions; and what of a question is known of units and indicators. */
@NullMarked
package vn.tiendo.conversations.flows.asking;

import org.jspecify.annotations.NullMarked;
