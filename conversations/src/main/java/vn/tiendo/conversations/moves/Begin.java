package vn.tiendo.conversations.moves;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.screens.Talk;

/**
 * Begins a form, filled with what was said; a draft that was open rests.
 *
 * @param words what was typed; empty if it was a button
 * @param before what is said before it: the answer to a question that the same message asked
 */
public record Begin(Form form, Understanding understanding, String words, List<Reply> before) implements Move {
    public Begin {
        before = List.copyOf(before);
    }

    public Begin(Form form, Understanding understanding, String words) {
        this(form, understanding, words, List.of());
    }

    @Override
    public Turn made(Talk talk, Session session) {
        return form.barred()
                .apply(talk.situation())
                .map(why -> barred(why, talk, session))
                .orElseGet(() -> begun(talk, session));
    }

    private static Turn barred(Message why, Talk talk, Session session) {
        var said = session.open().isPresent() ? why : why.with(Flows.DIRECTORY.menu(talk.memberships()));
        return talk.ask(session, List.of(new Reply.Say(said)), List.of());
    }

    private Turn begun(Talk talk, Session session) {
        var opening = Opening.of(talk, form, understanding, words);
        var notes = Stream.concat(
                        session.open().filter(Draft::isBegun).stream().map(before -> resting(talk, before)),
                        Stream.concat(Flows.regret(form, words).stream(), opening.notes().stream()))
                .toList();
        return talk.ask(session.park().with(opening.draft()), before, notes);
    }

    private static String resting(Talk talk, Draft draft) {
        return "Báo cáo đang dở (" + talk.progress(draft).gist()
                + ") được giữ lại; xong việc này, đồng chí nhắn TIẾP TỤC để làm tiếp.";
    }
}
