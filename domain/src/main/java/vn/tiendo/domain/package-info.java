/** What is counted, by whom, against what: values and pure functions, on the JDK and JSpecify alone. */
@NullMarked
package vn.tiendo.domain;

import org.jspecify.annotations.NullMarked;
