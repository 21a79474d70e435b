package vn.tiendo.conversations.moves;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.SubCounts;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;

/**
 * Says "trong đó" of the open report anew: "trong đó 1 nữ", whatever question is open. Where the count is asked, one number is
 * the count too; what the programmes do not keep is named (C-50).
 */
public record AmendParts(String words) implements Move {
    private static final String COUNT = "count";

    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return desk.pending()
                .filter(spot -> spot.question().key().equals(COUNT))
                .flatMap(spot -> SubCounts.only(words, talk.situation())
                        .map(count -> desk.draft().with(spot.name(), desk.said(count), talk.now())))
                .map(counted -> said(Desk.in(talk, session.with(counted))))
                .orElseGet(() -> said(desk));
    }

    private Turn said(Desk desk) {
        var notes = SubCounts.unkept(words, answers(desk));
        return desk.spots(SubCounts.KEY).stream()
                .findFirst()
                .filter(_ -> notes.isEmpty() || SubCounts.isAnyKept(words, answers(desk)))
                .map(spot -> amended(desk, spot, notes))
                .orElseGet(() -> asked(desk, desk.draft(), notes));
    }

    private static Answers answers(Desk desk) {
        return desk.progress().sheets().getFirst().answers();
    }

    private <T> Turn amended(Desk desk, Spot<T> spot, List<String> notes) {
        return switch (spot.read(words)) {
            case Reading.Understood<T>(var _, var canonical) -> kept(desk, spot, canonical, notes);
            case Reading.Unsure<T>(var _, var canonical, var _, var _) -> kept(desk, spot, canonical, notes);
            case Reading.Refused<T>(var why) ->
                asked(desk, desk.draft().reopen(spot.name(), desk.talk().now()), List.of(why));
        };
    }

    private static Turn kept(Desk desk, Spot<?> spot, String canonical, List<String> notes) {
        var said = desk.pending().isPresent()
                ? spot.shown(canonical).stream()
                        .map(shown -> "Đã ghi trong đó: " + shown + ".")
                        .toList()
                : List.<String>of();
        return asked(
                desk,
                desk.draft().with(spot.name(), desk.said(canonical), desk.talk().now()),
                Stream.concat(notes.stream(), said.stream()).toList());
    }

    private static Turn asked(Desk desk, Draft draft, List<String> notes) {
        return desk.ask(draft, notes.toArray(String[]::new));
    }
}
