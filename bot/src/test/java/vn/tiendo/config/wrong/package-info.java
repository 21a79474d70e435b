/** Counter-examples of the architecture test. */
@NullMarked
package vn.tiendo.config.wrong;

import org.jspecify.annotations.NullMarked;
