/** Until when something is due: working days, deadlines. */
@NullMarked
package vn.tiendo.domain.deadlines;

import org.jspecify.annotations.NullMarked;
