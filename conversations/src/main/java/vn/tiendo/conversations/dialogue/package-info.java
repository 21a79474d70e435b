/** The engine: what one message, one settled order or one view leads to; its door is {@link vn.tiendo.conversations.dialogue.Conversation}. */
@NullMarked
package vn.tiendo.conversations.dialogue;

import org.jspecify.annotations.NullMarked;
