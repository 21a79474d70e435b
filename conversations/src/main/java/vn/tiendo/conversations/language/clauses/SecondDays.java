package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.SpokenTime;

/** The days of ceremonies, and others, beside the day that a report keeps: "QĐ 45 ngày 2/6, lễ kết nạp 15/6" (R-07, R-27, C-50). */
record SecondDays(Sentence sentence) {
    private static final String CEREMONY = "le";

    /** "lễ công bố thành lập chi bộ ngày 15/6". */
    private static final int REACH = 4;

    /** Each with the words that say whose day it is; none where it is the only day. */
    List<String> told() {
        var times = sentence.placesOf(Piece.Time.class);
        return times.stream().anyMatch(at -> ceremony(at).isEmpty())
                ? times.stream()
                        .flatMap(at -> ceremony(at).stream()
                                .mapToObj(with -> sentence.words(Math.min(at, with), Math.max(at, with) + 1)))
                        .toList()
                : List.of();
    }

    /** Of one fact with a decision the days that are not the decision's: "kết nạp 2 đồng chí hôm 18, QĐ 77 ngày 15". */
    List<String> beside(Event fact) {
        return fact.paper().isPresent() && fact.time().orElse(null) instanceof SpokenTime.On(var decided, var _, var _)
                ? TimeOfFact.places(sentence).stream()
                        .filter(at -> ceremony(at).isEmpty()
                                && ((Piece.Time) sentence.at(at)).when() instanceof SpokenTime.On(var day, var _, var _)
                                && !day.equals(decided))
                        .map(at -> sentence.words(at, at + 1))
                        .toList()
                : List.of();
    }

    /** The ceremony that a time belongs to: before it with what is done there, or right after it. */
    private OptionalInt ceremony(int time) {
        if (isCeremony(time + 1)) {
            return OptionalInt.of(time + 1);
        }
        return IntStream.iterate(time - 1, at -> at >= time - REACH && at >= 0, at -> at - 1)
                .takeWhile(at -> sentence.at(at) instanceof Piece.Said || sentence.at(at) instanceof Piece.Unknown)
                .filter(this::isCeremony)
                .findFirst();
    }

    private boolean isCeremony(int at) {
        return sentence.is(at, Sense.CEREMONY)
                && List.of(sentence.folded(at).split(" ")).contains(CEREMONY);
    }
}
