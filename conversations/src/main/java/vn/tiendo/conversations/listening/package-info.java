/** From what was heard to the move that it means; decides and does nothing. */
@NullMarked
package vn.tiendo.conversations.listening;

import org.jspecify.annotations.NullMarked;
