package vn.tiendo.conversations.listening;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.language.Sensitive;
import vn.tiendo.conversations.moves.AnswerAmongOthers;
import vn.tiendo.conversations.moves.Begin;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.PlacedMove;
import vn.tiendo.conversations.moves.Say;
import vn.tiendo.conversations.moves.Tell;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/**
 * What is said in a group, where everybody listens: a question about figures is answered by what its asker may see, totals
 * there and the rest to them alone; nothing is reported, nothing is drafted and nothing is gone on from (C-33).
 */
record AmongOthers(Talk talk, Session session) {
    private static final Pattern MENTION = Pattern.compile("(?<!\\S)@\\w+");

    PlacedMove step() {
        return talk.heard().input() instanceof Input.Words(var text)
                ? step(MENTION.matcher(text).replaceAll(" ").strip())
                : step(new Say(Message.of(Phrases.IN_GROUP)));
    }

    private PlacedMove step(String text) {
        var sign = Sensitive.find(text);
        if (sign.isPresent()) {
            return step(new Say(Message.of(TypedWords.refusal(sign.get())))).forgetting();
        }
        if (talk.memberships().isEmpty()) {
            return step(new Say(Message.of(Phrases.UNKNOWN_IN_GROUP)));
        }
        return step(
                switch (new FreshWords(talk, session).move(text)) {
                    case Tell(var replies) when !views(replies).isEmpty() -> new AnswerAmongOthers(views(replies));
                    case Begin _ -> new Say(Message.of(Phrases.IN_GROUP));
                    case Move _ -> new Say(Message.of(Phrases.ASKED_IN_GROUP));
                });
    }

    private static List<View> views(List<Reply> replies) {
        return replies.stream()
                .flatMap(reply -> reply instanceof Reply.Show(var view) ? Stream.of(view) : Stream.empty())
                .toList();
    }

    private PlacedMove step(Move move) {
        return new PlacedMove(talk, session, move);
    }
}
