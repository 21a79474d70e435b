package vn.tiendo.bot.telegram;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.channel.Stamp;
import vn.tiendo.bot.outgoing.Outlet;
import vn.tiendo.bot.outgoing.Tried;
import vn.tiendo.bot.pictures.Drawing;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Message;

/** Telegram. */
final class TelegramChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramChannel.class);

    /** Stands in a chat's address between the group and its topic. */
    static final char TOPIC = '/';

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
        return outlet.send(to.chat(), message, Rendering.parts(message), part -> send(to.chat(), part));
    }

    /** The same parts, so that those that left are not said again, and none with a picture. */
    @Override
    public Sent sendAgain(Address to, Message message) {
        return outlet.send(to.chat(), message, Rendering.parts(message), part -> send(to.chat(), part.undrawn()));
    }

    private Tried send(String chat, Rendering.Part part) {
        try {
            return new Tried.Told(new Sent.Done(stamp(said(chat, part))));
        } catch (TelegramApiException failure) {
            return part.drawn().isPresent() && Verdicts.isRefusedAsItIs(failure)
                    ? send(chat, part.undrawn())
                    : otherwise(failure, chat, part);
        }
    }

    private Tried otherwise(TelegramApiException failure, String chat, Rendering.Part part) {
        return second(failure, chat, part).map(this::anew).orElseGet(() -> noted(Verdicts.of(failure)));
    }

    private org.telegram.telegrambots.meta.api.objects.message.@Nullable Message said(String chat, Rendering.Part part)
            throws TelegramApiException {
        var png = part.drawn().flatMap(Drawing::png);
        return png.isPresent() ? client.execute(photo(chat, part, png.get())) : client.execute(call(chat, part));
    }

    /** Another way for what was refused and may go otherwise: the group's new id, or plain text without markup. */
    private static Optional<SendMessage> second(TelegramApiException failure, String chat, Rendering.Part part) {
        var migrated = failure instanceof TelegramApiRequestException answered
                ? Optional.ofNullable(answered.getParameters())
                        .flatMap(parameters -> Optional.ofNullable(parameters.getMigrateToChatId()))
                : Optional.<Long>empty();
        if (migrated.isPresent()) {
            return Optional.of(call(migrated.get().toString(), part));
        }
        return Verdicts.isRefusedAsItIs(failure) ? Optional.of(plain(chat, part)) : Optional.empty();
    }

    private Tried anew(SendMessage other) {
        try {
            return new Tried.Told(new Sent.Done(stamp(client.execute(other))));
        } catch (TelegramApiException failure) {
            return noted(Verdicts.of(failure));
        }
    }

    /** Telegram's own time of it, in whole seconds. */
    private static Optional<Stamp> stamp(org.telegram.telegrambots.meta.api.objects.message.@Nullable Message taken) {
        return Optional.ofNullable(taken)
                .filter(message -> message.getMessageId() != null && message.getDate() != null)
                .map(message -> new Stamp(message.getMessageId().toString(), Instant.ofEpochSecond(message.getDate())));
    }

    private Tried noted(Tried tried) {
        if (tried.sent() instanceof Sent.Gone(var why)) {
            LOG.warn("a chat is gone: {}", why);
            meters.membership("blocked");
        }
        return tried;
    }

    private static SendMessage call(String chat, Rendering.Part part) {
        var call = to(chat).text(part.html())
                .parseMode("HTML")
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build());
        Stream.of(part.rows()).filter(rows -> !rows.isEmpty()).map(Keyboard::of).forEach(call::replyMarkup);
        return call.build();
    }

    private static SendPhoto photo(String chat, Rendering.Part part, byte[] png) {
        int topic = chat.indexOf(TOPIC);
        var call = SendPhoto.builder()
                .chatId(topic < 0 ? chat : chat.substring(0, topic))
                .photo(new InputFile(new ByteArrayInputStream(png), "tien-do.png"))
                .caption(part.html())
                .parseMode("HTML");
        Stream.of(part.rows()).filter(rows -> !rows.isEmpty()).map(Keyboard::of).forEach(call::replyMarkup);
        return (topic < 0 ? call : call.messageThreadId(Integer.valueOf(chat.substring(topic + 1)))).build();
    }

    /** What stands on a button may also be typed. */
    private static SendMessage plain(String chat, Rendering.Part part) {
        return to(chat).text(part.plain()).build();
    }

    private static SendMessage.SendMessageBuilder<?, ?> to(String chat) {
        int topic = chat.indexOf(TOPIC);
        var call = SendMessage.builder().chatId(topic < 0 ? chat : chat.substring(0, topic));
        return topic < 0 ? call : call.messageThreadId(Integer.valueOf(chat.substring(topic + 1)));
    }
}
