package vn.tiendo.bot.answer;

import java.util.Optional;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.store.Conversations;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;

/** What the history shows of inputs: words as they are, a pressed button by what it said, a file by its kind. */
record HeardTexts(Conversations conversations) {
    private static final String FORGOTTEN = "(tin này không được lưu)";

    /** In the place of what is not to be kept. */
    static HeardText forgotten(Heard heard) {
        return new HeardText(heard.id(), FORGOTTEN);
    }

    /** Nothing for a mere opening of the chat. */
    Optional<HeardText> of(Kept kept, Heard heard) {
        return text(kept, heard.input()).map(text -> new HeardText(heard.id(), text));
    }

    private Optional<String> text(Kept kept, Input input) {
        return switch (input) {
            case Input.Words(var text) -> Optional.of(text);
            case Input.Edited(var _, var text) -> Optional.of(text);
            case Input.Pressed(var data) -> label(kept, data);
            case Input.Attached(var kind) ->
                Optional.of(
                        switch (kind) {
                            case PHOTO -> "(ảnh)";
                            case FILE -> "(tệp)";
                            case VOICE -> "(tin thoại)";
                            case STICKER -> "(nhãn dán)";
                            case CONTACT -> "(danh thiếp)";
                            case LOCATION -> "(vị trí)";
                            case OTHER -> "(tin không phải chữ)";
                        });
            case Input.Started _ -> Optional.empty();
        };
    }

    /** What the pressed button said: one that was shown last, or else one of the history, newest message first. */
    private Optional<String> label(Kept kept, String data) {
        return kept.session().shown().values().stream()
                .flatMap(shown -> shown.buttons().stream())
                .filter(button -> button.data().equals(data))
                .map(Button::label)
                .findFirst()
                .or(() -> earlier(kept, data));
    }

    private Optional<String> earlier(Kept kept, String data) {
        return conversations.history(kept.id(), 0).reversed().stream()
                .filter(Talks.Entry.Told.class::isInstance)
                .map(Talks.Entry.Told.class::cast)
                .flatMap(told -> told.message().buttons().stream())
                .filter(button -> button.data().equals(data))
                .map(Button::label)
                .findFirst();
    }
}
