/** Counter-examples of the architecture test. */
@NullMarked
package vn.tiendo.domain.wrong;

import org.jspecify.annotations.NullMarked;
