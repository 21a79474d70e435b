package vn.tiendo.conversations.moves;

import java.util.List;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Says something and asks what is open again. */
public record Remark(List<String> notes) implements Move {
    public Remark {
        notes = List.copyOf(notes);
    }

    public Remark(String note) {
        this(List.of(note));
    }

    @Override
    public Turn made(Talk talk, Session session) {
        return talk.ask(session, List.of(), notes);
    }
}
