package vn.tiendo.conversations.language;

import java.util.Optional;
import java.util.Set;

/** Corrections and withdrawals of what was reported. */
final class Corrections {
    /** A value that a correction names, with the key it belongs to. */
    private record Value(String field, String value, boolean valid) {}

    private Corrections() {}

    static Optional<Understanding> read(Sentence sentence) {
        return undo(sentence).or(() -> correct(sentence)).map(Draft::done);
    }

    private static Optional<Draft> undo(Sentence sentence) {
        var at = sentence.first(Term.UNDO);
        if (at < 0 || sentence.isQuestion() || asksHelp(sentence) || isCorrection(sentence)) {
            return Optional.empty();
        }
        var clear = sentence.at(at).to() - sentence.at(at).from() > 1
                || sentence.folded(at).equals("undo")
                || sentence.says(Term.REPORT, Term.LAST)
                || References.numbered(sentence).isPresent();
        return clear ? Optional.of(new Draft(Intent.UNDO).with("ref", References.orLast(sentence))) : Optional.empty();
    }

    private static boolean asksHelp(Sentence sentence) {
        var help = sentence.first(Term.HELP);
        return help >= 0 && help < sentence.first(Term.UNDO, Term.CORRECT);
    }

    /** "gửi nhầm, 3 chứ không phải 2" corrects. */
    private static boolean isCorrection(Sentence sentence) {
        return sentence.says(Term.CORRECT)
                || (sentence.says(Term.RATHER)
                        && sentence.each(Piece.Count.class).count() > 1);
    }

    private static Optional<Draft> correct(Sentence sentence) {
        var corrects = begins(sentence, Term.CORRECT) || (sentence.says(Term.MISTAKE) && !sentence.isQuestion());
        var rather = sentence.says(Term.RATHER) && values(sentence) > 1;
        if ((!corrects && !rather) || sentence.says(Term.RENAME) || sentence.hasQuestionMark()) {
            return Optional.empty();
        }
        var draft = new Draft(Intent.CORRECT).with("ref", References.orLast(sentence));
        var split = split(sentence);
        fill(sentence, draft, split);
        return Optional.of(draft);
    }

    private static boolean begins(Sentence sentence, Term term) {
        var at = sentence.first(term);
        return (at >= 0 && at <= 3 && !asksHelp(sentence)) || (at >= 0 && sentence.says(Term.REPORT) && at <= 5);
    }

    private static long values(Sentence sentence) {
        return sentence.each(Piece.class)
                .filter(piece -> piece instanceof Piece.Count
                        || piece instanceof Piece.Enterprise
                        || piece instanceof Piece.Time
                        || piece instanceof Piece.Paper
                        || piece instanceof Piece.Unknown
                        || Sentence.isAny(
                                piece,
                                Term.PARTY_MEMBER,
                                Term.UNION_MEMBER,
                                Term.YOUTH_MEMBER,
                                Term.ASSOCIATION_MEMBER))
                .count();
    }

    /** Where the old value stands against the new one. */
    private record Split(int newFrom, int newTo, int oldFrom, int oldTo) {}

    private static Split split(Sentence sentence) {
        var size = sentence.size();
        var rather = lastDenial(sentence);
        if (rather >= 0) {
            var but = sentence.first(rather, Term.BUT);
            return but > rather ? new Split(but + 1, size, rather + 1, but) : new Split(0, rather, rather + 1, size);
        }
        var into = into(sentence);
        if (into > 0) {
            return new Split(into + 1, size, 0, into);
        }
        return new Split(0, size, 0, 0);
    }

    private static int lastDenial(Sentence sentence) {
        for (var at = sentence.size() - 1; at >= 0; at--) {
            if (sentence.is(at, Term.RATHER)) {
                return at;
            }
        }
        return -1;
    }

    /** "từ 2 thành 3", "2 -> 3", "số người 2 sang 3". */
    private static int into(Sentence sentence) {
        for (var at = 1; at < sentence.size() - 1; at++) {
            if (sentence.is(at, Term.INTO) || sentence.isSign(at, '>') || sentence.isSign(at, '→')) {
                return at;
            }
        }
        return -1;
    }

    private static void fill(Sentence sentence, Draft draft, Split split) {
        var value = value(sentence, split.newFrom, split.newTo);
        if (value.isEmpty()) {
            field(sentence).ifPresent(field -> draft.with("field", field));
            return;
        }
        var field = value.get().field;
        var named = field(sentence);
        if (field.equals("count") && isBare(sentence)) {
            draft.with("value", value.get().value).need("field");
            return;
        }
        draft.with(
                "field",
                field.equals("count")
                        ? named.filter(name -> name.equals("members")).orElse(field)
                        : field);
        if (value.get().valid) {
            draft.with("value", value.get().value);
        } else {
            draft.need("value");
        }
        value(sentence, split.oldFrom, split.oldTo)
                .filter(old -> old.field.equals(field))
                .ifPresent(old -> draft.with("value_old", old.value));
        if (field.equals("date") && !sentence.says(Term.DECISION, Term.DECISION_NUMBER)) {
            draft.confirm("field");
        }
    }

    /** "sửa 3": the third line, or to three. */
    private static boolean isBare(Sentence sentence) {
        return sentence.each(Piece.class)
                                .filter(piece -> !(piece instanceof Piece.Sign)
                                        && !Sentence.isAny(piece, Term.LITTLE, Term.OURS))
                                .count()
                        == 2
                && sentence.each(Piece.Sign.class).findAny().isEmpty()
                && sentence.each(Piece.Count.class).count() == 1
                && sentence.folded(0).equals("sua");
    }

    private static Optional<Value> value(Sentence sentence, int from, int to) {
        Optional<Value> found = Optional.empty();
        for (var at = from; at < to; at++) {
            var value = value(sentence, at);
            if (value.isPresent() && (found.isEmpty() || rank(value.get()) < rank(found.get()))) {
                found = value;
            }
        }
        return found;
    }

    /** What is more telling than a mere number or noun. */
    private static int rank(Value value) {
        return switch (value.field) {
            case "doc_no", "enterprise" -> 0;
            case "count" -> 1;
            case "date" -> 2;
            default -> 3;
        };
    }

    private static Optional<Value> value(Sentence sentence, int at) {
        return switch (sentence.at(at)) {
            case Piece.Paper(var document, var _, var _) ->
                Optional.of(new Value("doc_no", document.canonical(), true));
            case Piece.Enterprise(var name, var _, var _) -> Optional.of(new Value("enterprise", name, true));
            case Piece.Time(var when, var _, var _) -> day(sentence, when);
            case Piece.Count(var amount, var _, var _, var _) ->
                References.isReference(sentence, at) || isOfDecision(sentence, at)
                        ? decision(sentence, at, amount)
                        : Optional.of(new Value(
                                "count", String.valueOf(amount.value()), amount.trust() == Amounts.Trust.SURE));
            case Piece.Said _ -> indicator(sentence, at);
            case Piece.Unknown _ -> name(sentence, at);
            case Piece.Label _, Piece.Place _, Piece.Sign _ -> Optional.empty();
        };
    }

    private static boolean isOfDecision(Sentence sentence, int at) {
        return sentence.says(Term.DECISION_NUMBER) && sentence.first(Term.DECISION_NUMBER) < at;
    }

    private static Optional<Value> decision(Sentence sentence, int at, Amounts.Amount amount) {
        return isOfDecision(sentence, at) && !References.isReference(sentence, at)
                ? Optional.of(new Value("doc_no", String.valueOf(amount.value()), true))
                : Optional.empty();
    }

    private static Optional<Value> day(Sentence sentence, When when) {
        return when instanceof When.On(var date, var _, var _)
                ? Optional.of(new Value("date", date.toString(), !date.isAfter(sentence.today())))
                : when instanceof When.Unclear ? Optional.of(new Value("date", "", false)) : Optional.empty();
    }

    private static Optional<Value> indicator(Sentence sentence, int at) {
        return sentence.isCount(at - 1) || !sentence.says(Term.RATHER, Term.INTO, Term.BUT)
                ? Optional.empty()
                : Noun.people(sentence, at)
                        .flatMap(Noun::indicator)
                        .filter(_ -> !sentence.is(at, Term.COMRADE, Term.PEOPLE))
                        .map(code -> new Value("indicator", code, true));
    }

    /** A run of capital words on the other side of "chứ không phải" is a name, as in "chứ không phải An Phát". */
    private static Optional<Value> name(Sentence sentence, int at) {
        if (!sentence.heard().at(sentence.at(at).from()).isCapital()
                || (sentence.enterprise().isEmpty() && !sentence.says(Term.WORKPLACE, Term.COMPANY))) {
            return Optional.empty();
        }
        var to = at;
        while (to < sentence.size() && sentence.at(to) instanceof Piece.Unknown) {
            to++;
        }
        return Optional.of(new Value("enterprise", sentence.text(at, to), true));
    }

    private static Optional<String> field(Sentence sentence) {
        if (sentence.says(Term.DECISION_NUMBER)) {
            return Optional.of("doc_no");
        }
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.is(at, Term.DAY_OF) && !Set.of("luc", "hoi").contains(sentence.key(at))) {
                return Optional.of("date");
            }
            if ((sentence.is(at, Term.QUANTITY) && !sentence.key(at + 1).equals("quyet"))
                    || sentence.is(at, Term.PEOPLE)) {
                return Optional.of("count");
            }
            if (sentence.is(at, Term.COMPANY, Term.WORKPLACE)) {
                return Optional.of("enterprise");
            }
            if (sentence.is(at, Term.DECISION)) {
                return Optional.of("doc_no");
            }
        }
        return Optional.empty();
    }
}
