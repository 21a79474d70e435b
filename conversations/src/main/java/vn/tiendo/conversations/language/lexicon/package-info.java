/** The words of reporting as data: which senses a stretch of tokens may have. Uses the script. */
@NullMarked
package vn.tiendo.conversations.language.lexicon;

import org.jspecify.annotations.NullMarked;
