/** What a flow is made of: questions over a typed answer sheet, and how far a draft has come; no position is kept. */
@NullMarked
package vn.tiendo.conversations.questions;

import org.jspecify.annotations.NullMarked;
