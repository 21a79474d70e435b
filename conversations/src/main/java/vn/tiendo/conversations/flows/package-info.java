/** Every kind of conversation, a file each in the room where it belongs, and {@link vn.tiendo.conversations.flows.Flows} which lists them. */
@NullMarked
package vn.tiendo.conversations.flows;

import org.jspecify.annotations.NullMarked;
