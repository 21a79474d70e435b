/** Vietnamese as it comes from keyboards and documents: letters, syllables, keystrokes, tokens. Knows no word of the field. */
@NullMarked
package vn.tiendo.conversations.language.script;

import org.jspecify.annotations.NullMarked;
