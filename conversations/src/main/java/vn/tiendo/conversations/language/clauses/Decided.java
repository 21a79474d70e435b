package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Documents;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event.Slot;
import vn.tiendo.conversations.meaning.Paper;
import vn.tiendo.conversations.meaning.SpokenTime;

/**
 * When something was decided, and by which paper.
 *
 * @param sentence where it is said
 */
record Decided(Sentence sentence) {
    /** The decision's own day, else a day, else the first time of any kind; what lies ahead must be asked. */
    Optional<SpokenTime> decided(List<Integer> times, List<Integer> papers, Set<Slot> need, Set<Slot> guessed) {
        var time = papers.stream()
                .filter(this::isDecision)
                .map(this::timeAfter)
                .filter(at -> times.contains(at))
                .findFirst()
                .or(() -> papers.stream().anyMatch(this::isDecision) ? signed(times) : Optional.empty())
                .or(() -> times.stream()
                        .filter(at -> !(time(at) instanceof SpokenTime.During))
                        .findFirst())
                .or(() -> times.stream().findFirst());
        if (time.isEmpty()) {
            return Optional.empty();
        }
        times.forEach(sentence::use);
        var when = TimeOfFact.months(sentence, times).orElseGet(() -> time(time.get()));
        var on = when instanceof SpokenTime.Since(var first) && isSigned(time.get())
                ? SpokenTime.On.exactly(first)
                : when;
        return TimeOfFact.event(on, sentence.today(), need, guessed);
    }

    /** "quyết định thì đảng ủy ký hôm 11 số 44-QĐ/ĐU": the day of the signing, before the number. */
    private Optional<Integer> signed(List<Integer> times) {
        return times.stream().filter(this::isSigned).findFirst();
    }

    private boolean isSigned(int time) {
        return sentence.is(time - 1, Sense.CEREMONY) && Set.of("ki", "ban").contains(sentence.key(time - 1));
    }

    /** "đã có quyết định 71 cho báo cáo đang chờ quyết định": a paper, and the report that waited for it. */
    static boolean isOfAwaited(Sentence sentence) {
        return !sentence.placesOf(Piece.Paper.class).isEmpty()
                && sentence.places(Sense.AWAITING).anyMatch(at -> sentence.is(at - 1, Sense.REPORT));
    }

    private boolean isDecision(int at) {
        return ((Piece.Paper) sentence.at(at)).document().type().equals("QĐ");
    }

    private int timeAfter(int paper) {
        var next = paper + 1;
        while (sentence.isSign(next) || sentence.is(next, Sense.LITTLE, Sense.DAY_OF, Sense.CEREMONY)) {
            next++;
        }
        return sentence.has(next) && sentence.at(next) instanceof Piece.Time ? next : -1;
    }

    Optional<Paper> paper(List<Integer> papers, Set<Slot> guessed) {
        var documents = papers.stream()
                .peek(sentence::use)
                .map(at -> ((Piece.Paper) sentence.at(at)).document())
                .filter(document ->
                        document.type().equals("QĐ") || document.canonical().endsWith("/CB"))
                .toList();
        return documents.stream().findFirst().map(document -> paper(document, guessed));
    }

    static Paper paper(Documents.Document document, Set<Slot> guessed) {
        var exact = !document.canonical().contains("/") || (document.exact() && document.isDecision());
        if (!exact) {
            guessed.add(Slot.DOC_NO);
        }
        return new Paper(document.canonical(), exact);
    }

    private SpokenTime time(int at) {
        return ((Piece.Time) sentence.at(at)).when();
    }
}
