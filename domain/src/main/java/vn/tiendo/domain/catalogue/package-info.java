/** What is counted and against what: programmes, indicators, targets, periods; uses units. */
@NullMarked
package vn.tiendo.domain.catalogue;

import org.jspecify.annotations.NullMarked;
