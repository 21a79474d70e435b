/** The answers that carry figures, each as a message: progress, boards, lists, receipts. Knows only the domain. */
@NullMarked
package vn.tiendo.conversations.figures;

import org.jspecify.annotations.NullMarked;
