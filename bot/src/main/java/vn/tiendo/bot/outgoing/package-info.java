/**
 * What all channels need that send over HTTP: clients that never repeat a request by themselves, know whether a connection
 * ever stood and go through a proxy; how fast a platform may be talked to. Knows no platform.
 */
@NullMarked
package vn.tiendo.bot.outgoing;

import org.jspecify.annotations.NullMarked;
