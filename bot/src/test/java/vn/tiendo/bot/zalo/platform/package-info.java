/** A Zalo for tests: the Official Account's API, its OAuth server and its webhooks, as strict as the facts say. */
@NullMarked
package vn.tiendo.bot.zalo.platform;

import org.jspecify.annotations.NullMarked;
