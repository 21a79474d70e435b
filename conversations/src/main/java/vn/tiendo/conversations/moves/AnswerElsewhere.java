package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.screens.Talk;

/** Says the answer of a spot anew, whatever is asked now. */
public record AnswerElsewhere(String spot, String words) implements Move {
    @Override
    public Turn made(Talk talk, Session session) {
        return Rewrite.rewritten(Desk.in(talk, session), spot, words);
    }
}
