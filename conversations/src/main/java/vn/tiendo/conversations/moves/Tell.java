package vn.tiendo.conversations.moves;

import java.util.List;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.screens.Talk;

/** Says these, then asks what is open; a view among them is what the next words may go on from. */
public record Tell(List<Reply> replies) implements Move {
    public Tell {
        replies = List.copyOf(replies);
    }

    @Override
    public Turn made(Talk talk, Session session) {
        var next = session;
        for (var reply : replies) {
            if (reply instanceof Reply.Show(var view)) {
                next = next.viewing(ViewCodes.encode(view));
            }
        }
        return talk.ask(next, replies, List.of());
    }
}
