package vn.tiendo.conversations.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Phrases;

/** The commands that a chat app lists. */
record Commands(Talk talk, Session session) {
    Turn command(String text) {
        var space = text.indexOf(' ');
        var name = (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
        var rest = space < 0 ? "" : text.substring(space + 1).strip();
        var at = name.indexOf('@');
        return switch (at < 0 ? name : name.substring(0, at)) {
            case "/start" -> start(Optional.of(rest).filter(code -> !code.isEmpty()));
            case "/baocao" -> as("m:admission");
            case "/tiendo" -> as("m:standing");
            case "/han" -> as("m:standing");
            case "/trogiup", "/help" -> as("m:help");
            case String other ->
                talk.ask(
                        session,
                        "Hệ thống không có lệnh " + Phrases.quoted(other)
                                + ". Các lệnh: /baocao, /tiendo, /han, /trogiup.");
        };
    }

    private Turn start(Optional<String> code) {
        return Dialogue.turn(session, with(new Input.Started(code)));
    }

    private Turn as(String data) {
        if (talk.isStranger()) {
            return talk.ask(session);
        }
        return Press.of(data)
                .map(press -> new Pressing(talk, session).pressed(press))
                .orElseGet(() -> Afresh.menu(talk, session, List.of()));
    }

    private Talk with(Input input) {
        var heard = talk.heard();
        return new Talk(
                new Heard(
                        heard.id(), heard.ref(), heard.channel(), input, heard.sentAt(), heard.late(), heard.inGroup()),
                talk.situation());
    }
}
