package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.ReportField;
import vn.tiendo.conversations.meaning.Said;

/** Corrections of what was reported: the field, the new value, the old one. */
final class Corrections {
    private static final Pattern REALLY = Pattern.compile("\\b(thuc|that|hoa) (ra|te)\\b|\\b(kiem|dem|xem) lai\\b");

    /** Where the old value stands against the new one. */
    private record Split(int newFrom, int newTo, int oldFrom, int oldTo) {}

    private final Sentence sentence;
    private final CorrectedValues values;

    private Corrections(Sentence sentence) {
        this.sentence = sentence;
        this.values = new CorrectedValues(sentence);
    }

    static Meaning read(Sentence sentence) {
        return new Corrections(sentence).correction();
    }

    /** How many values are named. */
    static long values(Sentence sentence) {
        return sentence.pieces().stream()
                .filter(piece -> piece instanceof Piece.Count
                        || piece instanceof Piece.Name
                        || piece instanceof Piece.Enterprise
                        || piece instanceof Piece.Time
                        || piece instanceof Piece.Paper
                        || piece instanceof Piece.Unknown
                        || Sentence.isAny(piece, Sense.PEOPLE))
                .count();
    }

    /** "2 thôi, 1 người chưa có quyết định": people who are told of beside the value, in a part of their own. */
    static List<String> beside(Sentence sentence, Meaning.Correction correction) {
        var values = Stream.of(correction.value(), correction.old())
                .flatMap(Optional::stream)
                .map(Said::canonical)
                .toList();
        return sentence.places(Sense.AWAITING)
                .boxed()
                .filter(at -> sentence.is(at - 1, Sense.PERSON, Sense.PEOPLE) && sentence.isCount(at - 2))
                .filter(at -> !values.contains(String.valueOf(
                        ((Piece.Count) sentence.at(at - 2)).amount().value())))
                .map(at -> sentence.words(at - 2, at + 1))
                .toList();
    }

    private Meaning correction() {
        var reference = References.orLast(sentence);
        if (sentence.says(Sense.HAVE_MORE, Sense.NEW)
                && !sentence.says(
                        Sense.CORRECT, Sense.MISTAKE, Sense.SELF_CORRECT, Sense.RATHER, Sense.BUT, Sense.IS)) {
            sentence.useAll(Piece.Count.class);
            return new Meaning.Correction(reference, Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
        var split = split();
        var value = values.value(split.newFrom, split.newTo)
                .filter(found -> !isName(found, split))
                .or(() -> spelled(split));
        if (value.isEmpty()) {
            return new Meaning.Correction(reference, field(), Optional.empty(), Optional.empty(), false);
        }
        var field = value.get().field();
        if (field == ReportField.COUNT && isBare()) {
            return new Meaning.Correction(
                    reference, Optional.empty(), value.map(CorrectedValues.Value::said), Optional.empty(), false);
        }
        var named = field == ReportField.COUNT
                ? field().filter(name -> name == ReportField.MEMBERS || name == ReportField.OWNER)
                        .orElse(field)
                : field;
        var old = !sentence.says(Sense.RATHER, Sense.INTO_VALUE)
                        && wrong() < 0
                        && really(sentence) < 0
                        && second(sentence) < 0
                        && !Set.of("xuong", "len").contains(sentence.key(split.newFrom - 1))
                        && !sentence.isSign(split.newFrom - 1, '>')
                        && !sentence.isSign(split.newFrom - 1, '→')
                ? Optional.<Said>empty()
                : values.value(split.oldFrom, split.oldTo)
                        .filter(other -> other.field() == field)
                        .map(CorrectedValues.Value::said);
        sentence.useAll(Piece.Count.class);
        sentence.useAll(Piece.Time.class);
        sentence.useAll(Piece.Paper.class);
        return new Meaning.Correction(
                reference,
                Optional.of(named),
                value.filter(CorrectedValues.Value::valid).map(CorrectedValues.Value::said),
                old,
                field == ReportField.DATE && !saysDecision());
    }

    /** "sửa tên công ty thành Điện tử Sông Lam": all that follows is the name. */
    private Optional<CorrectedValues.Value> spelled(Split split) {
        var to = split.newTo;
        while (to > split.newFrom && (sentence.isSign(to - 1) || sentence.is(to - 1, Sense.LITTLE))) {
            to--;
        }
        if (!field().equals(Optional.of(ReportField.ENTERPRISE)) || split.newFrom == 0 || to <= split.newFrom) {
            return Optional.empty();
        }
        for (var at = split.newFrom; at < to; at++) {
            sentence.use(at);
        }
        return CorrectedValues.value(ReportField.ENTERPRISE, sentence.words(split.newFrom, to), true);
    }

    /** Whether the value is part of a name that is spelled out. */
    private boolean isName(CorrectedValues.Value found, Split split) {
        return found.field() == ReportField.ENTERPRISE
                && split.newFrom > 0
                && spelled(split).isPresent();
    }

    private boolean saysDecision() {
        return sentence.says(Sense.DECISION, Sense.DECISION_NUMBER)
                || sentence.places(Sense.DAY_OF)
                        .anyMatch(at -> sentence.folded(at).matches("ngay (ra )?(quyet dinh|qd|ky)"));
    }

    private Split split() {
        var size = sentence.size();
        var rather = sentence.last(Sense.RATHER);
        if (rather >= 0) {
            var but = sentence.places(Sense.BUT)
                    .filter(at -> at > rather)
                    .findFirst()
                    .orElse(-1);
            var isFirst = values.value(0, rather).isEmpty();
            var closes = but > rather && isFirst && values.value(but, size).isEmpty(); // "không phải 6, 9 mới đúng"
            if (but > rather || isFirst) {
                var cut = but > rather && !closes ? but : afterFirstValue(rather + 1);
                return new Split(cut, size, rather + 1, cut);
            }
            return new Split(0, rather, rather + 1, size);
        }
        var wrong = wrong();
        if (wrong > 0) {
            return new Split(wrong + 1, size, 0, wrong);
        }
        var really = really(sentence);
        if (really > 0) {
            return new Split(really + 1, size, 0, really);
        }
        var ought = sentence.places(Sense.IS, Sense.BUT)
                .filter(at -> sentence.folded(at).matches("(phai|dung|chinh xac) .*|la")
                        && sentence.key(at - 1).matches("dung|phai")
                        && values.value(0, at).isPresent()
                        && values.value(at + 1, size).isPresent())
                .findFirst()
                .orElse(-1);
        if (ought > 0) { // "ghi ngày 12 nhưng đúng là ngày 11"
            return new Split(ought + 1, size, 0, ought);
        }
        var second = second(sentence);
        if (second > 0) {
            return new Split(second + 1, size, 0, second);
        }
        var into = into() > 0 ? into() : called();
        return into > 0 ? new Split(into + 1, size, 0, into) : new Split(0, size, 0, 0);
    }

    /** The place of the words between what was said and what is so: "báo 5 mà thật ra có 4"; -1 if there are none. */
    static int really(Sentence sentence) {
        var values = new CorrectedValues(sentence);
        return sentence.places(Sense.BUT)
                .filter(at -> REALLY.matcher(sentence.folded(at)).find()
                        && values.value(0, at).isPresent()
                        && values.value(at + 1, sentence.size()).isPresent())
                .findFirst()
                .orElse(-1);
    }

    /** The place of the second thought between what stands and what was meant: "sao lại 15, ý em là 18"; -1 if there is none. */
    static int second(Sentence sentence) {
        var values = new CorrectedValues(sentence);
        return sentence.places(Sense.SELF_CORRECT)
                .filter(at -> values.value(0, at).isPresent()
                        && values.value(at + 1, sentence.size()).isPresent())
                .findFirst()
                .orElse(-1);
    }

    /** "ngày 5/6 là sai, sửa lại ngày 7/6": what stands before the mistake is the old value. */
    private int wrong() {
        var at = sentence.first(Sense.MISTAKE);
        var old = at > 0
                ? values.value(0, at).filter(CorrectedValues.Value::valid)
                : Optional.<CorrectedValues.Value>empty();
        return old.isPresent()
                        && values.value(at + 1, sentence.size())
                                .map(CorrectedValues.Value::field)
                                .equals(old.map(CorrectedValues.Value::field))
                ? at
                : -1;
    }

    private int afterFirstValue(int from) {
        for (var at = from; at < sentence.size(); at++) {
            if (values.value(at).isPresent()) {
                return at + 1;
            }
        }
        return sentence.size();
    }

    /** The "là" of "tên công ty là Gia Phúc", behind which a name is spelled out; -1 if there is none. */
    private int called() {
        if (!field().equals(Optional.of(ReportField.ENTERPRISE))) {
            return -1;
        }
        var named = sentence.first(Sense.WORKPLACE, Sense.COMPANY);
        return sentence.places(Sense.IS)
                .filter(at -> at > named && sentence.has(at + 1) && !sentence.isCount(at + 1))
                .findFirst()
                .orElse(-1);
    }

    /** "từ 2 thành 3", "2 -> 3", "số người 2 sang 3". */
    private int into() {
        for (var at = 1; at < sentence.size() - 1; at++) {
            var isFrom = sentence.is(at, Sense.INTO_VALUE)
                    || (sentence.is(at, Sense.CORRECT) && sentence.folded(at).matches(".* (thanh|la|bang)"))
                    || (sentence.key(at).equals("con") && sentence.says(Sense.CORRECT) && sentence.isCount(at + 1))
                    || (Set.of("xuong", "len").contains(sentence.key(at))
                            && sentence.isCount(at - 1)
                            && sentence.isCount(at + 1)) // "từ 4 xuống 3"
                    || sentence.isSign(at, '>')
                    || sentence.isSign(at, '→');
            if (isFrom) {
                return at;
            }
        }
        return -1;
    }

    /** "sửa 3": the third line, or to three. */
    private boolean isBare() {
        if (sentence.folded(0).equals("sua")
                && sentence.size() == 3
                && sentence.folded(1).equals("so")
                && sentence.isCount(2)) {
            return true;
        }
        return sentence.pieces().stream()
                                .filter(piece -> !(piece instanceof Piece.Sign)
                                        && !Sentence.isAny(piece, Sense.LITTLE, Sense.OURS))
                                .count()
                        == 2
                && !sentence.hasAny(Piece.Sign.class)
                && sentence.each(Piece.Count.class).count() == 1
                && sentence.folded(0).equals("sua");
    }

    private Optional<ReportField> field() {
        return field(sentence);
    }

    /** The field that is named. */
    static Optional<ReportField> field(Sentence sentence) {
        if (sentence.says(Sense.DECISION_NUMBER)) {
            return Optional.of(ReportField.DOC_NO);
        }
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.is(at, Sense.PART, "owner")) {
                return Optional.of(ReportField.OWNER);
            }
            if (sentence.is(at, Sense.DAY_OF) && !Set.of("luc", "hoi").contains(sentence.key(at))) {
                return Optional.of(ReportField.DATE);
            }
            if ((sentence.is(at, Sense.QUANTITY)
                            && !sentence.key(at + 1).equals("quyet")
                            && !(sentence.isCount(at + 1) && References.isReference(sentence, at + 1)))
                    || (sentence.is(at, Sense.PERSON) && !sentence.is(at, Sense.OURS, Sense.LITTLE))) {
                return Optional.of(ReportField.COUNT);
            }
            if (sentence.is(at, Sense.COMPANY, Sense.WORKPLACE)) {
                return Optional.of(ReportField.ENTERPRISE);
            }
            if (sentence.is(at, Sense.DECISION)) {
                return Optional.of(ReportField.DOC_NO);
            }
        }
        return Optional.empty();
    }
}
