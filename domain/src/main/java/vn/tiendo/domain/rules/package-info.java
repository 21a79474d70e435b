/** The rules for checking a report, each with its days of validity, severity and source (I-9). */
@NullMarked
package vn.tiendo.domain.rules;

import org.jspecify.annotations.NullMarked;
