/** Every kind of conversation, one file each, and {@link vn.tiendo.conversations.flows.Flows} which lists them. */
@NullMarked
package vn.tiendo.conversations.flows;

import org.jspecify.annotations.NullMarked;
