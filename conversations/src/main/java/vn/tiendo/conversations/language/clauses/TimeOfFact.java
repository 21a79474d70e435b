package vn.tiendo.conversations.language.clauses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Bounds;
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
            case SpokenTime.Until(var last, var _) -> {
                if (last.isAfter(today)) {
                    need.add(Slot.DATE);
                }
                yield Optional.of(SpokenTime.On.exactly(last));
            }
            case SpokenTime.Since _ -> Optional.of(when);
            case SpokenTime.Unclear _ -> {
                need.add(Slot.DATE);
                yield Optional.of(when);
            }
        };
    }

    /** The places of times, but for that of the message itself: "nay mới báo được, tuần trước kết nạp 2". */
    static List<Integer> places(Sentence sentence) {
        var all = sentence.placesOf(Piece.Time.class).stream()
                .filter(at -> !isOfTotal(sentence, at))
                .toList();
        var of = all.stream()
                .filter(at -> !isOfMessage(sentence, at) && !isOrdinal(sentence, at) && !isAside(sentence, at, all))
                .toList();
        if (of.isEmpty()) {
            return all;
        }
        all.forEach(sentence::use);
        return of;
    }

    /** The "thứ hai" of "công đoàn cơ sở thứ hai của xã", where the day is said beside it. */
    private static boolean isOrdinal(Sentence sentence, int at) {
        return sentence.key(at).equals("thu")
                && ((Piece.Time) sentence.at(at)).to() - ((Piece.Time) sentence.at(at)).from() == 2
                && sentence.is(at - 1, Sense.ORG, Sense.UNITS, Sense.COMPANY, Sense.PEOPLE, Sense.PERSON);
    }

    /** "hôm rồi em đi tập huấn, thứ hai tuần trước kết nạp 1": what is vague where nothing is told, beside a day where something is. */
    private static boolean isAside(Sentence sentence, int at, List<Integer> all) {
        return ((Piece.Time) sentence.at(at)).when() instanceof SpokenTime.Unclear
                && !tells(sentence, at)
                && all.stream()
                        .anyMatch(other -> tells(sentence, other)
                                && !(((Piece.Time) sentence.at(other)).when() instanceof SpokenTime.Unclear));
    }

    /** Whether something is told of in the part of the sentence around a place. */
    private static boolean tells(Sentence sentence, int at) {
        for (var in = at; sentence.has(in) && !sentence.isSign(in); in++) {
            if (isTold(sentence, in)) {
                return true;
            }
        }
        for (var in = at; in >= 0 && !sentence.isSign(in); in--) {
            if (isTold(sentence, in)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Sentence sentence, int at) {
        return sentence.isCount(at)
                || sentence.is(at, Sense.ADMIT, Sense.FOUND, Sense.INTO, Sense.CHANGE, Sense.PEOPLE);
    }

    /** "kết nạp thêm 1, tổng cộng năm nay là 4": of a total beside what was done. */
    private static boolean isOfTotal(Sentence sentence, int at) {
        var from = at;
        while (from > 0 && !sentence.isSign(from - 1)) {
            from--;
        }
        var to = at;
        while (sentence.has(to) && !sentence.isSign(to)) {
            to++;
        }
        var total = false;
        for (var in = from; in < to; in++) {
            if (sentence.is(in, Sense.ADMIT, Sense.FOUND, Sense.INTO)) {
                return false;
            }
            total |= sentence.is(in, Sense.SUMMARY, Sense.STOCK)
                    && sentence.key(in).equals("tong");
        }
        return total && from > 0 && sentence.says(Sense.ADMIT, Sense.FOUND, Sense.INTO);
    }

    private static boolean isOfMessage(Sentence sentence, int at) {
        var next = at + 1;
        while (sentence.is(next, Sense.LITTLE, Sense.NEW, Sense.ALREADY, Sense.OURS)
                && !sentence.is(next, Sense.REPORT, Sense.HAND_IN, Sense.LAST)) {
            next++;
        }
        var told = sentence.is(next, Sense.REPORT, Sense.HAND_IN)
                || sentence.folded(next).matches("(vua |moi )+(bao|gui|nop)");
        return told && !(sentence.at(at) instanceof Piece.Time(SpokenTime.During _, var _, var _));
    }

    /** "tháng 4 và tháng 5", "quý 1 với quý 2": from the first day to the last, or the half-year that they make. */
    static Optional<SpokenTime> months(Sentence sentence, List<Integer> times) {
        return times.stream()
                .filter(at -> isJoined(sentence, at + 1) && times.contains(at + 2))
                .flatMap(at -> joined(sentence, at).stream())
                .findFirst();
    }

    private static boolean isJoined(Sentence sentence, int at) {
        return sentence.is(at, Sense.PLUS)
                || sentence.isSign(at, ',')
                || sentence.isSign(at, '+')
                || Set.of("lan", "cung").contains(sentence.key(at));
    }

    private static Optional<SpokenTime> joined(Sentence sentence, int at) {
        var first = period(sentence, at);
        var last = period(sentence, at + 2);
        if (first.isEmpty()
                || last.isEmpty()
                || !first.get().last().plusDays(1).equals(last.get().first())) {
            return Optional.empty();
        }
        var both = new SpokenTime.Between(first.get().first(), last.get().last());
        var months = both.first().until(both.last().plusDays(1)).toTotalMonths();
        return months == 6 && both.first().getMonthValue() % 6 == 1
                ? Optional.of(SpokenTime.During.exactly(
                        "%d-H%d".formatted(both.first().getYear(), both.first().getMonthValue() / 6 + 1)))
                : Optional.of(both);
    }

    private static Optional<SpokenTime.Between> period(Sentence sentence, int at) {
        return Optional.of(((Piece.Time) sentence.at(at)).when())
                .filter(SpokenTime.During.class::isInstance)
                .flatMap(Bounds::of);
    }

    /** A day before a period, else the first time. */
    static Optional<SpokenTime> main(Sentence sentence) {
        sentence.useAll(Piece.Time.class);
        var months = months(sentence, sentence.placesOf(Piece.Time.class));
        if (months.isPresent()) {
            return months;
        }
        return sentence.each(Piece.Time.class)
                .map(Piece.Time::when)
                .filter(when -> !(when instanceof SpokenTime.During))
                .findFirst()
                .or(() -> sentence.each(Piece.Time.class).map(Piece.Time::when).findFirst());
    }

    /** The day behind the paper: of "quyết định cho báo cáo hôm bữa, số 171-QĐ/ĐU ký 9/6" the last. */
    static Optional<SpokenTime> behindPaper(Sentence sentence) {
        var paper = sentence.placesOf(Piece.Paper.class).stream().findFirst().orElse(-1);
        var behind = sentence.placesOf(Piece.Time.class).stream()
                .filter(at -> paper >= 0 && at > paper)
                .map(at -> ((Piece.Time) sentence.at(at)).when())
                .filter(SpokenTime.On.class::isInstance)
                .findFirst();
        behind.ifPresent(_ -> sentence.useAll(Piece.Time.class));
        return behind;
    }

    /** The time a question is about. */
    static Optional<SpokenTime> asked(Sentence sentence) {
        var both = months(sentence, sentence.placesOf(Piece.Time.class));
        if (both.isPresent()) { // "cả quý 1 lẫn quý 2"
            sentence.useAll(Piece.Time.class);
            return both;
        }
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
