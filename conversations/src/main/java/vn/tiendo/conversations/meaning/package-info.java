/** What a message means, as a type: what the reading of language yields and all others decide by. Uses nothing but Java. */
@NullMarked
package vn.tiendo.conversations.meaning;

import org.jspecify.annotations.NullMarked;
