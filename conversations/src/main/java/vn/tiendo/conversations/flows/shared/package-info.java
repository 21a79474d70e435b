/** What flows of several rooms are made of: the order of a change, whose report is meant, how days are written. */
@NullMarked
package vn.tiendo.conversations.flows.shared;

import org.jspecify.annotations.NullMarked;
