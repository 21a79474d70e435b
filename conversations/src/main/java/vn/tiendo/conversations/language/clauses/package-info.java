/** What a message says: its clauses with what belongs to each, its mood, and its meaning, weighed by a table of cues. */
@NullMarked
package vn.tiendo.conversations.language.clauses;

import org.jspecify.annotations.NullMarked;
