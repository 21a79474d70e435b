/**
 * What an operator does with the store: seeding at a start, invitations, the full recount. Uses {@code orders} and
 * the rooms below.
 */
@NullMarked
package vn.tiendo.bot.admin;

import org.jspecify.annotations.NullMarked;
