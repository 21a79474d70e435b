package vn.tiendo.bot.telegram;

import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.outgoing.Outlet;
import vn.tiendo.bot.outgoing.Tried;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Message;

/** Telegram. */
final class TelegramChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramChannel.class);

    /** An inline keyboard takes a hundred buttons. */
    private static final Abilities ABILITIES = new Abilities(
            Set.of(
                    Abilities.Ability.EDITS,
                    Abilities.Ability.PICTURES,
                    Abilities.Ability.NUMBERED_LISTS,
                    Abilities.Ability.PUSHES),
            100,
            Rendering.LONGEST);

    private final TelegramClient client;
    private final Outlet outlet;
    private final TelegramMeters meters;
    private final Payloads payloads = new Payloads();

    TelegramChannel(TelegramClient client, Outlet outlet, TelegramMeters meters) {
        this.client = client;
        this.outlet = outlet;
        this.meters = meters;
    }

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Abilities abilities() {
        return ABILITIES;
    }

    @Override
    public Parsed parse(String raw) {
        return payloads.parse(raw);
    }

    @Override
    public Sent send(Address to, Message message) {
        return to.chat().equals(Envelopes.NOWHERE)
                ? new Sent.Never("no chat")
                : outlet.send(to.chat(), message, Rendering.parts(message), part -> send(to.chat(), part));
    }

    private Tried send(String chat, Rendering.Part part) {
        try {
            client.execute(call(chat, part));
            return new Tried.Told(new Sent.Done());
        } catch (TelegramApiException failure) {
            return noted(Verdicts.of(failure));
        }
    }

    private Tried noted(Tried tried) {
        if (tried.sent() instanceof Sent.Gone(var why)) {
            LOG.warn("a chat is gone: {}", why);
            meters.membership("blocked");
        }
        return tried;
    }

    private static SendMessage call(String chat, Rendering.Part part) {
        var call = SendMessage.builder()
                .chatId(chat)
                .text(part.html())
                .parseMode("HTML")
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build());
        Stream.of(part.rows()).filter(rows -> !rows.isEmpty()).map(Keyboard::of).forEach(call::replyMarkup);
        return call.build();
    }
}
