package vn.tiendo.conversations.language.clauses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.SpokenTime;

/** The two times that a question compares: the one it is about, and the other. */
final class Comparing {
    private final Sentence sentence;
    private final List<SpokenTime> times;

    Comparing(Sentence sentence) {
        this.sentence = sentence;
        this.times = sentence.each(Piece.Time.class).map(Piece.Time::when).toList();
    }

    private boolean compares() {
        return sentence.says(Sense.SAME_PERIOD)
                || (sentence.says(Sense.COMPARE)
                        && !times.isEmpty()
                        && !isWithTarget()
                        && !(times.size() == 1 && UnitsOfMessage.asked(sentence).size() > 1)
                        && sinceItBegan().isEmpty())
                || (times.size() > 1 && (sentence.says(Sense.MORE, Sense.RISE) || areJoined()));
    }

    /** "so với đầu năm": what came in the year, quarter or month that goes on, if it is set beside nothing else. */
    Optional<SpokenTime> sinceItBegan() {
        return times.size() == 1 && sentence.says(Sense.COMPARE)
                ? Optional.of(times.getFirst())
                        .filter(when -> when.equals(SpokenTime.During.exactly("phase")) || isOfToday(when))
                : Optional.empty();
    }

    private boolean isOfToday(SpokenTime when) {
        return when instanceof SpokenTime.During(var code, var _, var _)
                && code.matches("\\d{4}(?:-(?:Q\\d|\\d{2}))?")
                && when.equals(likewise(when));
    }

    /** "so với kế hoạch": with what is to be reached, and no other time. */
    private boolean isWithTarget() {
        return sentence.places(Sense.COMPARE).anyMatch(at -> sentence.is(at + 1, Sense.TARGET, Sense.PLAN));
    }

    /** "tháng 4 và tháng 5". */
    private boolean areJoined() {
        return sentence.placesOf(Piece.Time.class).stream()
                .anyMatch(at -> sentence.is(at + 1, Sense.PLUS)
                        && sentence.has(at + 2)
                        && sentence.at(at + 2) instanceof Piece.Time);
    }

    /** What it is about; this year if only the other is named. */
    Optional<SpokenTime> asked() {
        if (!compares()) {
            return TimeOfFact.asked(sentence);
        }
        sentence.useAll(Piece.Time.class);
        if (sentence.says(Sense.SAME_PERIOD)) {
            return Optional.of(
                    times.stream().filter(when -> !isLastYear(when)).findFirst().orElseGet(this::thisYear));
        }
        return Optional.of(times.size() > 1 ? (isTurned() ? times.getLast() : first()) : likewise(times.getFirst()));
    }

    /** What it is set beside. */
    Optional<SpokenTime> other() {
        if (!compares()) {
            return Optional.empty();
        }
        return sentence.says(Sense.SAME_PERIOD)
                ? asked().map(when -> shifted(when, -1))
                : Optional.of(
                        isTurned()
                                ? times.getFirst()
                                : times.size() > 1 ? ofYear(times.getFirst(), times.getLast()) : times.getLast());
    }

    /** "so với quý trước thì quý này": what is set beside is said first. */
    private boolean isTurned() {
        var first = sentence.placesOf(Piece.Time.class).stream().findFirst().orElse(-1);
        return times.size() == 2
                && sentence.is(first - 1, Sense.COMPARE)
                && sentence.folded(first - 1).endsWith(" voi")
                && sentence.placesOf(Piece.Time.class).stream()
                        .skip(1)
                        .allMatch(at -> sentence.key(at - 1).equals("thi"));
    }

    /** "6 tháng nay … 6 tháng năm ngoái": a stretch is the part of this year that is set beside the same of another. */
    private SpokenTime first() {
        return times.getFirst() instanceof SpokenTime.Between && isPart(times.getLast())
                ? likewise(times.getLast())
                : times.getFirst();
    }

    /** "6 tháng đầu năm nay so với năm ngoái": of a year that is only named, the same part. */
    private static SpokenTime ofYear(SpokenTime part, SpokenTime year) {
        return isPart(part)
                        && year instanceof SpokenTime.During(var code, var _, var _)
                        && code.matches("\\d{4}")
                        && part instanceof SpokenTime.During(var asked, var _, var _)
                        && !asked.startsWith(code)
                ? SpokenTime.During.exactly(code + asked.substring(4))
                : year;
    }

    private static boolean isPart(SpokenTime when) {
        return when instanceof SpokenTime.During(var code, var _, var _) && code.matches("\\d{4}-.+");
    }

    private SpokenTime thisYear() {
        return SpokenTime.During.exactly(String.valueOf(sentence.today().getYear()));
    }

    private boolean isLastYear(SpokenTime when) {
        return when instanceof SpokenTime.During(var code, var _, var _)
                && code.equals(String.valueOf(sentence.today().getYear() - 1));
    }

    /** Of this year, quarter or month, as the other is of another. */
    private SpokenTime likewise(SpokenTime other) {
        if (!(other instanceof SpokenTime.During(var code, var _, var _)) || code.equals("phase")) {
            return thisYear();
        }
        var today = sentence.today();
        if (code.length() == 4) {
            return thisYear();
        }
        if (code.contains("Q")) {
            var now = today.getYear() + "-Q" + (today.getMonthValue() + 2) / 3;
            return SpokenTime.During.exactly(now.equals(code) ? code : now);
        }
        return code.matches("\\d{4}-\\d{2}")
                ? SpokenTime.During.exactly(today.toString().substring(0, 7))
                : SpokenTime.During.exactly(today.getYear() + code.substring(4));
    }

    private static SpokenTime shifted(SpokenTime when, int years) {
        return switch (when) {
            case SpokenTime.During(var code, var _, var _) ->
                code.equals("phase")
                        ? when
                        : SpokenTime.During.exactly(Integer.parseInt(code.substring(0, 4)) + years + code.substring(4));
            case SpokenTime.On(var date, var _, var _) -> SpokenTime.On.exactly(date.plusYears(years));
            case SpokenTime.Between(var first, var last) ->
                new SpokenTime.Between(first.plusYears(years), last.plusYears(years));
            case SpokenTime.Until(var last, var _) -> until(last.plusYears(years));
            case SpokenTime.Since(var first) -> new SpokenTime.Since(first.plusYears(years));
            case SpokenTime.Unclear _ -> when;
        };
    }

    private static SpokenTime until(LocalDate day) {
        return new SpokenTime.Until(day, day);
    }
}
