package vn.tiendo.conversations.listening;

import java.util.Locale;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** The commands that a chat app lists. */
record Slashes(Talk talk, Session session) {
    Move move(String text) {
        var space = text.indexOf(' ');
        var name = (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
        var at = name.indexOf('@');
        return switch (at < 0 ? name : name.substring(0, at)) {
            case "/start" -> FreshWords.opened(session);
            case "/baocao" -> started("admission");
            case "/tiendo", "/han" -> started("standing");
            case "/trogiup", "/help" -> started("help");
            case String other ->
                new Remark("Hệ thống không có lệnh " + Phrases.quoted(other)
                        + ". Các lệnh: /baocao, /tiendo, /han, /trogiup.");
        };
    }

    private Move started(String flow) {
        return new Presses(talk, session).start(flow);
    }
}
