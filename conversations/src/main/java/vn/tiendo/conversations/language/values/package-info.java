/** Values in a message: numbers, times, papers, names. Each by rules that compose; times by the rows of {@code times.txt}. */
@NullMarked
package vn.tiendo.conversations.language.values;

import org.jspecify.annotations.NullMarked;
