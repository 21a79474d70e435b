package vn.tiendo.conversations.language.clauses;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.ReportField;
import vn.tiendo.conversations.meaning.Said;
import vn.tiendo.conversations.meaning.SpokenTime;

/**
 * The values that a correction names.
 *
 * @param sentence where they stand
 */
record CorrectedValues(Sentence sentence) {
    private static final int LONGEST_MONTH = 31;

    /** A value that a correction names. */
    record Value(Said said, boolean valid) {
        ReportField field() {
            return said.field();
        }
    }

    Optional<Value> value(int from, int to) {
        Optional<Value> found = Optional.empty();
        for (var at = from; at < Math.min(to, sentence.size()); at++) {
            var value = value(at);
            if (value.isPresent() && (found.isEmpty() || isBetter(value.get(), found.get()))) {
                found = value;
            }
        }
        return found;
    }

    private static boolean isBetter(Value value, Value found) {
        return rank(value) < rank(found) || (rank(value) == rank(found) && value.valid() && !found.valid());
    }

    /** What is more telling than a mere number or noun. */
    private static int rank(Value value) {
        return switch (value.field()) {
            case DOC_NO, ENTERPRISE -> 0;
            case COUNT, MEMBERS, OWNER -> 1;
            case DATE -> 2;
            case INDICATOR -> 3;
        };
    }

    Optional<Value> value(int at) {
        return switch (sentence.at(at)) {
            case Piece.Paper(var document, var _, var _) -> value(ReportField.DOC_NO, document.canonical(), true);
            case Piece.Enterprise(var name, var _, var _) -> value(ReportField.ENTERPRISE, name, true);
            case Piece.Time(var when, var _, var _) -> isOfReport(at) ? Optional.empty() : day(when);
            case Piece.Count(var amount, var _, var _, var _) -> number(at, amount);
            case Piece.Said _ -> indicator(at);
            case Piece.Unknown _ -> name(at);
            case Piece.Name(var name, var _, var _) -> named(name);
            case Piece.Label _, Piece.Place _, Piece.Ratio _, Piece.Sign _ -> Optional.empty();
        };
    }

    static Optional<Value> value(ReportField field, String canonical, boolean valid) {
        return Optional.of(new Value(new Said(field, canonical), valid));
    }

    private Optional<Value> number(int at, Amounts.Amount amount) {
        var decision = isOfPaper(at)
                || (sentence.says(Sense.DECISION_NUMBER, Sense.DECISION)
                        && sentence.first(Sense.DECISION_NUMBER, Sense.DECISION) < at
                        && Noun.people(sentence, at + 1).isEmpty()
                        && !sentence.is(at + 1, Sense.PERSON));
        if (References.isReference(sentence, at)) {
            return Optional.empty();
        }
        var day = decision ? Optional.<LocalDate>empty() : dayOfMonth(at, amount);
        if (day.isPresent()) {
            return value(ReportField.DATE, day.get().toString(), true);
        }
        return value(
                decision ? ReportField.DOC_NO : ReportField.COUNT,
                String.valueOf(amount.value()),
                decision || amount.trust() == Amounts.Trust.SURE);
    }

    /** "ngày ký là 25 cơ", "sai ngày rồi, 25 mới đúng": the last 25th there was. */
    private Optional<LocalDate> dayOfMonth(int at, Amounts.Amount amount) {
        var day = amount.value();
        boolean isOfDay = IntStream.iterate(at - 1, before -> before >= 0, before -> before - 1)
                .takeWhile(before -> !sentence.is(before, Sense.QUANTITY, Sense.PEOPLE))
                .anyMatch(before -> sentence.is(before, Sense.DAY_OF)
                        && !Set.of("luc", "hoi").contains(sentence.key(before)));
        if (!isOfDay
                || day < 1
                || day > LONGEST_MONTH
                || sentence.is(at + 1, Sense.PERSON)
                || Noun.people(sentence, at + 1).isPresent()) {
            return Optional.empty();
        }
        return Stream.iterate(YearMonth.from(sentence.today()), month -> month.minusMonths(1))
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day))
                .filter(date -> !date.isAfter(sentence.today()))
                .findFirst();
    }

    /** The 54 of "quyết định 45 ghi nhầm, đúng là 54". */
    private boolean isOfPaper(int at) {
        return sentence.says(Sense.MISTAKE, Sense.RATHER)
                && sentence.placesOf(Piece.Paper.class).stream().anyMatch(paper -> paper < at)
                && sentence.placesOf(Piece.Count.class).stream().allMatch(count -> count >= at)
                && Noun.people(sentence, at + 1).isEmpty();
    }

    /** "báo cáo hồi sáng": when it was sent. */
    private boolean isOfReport(int at) {
        return sentence.is(at - 1, Sense.REPORT, Sense.HAND_IN)
                && sentence.folded(at).chars().noneMatch(Character::isDigit);
    }

    private Optional<Value> day(SpokenTime when) {
        return switch (when) {
            case SpokenTime.On(var date, var _, var _) ->
                value(ReportField.DATE, date.toString(), !date.isAfter(sentence.today()));
            case SpokenTime.Unclear _ -> value(ReportField.DATE, "", false);
            case SpokenTime.Until(var last, var _) ->
                value(ReportField.DATE, last.toString(), !last.isAfter(sentence.today()));
            case SpokenTime.Since(var first) ->
                value(ReportField.DATE, first.toString(), !first.isAfter(sentence.today()));
            case SpokenTime.Between _, SpokenTime.During _ -> Optional.empty();
        };
    }

    private Optional<Value> indicator(int at) {
        return sentence.isCount(at - 1) || !sentence.says(Sense.RATHER, Sense.INTO_VALUE, Sense.BUT, Sense.MISTAKE)
                ? Optional.empty()
                : Noun.member(sentence, at)
                        .flatMap(Noun::indicator)
                        .flatMap(code -> value(ReportField.INDICATOR, code, true));
    }

    private Optional<Value> named(String name) {
        return sentence.hasAny(Piece.Enterprise.class) || sentence.says(Sense.WORKPLACE, Sense.COMPANY)
                ? value(ReportField.ENTERPRISE, name, true)
                : Optional.empty();
    }

    /** A run of capital words on the other side of "chứ không phải" is a name, as in "chứ không phải An Phát". */
    private Optional<Value> name(int at) {
        if (!sentence.text().at(sentence.at(at).from()).isCapital()
                || (!sentence.hasAny(Piece.Enterprise.class) && !sentence.says(Sense.WORKPLACE, Sense.COMPANY))) {
            return Optional.empty();
        }
        var to = at;
        while (to < sentence.size() && sentence.at(to) instanceof Piece.Unknown) {
            sentence.use(to);
            to++;
        }
        return value(ReportField.ENTERPRISE, sentence.words(at, to), true);
    }
}
