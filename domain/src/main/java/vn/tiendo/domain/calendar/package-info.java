/** Days and periods: when a programme's periods begin, close and are due, and on which days offices work. */
@NullMarked
package vn.tiendo.domain.calendar;

import org.jspecify.annotations.NullMarked;
