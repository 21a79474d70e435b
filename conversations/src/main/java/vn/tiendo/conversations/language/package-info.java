/** Reads Vietnamese as people type it, by rules and word lists alone; uses the lunar calendar and {@code java.text}, nothing else. */
@NullMarked
package vn.tiendo.conversations.language;

import org.jspecify.annotations.NullMarked;
