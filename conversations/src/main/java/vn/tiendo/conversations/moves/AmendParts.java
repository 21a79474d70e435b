package vn.tiendo.conversations.moves;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.reporting.SubCounts;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;

/**
 * Says "trong đó" of the open report anew: "trong đó 1 nữ", whatever question is open. Where the count is asked, one number is
 * the count too; what the programmes do not keep is named (C-50).
 */
public record AmendParts(String words) implements Move {
    private static final String COUNT = "count";
    private static final Pattern OF_WHICH = Pattern.compile("(?iu)[\\s,;]+trong\\s+(?:đó|do|số|so)\\s.*$");

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

    /** A count that is said anew, and what is said of its parts beside it: "sửa số người 3, trong đó 1 nữ". */
    static <T> Optional<Turn> beside(Desk desk, Spot<T> count, String value) {
        if (!count.question().key().equals(COUNT)
                || !(desk.talk().heard().input() instanceof Input.Words(var words))
                || !(count.read(OF_WHICH.matcher(value).replaceFirst(""))
                        instanceof Reading.Understood<T>(var _, var canonical))) {
            return Optional.empty();
        }
        var draft = desk.draft()
                .with(count.name(), desk.said(canonical), desk.talk().now());
        var counted = Desk.in(desk.talk(), desk.session().with(draft));
        var unkept = SubCounts.unkept(words, count.before());
        return counted.spot(Spot.name(count.sheet(), SubCounts.KEY))
                .filter(spot -> SubCounts.isAnyKept(words, spot.before()))
                .map(spot -> new AmendParts(words).amended(counted, spot, unkept))
                .or(() -> unkept.isEmpty() ? Optional.empty() : Optional.of(asked(counted, draft, unkept)));
    }

    /** Of several facts, those whose programmes keep it may be meant, and of these those that count as many. */
    private Turn said(Desk desk) {
        var asked = desk.pending().filter(spot -> spot.question().key().equals(SubCounts.KEY));
        var spots = asked.<List<Spot<?>>>map(List::of).orElseGet(() -> desk.spots(SubCounts.KEY));
        var kept = spots.stream()
                .filter(spot -> SubCounts.isAnyKept(words, spot.before()))
                .toList();
        var fitting = kept.stream()
                .filter(spot -> !(spot.read(words) instanceof Reading.Refused<?>))
                .toList();
        var meant = fitting.size() == 1 ? fitting : kept.isEmpty() ? spots : kept;
        if (meant.size() > 1) {
            return Choosing.among(desk, meant);
        }
        var notes = SubCounts.unkept(
                words,
                meant.isEmpty()
                        ? desk.progress().sheets().getFirst().answers()
                        : meant.getFirst().before());
        return meant.stream()
                .findFirst()
                .filter(_ -> notes.isEmpty() || !kept.isEmpty())
                .map(spot -> amended(desk, spot, notes))
                .orElseGet(() -> asked(desk, desk.draft(), notes));
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
