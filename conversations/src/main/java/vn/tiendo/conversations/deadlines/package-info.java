/**
 * What is said of duties: reminders to those who report, how the duties below stand to those above, and the answer to "hạn
 * báo cáo khi nào?". Uses {@code figures} for numbers and days; asks {@code domain.duties} what is owed.
 */
@NullMarked
package vn.tiendo.conversations.deadlines;

import org.jspecify.annotations.NullMarked;
