package vn.tiendo.conversations.moves;

import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;

/** Answers the open question with words; what its reader refuses may be meant beside it. */
public record Take(String words) implements Move {
    private static final int ONE_LINE = 4;

    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return desk.pending().map(spot -> taken(desk, spot)).orElseGet(desk::ask);
    }

    private <T> Turn taken(Desk desk, Spot<T> spot) {
        return switch (spot.read(words)) {
            case Reading.Understood<T>(var _, var canonical) -> given(desk, spot, desk.said(canonical));
            case Reading.Unsure<T>(var _, var canonical, var _, var others) ->
                spot.question().kind().free()
                        ? Doubtful.asked(desk, spot, canonical, others, words)
                        : given(
                                desk,
                                spot,
                                new Answer.Guessed(
                                        canonical, others, desk.talk().heard().ref()));
            case Reading.Refused<T>(var why) ->
                Beside.of(desk, spot, words)
                        .orElseGet(() ->
                                desk.ask(desk.draft().failedOnce(desk.talk().now()), why));
        };
    }

    /** Keeps an answer, and what else the same words give. */
    private Turn given(Desk desk, Spot<?> spot, Answer answer) {
        var talk = desk.talk();
        if (talk.isStranger() || !words.strip().contains(" ")) {
            return desk.given(spot, answer);
        }
        var answered = desk.draft().with(spot.name(), answer, talk.now());
        return desk.ask(Opening.further(talk, answered, spot.sheet(), Opening.understood(talk, answered, words)));
    }

    /** Whether words are so many that they may say more than was asked. */
    public static boolean isSentence(String words) {
        return words.chars().filter(letter -> letter == ' ').count() >= ONE_LINE - 1;
    }
}
