package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.screens.Talk;

/**
 * Fills the open draft anew from a changed message.
 *
 * @param spots what the message had said before
 */
public record ReadAnew(Form form, Understanding understanding, String words, List<String> spots) implements Move {
    public ReadAnew {
        spots = List.copyOf(spots);
    }

    @Override
    public Turn made(Talk talk, Session session) {
        var draft = Desk.in(talk, session).draft();
        var fresh = Opening.of(talk, form, understanding, words);
        var kept = new ArrayList<>(draft.answers().keySet());
        kept.removeAll(spots);
        var notes = new ArrayList<>(List.of("Đã sửa theo tin vừa chỉnh."));
        notes.addAll(fresh.notes());
        return talk.ask(session.with(draft.refilled(fresh.draft(), kept, talk.now())), List.of(), notes);
    }
}
