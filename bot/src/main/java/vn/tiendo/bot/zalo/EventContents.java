package vn.tiendo.bot.zalo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.bot.channel.Channel.Parsed;
import vn.tiendo.bot.channel.Evidence;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Input.Attached;
import vn.tiendo.conversations.Input.Attached.Kind;

/** What a stored event means; what cannot be read is an exception that says where, without any of its text. */
final class EventContents {
    private static final Map<String, Kind> ATTACHED = Map.of(
            "user_send_image", Kind.PHOTO,
            "user_send_gif", Kind.PHOTO,
            "user_send_audio", Kind.VOICE,
            "user_send_video", Kind.FILE,
            "user_send_file", Kind.FILE,
            "user_send_sticker", Kind.STICKER,
            "user_send_location", Kind.LOCATION,
            "user_send_business_card", Kind.CONTACT,
            "user_submit_info", Kind.CONTACT);

    private final MarkedPresses presses;
    private final ObjectMapper mapper = new ObjectMapper();

    EventContents(MarkedPresses presses) {
        this.presses = presses;
    }

    Parsed parse(String raw) {
        var event = read(raw);
        return new Parsed(
                switch (event.kind()) {
                    case OPENING -> new Input.Started(Optional.empty());
                    case MESSAGE -> message(event);
                    case LEAVING, ECHO, RECEIPT, ANONYMOUS, MANAGEMENT, GROUP, UNKNOWN ->
                        throw new IllegalArgumentException("expected a message, found an event of another kind");
                },
                false,
                event.quoted().<Evidence>map(Evidence.Reply::new).orElseGet(Evidence.None::new));
    }

    /** A caption is not read, as on other channels; a link with words is its words. */
    private Input message(ZaloEvent event) {
        var kind = ATTACHED.get(event.name());
        if (kind != null) {
            return new Attached(kind);
        }
        return event.words()
                .<Input>map(words -> words(event.user().orElse(""), words))
                .orElseGet(() -> new Attached(Kind.OTHER));
    }

    private Input words(String user, String text) {
        return presses.data(user, text).<Input>map(Input.Pressed::new).orElseGet(() -> new Input.Words(text));
    }

    private ZaloEvent read(String raw) {
        try {
            return new ZaloEvent(mapper.readTree(raw));
        } catch (JsonProcessingException _) {
            throw new IllegalArgumentException("expected JSON, found something else");
        }
    }
}
