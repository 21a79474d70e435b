package vn.tiendo.bot.channel;

/**
 * Where a chat is: the channel, the account that serves it and the chat within. Kept encrypted and looked up by HMAC;
 * never written to a log (I-7).
 *
 * @param account the bot's or official account's id; for the web chat "page"
 * @param chat the platform's id of the chat; for the web chat the id of the web session
 */
public record Address(String channel, String account, String chat) {
    @Override
    public String toString() {
        return channel + ":…" + chat.substring(Math.max(0, chat.length() - 3));
    }
}
