package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.InaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOrigin;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChannel;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChat;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginHiddenUser;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginUser;
import vn.tiendo.bot.channel.Channel.Parsed;
import vn.tiendo.bot.channel.Evidence;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Input.Attached;

/** What a stored update means; what cannot be read is an exception that says where, without any of its text. */
final class Payloads {
    private static final Map<String, String> COMMANDS = Map.of(
            "baocao", "báo cáo",
            "tiendo", "tiến độ",
            "han", "hạn báo cáo",
            "trogiup", "trợ giúp",
            "help", "trợ giúp");

    private static final String SAMPLE = """
            {"update_id":1,"message":{"message_id":1,"date":1,"from":{"id":1,"is_bot":false,"first_name":"A"},
            "chat":{"id":1,"type":"private"},"text":"A"}}""";

    private final ObjectMapper mapper = new ObjectMapper();

    /** The first parse takes a cold machine long: no stored update is to be running when one is killed meanwhile. */
    Payloads() {
        var _ = read(SAMPLE);
    }

    Parsed parse(String raw) {
        var update = read(raw);
        if (update.hasCallbackQuery()) {
            var tap = update.getCallbackQuery();
            var data = Optional.ofNullable(tap.getData()).orElse("");
            return new Parsed(new Input.Pressed(data), isInGroup(tap.getMessage()));
        }
        if (update.hasEditedMessage()) {
            var message = update.getEditedMessage();
            var edited = new Input.Edited(String.valueOf(message.getMessageId()), message.getText());
            return new Parsed(edited, isGroup(message));
        }
        if (update.hasMessage()) {
            var message = update.getMessage();
            var input = message.hasText() ? words(message.getText()) : new Attached(kind(message));
            return new Parsed(input, isGroup(message), asker(message), evidence(message));
        }
        throw new IllegalArgumentException("expected a message, an edit or a tap, found none");
    }

    /** Telegram's id of a person is that of their chat with a bot as well. */
    private static Optional<String> asker(Message message) {
        return Optional.ofNullable(message.getFrom())
                .filter(_ -> isGroup(message))
                .filter(from -> !from.getIsBot())
                .map(from -> String.valueOf(from.getId()));
    }

    /** What is passed on counts from when it was first said; what answers a message, from that one on. */
    private static Evidence evidence(Message message) {
        if (message.getForwardOrigin() != null) {
            return new Evidence.Forward(Instant.ofEpochSecond(first(message)));
        }
        return Optional.ofNullable(message.getReplyToMessage())
                .<Evidence>map(answered -> new Evidence.Reply(String.valueOf(answered.getMessageId())))
                .orElseGet(Evidence.None::new);
    }

    private static int first(Message passedOn) {
        return switch (passedOn.getForwardOrigin()) {
            case MessageOriginUser user -> user.getDate();
            case MessageOriginHiddenUser hidden -> hidden.getDate();
            case MessageOriginChat chat -> chat.getDate();
            case MessageOriginChannel channel -> channel.getDate();
            case MessageOrigin _ -> passedOn.getDate();
        };
    }

    private Update read(String raw) {
        try {
            return mapper.readValue(raw, Update.class);
        } catch (JsonMappingException bad) {
            throw new IllegalArgumentException("expected an Update, found another value at " + bad.getPathReference());
        } catch (JsonProcessingException _) {
            throw new IllegalArgumentException("expected JSON, found something else");
        }
    }

    private static Input words(String text) {
        if (!text.startsWith("/")) {
            return new Input.Words(text);
        }
        var parts = text.strip().split("\\s+", 2);
        var command = parts[0].substring(1).replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        var rest = parts.length > 1 ? parts[1] : "";
        if (command.equals("start")) {
            return new Input.Started(Optional.of(rest).filter(code -> !code.isEmpty()));
        }
        return new Input.Words(Optional.ofNullable(COMMANDS.get(command))
                .map(words -> (words + " " + rest).strip())
                .orElse(text));
    }

    private static Attached.Kind kind(Message message) {
        if (message.hasPhoto()) {
            return Attached.Kind.PHOTO;
        }
        if (message.hasVoice() || message.hasVideoNote()) {
            return Attached.Kind.VOICE;
        }
        if (message.hasDocument() || message.hasVideo() || message.hasAudio() || message.hasAnimation()) {
            return Attached.Kind.FILE;
        }
        if (message.hasSticker()) {
            return Attached.Kind.STICKER;
        }
        if (message.hasContact()) {
            return Attached.Kind.CONTACT;
        }
        return message.hasLocation() ? Attached.Kind.LOCATION : Attached.Kind.OTHER;
    }

    /** A tap whose message is too old to come along, or comes without its chat, is the person's own. */
    private static boolean isInGroup(@Nullable MaybeInaccessibleMessage tapped) {
        return switch (tapped) {
            case Message whole -> whole.getChat() != null && whole.getChatId() < 0;
            case InaccessibleMessage old -> old.getChat() != null && old.getChatId() < 0;
            case null, default -> false;
        };
    }

    private static boolean isGroup(Message message) {
        if (message.getChat() == null) {
            throw new IllegalArgumentException("expected a chat, found none");
        }
        return message.getChatId() < 0;
    }
}
