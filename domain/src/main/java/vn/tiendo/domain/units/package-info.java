/** The tree of units, every name, type and parent with its days of validity. */
@NullMarked
package vn.tiendo.domain.units;

import org.jspecify.annotations.NullMarked;
