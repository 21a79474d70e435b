/** Results against targets: ledgers, standings, boards. */
@NullMarked
package vn.tiendo.domain.progress;

import org.jspecify.annotations.NullMarked;
