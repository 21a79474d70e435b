/** Counter-examples of the architecture test. */
@NullMarked
package vn.tiendo.conversations.wrong;

import org.jspecify.annotations.NullMarked;
