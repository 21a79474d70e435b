package vn.tiendo.bot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
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
import vn.tiendo.conversations.Message;

/**
 * Telegram. A long message leaves in parts; how many of them have left is remembered for a while, so that a retry goes on
 * where the last attempt stopped. A crash in between forgets it, and the parts are said again.
 */
final class TelegramChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramChannel.class);

    /** A longer wait is handed back to the outbox, whose lease must not run out. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TelegramClient client;
    private final Pacing pacing;
    private final Meters meters;
    private final Payloads payloads = new Payloads();
    private final Cache<Begun, Integer> begun = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    TelegramChannel(TelegramClient client, Pacing pacing, Meters meters) {
        this.client = client;
        this.pacing = pacing;
        this.meters = meters;
    }

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Parsed parse(String raw) {
        return payloads.parse(raw);
    }

    @Override
    public Sent send(Address to, Message message) {
        if (to.chat().equals(Envelopes.NOWHERE)) {
            return counted(new Sent.Never("no chat"));
        }
        var parts = Rendering.parts(message);
        if (parts.isEmpty()) {
            return counted(new Sent.Never("empty"));
        }
        var attempt = new Begun(to.chat(), message);
        int first = Optional.ofNullable(begun.getIfPresent(attempt)).orElse(0);
        for (int at = first; at < parts.size(); at++) {
            var sent = send(to.chat(), parts.get(at));
            if (!(sent instanceof Sent.Done)) {
                begun.put(attempt, at);
                return counted(sent);
            }
        }
        begun.invalidate(attempt);
        return counted(new Sent.Done());
    }

    private Sent send(String chat, Rendering.Part part) {
        try {
            var wait = pacing.pass(chat);
            while (wait.isPositive()) {
                if (wait.compareTo(PATIENCE) > 0) {
                    return new Sent.NotSent(wait);
                }
                Thread.sleep(wait);
                wait = pacing.pass(chat);
            }
            client.execute(call(chat, part));
            return new Sent.Done();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Sent.NotSent(Duration.ZERO);
        } catch (TelegramApiException failure) {
            return verdict(failure);
        }
    }

    private Sent verdict(TelegramApiException failure) {
        var sent = Verdicts.of(failure);
        if (sent instanceof Sent.NotSent(var notBefore)) {
            pacing.pause(notBefore);
        }
        if (sent instanceof Sent.Never(var why)) {
            LOG.warn("a message will never arrive: {}", why);
            if (why.startsWith("blocked")) {
                meters.membership("blocked");
            }
        }
        return sent;
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

    private Sent counted(Sent sent) {
        meters.sending(
                switch (sent) {
                    case Sent.Done _ -> "done";
                    case Sent.NotSent _ -> "not_sent";
                    case Sent.Unknown _ -> "unknown";
                    case Sent.Never _ -> "never";
                });
        return sent;
    }

    /** A message on its way to a chat. */
    private record Begun(String chat, Message message) {}
}
