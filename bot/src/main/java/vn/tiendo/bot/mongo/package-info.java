/** The store: adapters that keep what the service knows in MongoDB, whichever server that is. */
@NullMarked
package vn.tiendo.bot.mongo;

import org.jspecify.annotations.NullMarked;
