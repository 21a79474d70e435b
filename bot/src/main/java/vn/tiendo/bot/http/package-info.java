/** What is served over HTTP beside the channels: health and metrics. */
@NullMarked
package vn.tiendo.bot.http;

import org.jspecify.annotations.NullMarked;
