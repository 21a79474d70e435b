/**
 * The embedded store: a MongoDB that runs inside the service for trials and small units, durable and isolated.
 *
 * <p>It is mongo-java-server on an H2 file. As that comes, it loses the last second at a kill, hands out half-changed
 * documents and ignores options that change results; what lies around it here cures the first two and refuses the third.
 */
@NullMarked
package vn.tiendo.bot.mongo.embedded;

import org.jspecify.annotations.NullMarked;
