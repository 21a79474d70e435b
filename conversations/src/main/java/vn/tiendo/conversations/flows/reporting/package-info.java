/** What happened is reported: admissions, foundings, losses, stocks, or that nothing did. */
@NullMarked
package vn.tiendo.conversations.flows.reporting;

import org.jspecify.annotations.NullMarked;
