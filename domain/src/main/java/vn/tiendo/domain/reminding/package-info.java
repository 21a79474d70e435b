/** Who is reminded of what on which day, and who is not and why: a pure function of duties, people and the day. */
@NullMarked
package vn.tiendo.domain.reminding;

import org.jspecify.annotations.NullMarked;
