package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.screens.Talk;

/** Drops a draft, open or resting. */
public record Drop(Draft draft) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        var progress = talk.progress(draft);
        var what = progress.gist();
        var form = progress.sheets().getFirst().form();
        var said = form.isAtOnce() || form.entrance().audience() != Audience.REPORTERS
                ? "Đã thôi, mọi việc vẫn như cũ: " + what + "."
                : "Đã hủy, không gửi: " + what + ".";
        var next = session.drop(draft.id());
        return next.open().isEmpty() && next.parked().isEmpty()
                ? talk.say(next, Message.of(said).with(Flows.DIRECTORY.next(talk.memberships())))
                : talk.ask(next, said);
    }
}
