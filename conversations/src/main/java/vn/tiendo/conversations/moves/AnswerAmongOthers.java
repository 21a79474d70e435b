package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;
import vn.tiendo.domain.catalogue.Programme;

/** Answers a question asked in a group: what is a total there, everything to whoever asked alone (C-33). */
public record AnswerAmongOthers(List<View> views) implements Move {
    public AnswerAmongOthers {
        views = views.stream().map(View::plain).toList();
    }

    @Override
    public Turn made(Talk talk, Session session) {
        var totals = views.stream()
                .flatMap(view -> totals(view, talk))
                .<Reply>map(Reply.Totals::new)
                .toList();
        var replies = new ArrayList<>(totals);
        replies.add(new Reply.Say(Message.of(totals.isEmpty() ? Phrases.ONLY_TOTALS_IN_GROUP : Phrases.REST_APART)));
        views.forEach(view -> replies.add(new Reply.Aside(view)));
        return talk.answered(session, replies);
    }

    /** The view itself if it asks for nothing but totals, and these may be told here. */
    private static Stream<View.BoardProgress> totals(View view, Talk talk) {
        return view instanceof View.BoardProgress board
                        && board.pick() == View.Pick.SUMMARY
                        && board.restrictions().isEmpty()
                        && programme(board, talk)
                                .filter(programme ->
                                        talk.situation().access().mayHearTotalsAmongOthers(board.unit(), programme))
                                .findAny()
                                .isPresent()
                ? Stream.of(board)
                : Stream.empty();
    }

    private static Stream<Programme> programme(View.BoardProgress board, Talk talk) {
        return talk.situation().catalogue().programme(board.programme()).stream();
    }
}
