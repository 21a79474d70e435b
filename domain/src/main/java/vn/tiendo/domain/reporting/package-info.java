/** What was reported: reports of one or more lines, their states and versions. */
@NullMarked
package vn.tiendo.domain.reporting;

import org.jspecify.annotations.NullMarked;
