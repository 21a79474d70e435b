/**
 * Telegram as a channel: updates come by an own polling loop or by webhook and go through one {@code UpdateReception} to the
 * door; messages leave through the library's client. May use the ports of {@code vn.tiendo.bot}, the conversations'
 * values, OkHttp, Jackson 2 and the library; no other adapter.
 */
@NullMarked
package vn.tiendo.bot.telegram;

import org.jspecify.annotations.NullMarked;
