/** The stored form against its golden documents. */
@NullMarked
package vn.tiendo.bot.mongo.stored;

import org.jspecify.annotations.NullMarked;
