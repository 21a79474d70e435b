package vn.tiendo.conversations.language.clauses;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event.Slot;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Which of the times of a message counts for what it says. */
final class TimeOfFact {
    private TimeOfFact() {}

    /** As of something that has happened: what lies ahead must be asked. */
    static Optional<SpokenTime> event(SpokenTime when, LocalDate today, Set<Slot> need, Set<Slot> guessed) {
        return switch (when) {
            case SpokenTime.On(var date, var _, var guess) -> {
                if (date.isAfter(today)) {
                    need.add(Slot.DATE);
                } else if (guess) {
                    guessed.add(Slot.DATE);
                }
                yield Optional.of(when);
            }
            case SpokenTime.Between(var first, var _) -> {
                if (first.isAfter(today)) {
                    need.add(Slot.DATE);
                }
                yield Optional.of(when);
            }
            case SpokenTime.During(var _, var _, var guess) -> {
                if (guess) {
                    guessed.add(Slot.PERIOD);
                }
                yield Optional.of(when);
            }
            case SpokenTime.Until(var last, var _) -> Optional.of(SpokenTime.On.exactly(last));
            case SpokenTime.Since _ -> Optional.of(when);
            case SpokenTime.Unclear _ -> {
                need.add(Slot.DATE);
                yield Optional.of(when);
            }
        };
    }

    /** A day before a period, else the first time. */
    static Optional<SpokenTime> main(Sentence sentence) {
        sentence.useAll(Piece.Time.class);
        return sentence.each(Piece.Time.class)
                .map(Piece.Time::when)
                .filter(when -> !(when instanceof SpokenTime.During))
                .findFirst()
                .or(() -> sentence.each(Piece.Time.class).map(Piece.Time::when).findFirst());
    }

    /** The time a question is about. */
    static Optional<SpokenTime> asked(Sentence sentence) {
        return sentence.placesOf(Piece.Time.class).stream().findFirst().map(at -> {
            sentence.use(at);
            return ((Piece.Time) sentence.at(at)).when();
        });
    }

    /** The last time: until when something is to run. */
    static Optional<SpokenTime> last(Sentence sentence) {
        return sentence.placesOf(Piece.Time.class).reversed().stream()
                .findFirst()
                .map(at -> {
                    sentence.use(at);
                    return ((Piece.Time) sentence.at(at)).when();
                });
    }
}
