package vn.tiendo.conversations.language;

import java.util.Optional;

/** Questions: when a report is due, and how things stand. */
final class Questions {
    private Questions() {}

    static Optional<Understanding> read(Sentence sentence) {
        return deadline(sentence).or(() -> progress(sentence)).map(Draft::done);
    }

    private static Optional<Draft> deadline(Sentence sentence) {
        var due = sentence.says(Term.DEADLINE) && !sentence.says(Term.NOT_REPORTED, Term.WHICH_UNIT, Term.ADMIT);
        var handIn = sentence.says(Term.HAND_IN)
                && (sentence.says(Term.WHEN) || sentence.isQuestion())
                && !sentence.says(Term.WHICH_UNIT, Term.ADMIT);
        var when = sentence.says(Term.WHEN) && sentence.says(Term.REPORT) && !sentence.says(Term.ADMIT, Term.FOUND);
        if (!due && !handIn && !when) {
            return Optional.empty();
        }
        return Optional.of(new Times(sentence).asked(new Draft(Intent.ASK_DEADLINE)));
    }

    private static Optional<Draft> progress(Sentence sentence) {
        if (!isAboutProgress(sentence)) {
            return Optional.empty();
        }
        if (isAboutAll(sentence)) {
            return Optional.of(all(sentence));
        }
        var unit = sentence.says(Term.OURS)
                ? Optional.<String>empty()
                : Units.of(sentence).or(sentence::enterprise);
        if (unit.isPresent()) {
            return Optional.of(period(
                    sentence, Indicators.asked(sentence, new Draft(Intent.ASK_PROGRESS_UNIT).with("unit", unit))));
        }
        var intent =
                sentence.isLeader() && !sentence.says(Term.OURS) ? Intent.ASK_PROGRESS_ALL : Intent.ASK_PROGRESS_SELF;
        return Optional.of(period(sentence, Indicators.asked(sentence, new Draft(intent))));
    }

    private static Draft period(Sentence sentence, Draft draft) {
        return new Times(sentence).asked(draft);
    }

    private static boolean isAboutProgress(Sentence sentence) {
        if (sentence.asksWhichUnit() || sentence.says(Term.RANKING, Term.NOT_REPORTED)) {
            return isAboutUnits(sentence);
        }
        if (sentence.says(Term.REPORT)
                && sentence.isQuestion()
                && Units.of(sentence).isPresent()
                && !sentence.says(Term.ADMIT, Term.FOUND)) {
            return true;
        }
        var counts = hasCount(sentence);
        if (sentence.says(Term.PROGRESS, Term.SUMMARY, Term.EXCEED, Term.NOT_REACHED, Term.SHORT, Term.TARGET)) {
            return !counts || sentence.isQuestion() || isStatus(sentence);
        }
        var topic = sentence.says(Term.ADMIT, Term.FOUND, Term.GROW, Term.REACH, Term.INTO_PARTY, Term.INTO_UNION)
                || isMemberTopic(sentence);
        return (topic && sentence.isQuestion() && (!counts || sentence.says(Term.HOW_MANY, Term.ASKING)))
                || (topic && !counts && sentence.says(Term.EVERY));
    }

    private static boolean isMemberTopic(Sentence sentence) {
        return sentence.says(
                        Term.PARTY_MEMBER, Term.UNION_MEMBER, Term.YOUTH_MEMBER, Term.ASSOCIATION_MEMBER, Term.MEMBER)
                && sentence.says(Term.HOW_MANY, Term.NEW, Term.HAVE);
    }

    private static boolean isAboutUnits(Sentence sentence) {
        return !sentence.says(Term.NUDGE)
                && !(hasCount(sentence)
                        && sentence.says(Term.ADMIT)
                        && !sentence.isQuestion()
                        && !sentence.says(Term.RANKING));
    }

    /** "tiến độ 2026", "còn thiếu 2": a number that reports nothing. */
    private static boolean isStatus(Sentence sentence) {
        return sentence.says(Term.PROGRESS, Term.SUMMARY, Term.TARGET)
                && !sentence.says(Term.ADMIT, Term.FOUND, Term.HAVE_MORE, Term.NOW);
    }

    private static boolean hasCount(Sentence sentence) {
        return sentence.each(Piece.Count.class).findAny().isPresent();
    }

    private static boolean isAboutAll(Sentence sentence) {
        var scope =
                sentence.asksWhichUnit() || sentence.says(Term.EVERY, Term.RANKING, Term.NOT_REPORTED, Term.OVERDUE);
        var summary = sentence.says(Term.SUMMARY)
                && !sentence.says(Term.OURS)
                && Units.of(sentence).isEmpty();
        var units =
                sentence.says(Term.UNITS) && sentence.says(Term.NOT_REACHED, Term.EXCEED) && !sentence.says(Term.OURS);
        return (scope && !(sentence.says(Term.OURS) && !sentence.says(Term.WHICH_UNIT, Term.EVERY)))
                || summary
                || units;
    }

    private static Draft all(Sentence sentence) {
        var draft = Indicators.asked(sentence, new Draft(Intent.ASK_PROGRESS_ALL));
        filter(sentence).ifPresent(filter -> draft.with("filter", filter));
        if (sentence.says(Term.RANKING)) {
            draft.with("sort", "rank");
            sentence.each(Piece.Count.class)
                    .findFirst()
                    .ifPresent(count -> draft.with("limit", count.amount().value()));
        }
        return period(sentence, draft.with("unit", Units.of(sentence)));
    }

    private static Optional<String> filter(Sentence sentence) {
        if (sentence.says(Term.OVERDUE)) {
            return Optional.of("overdue");
        }
        if (sentence.says(Term.NOT_REPORTED)) {
            return Optional.of("not_reported");
        }
        if (sentence.says(Term.NOT_REACHED)) {
            return Optional.of("below");
        }
        if (sentence.says(Term.EXCEED)) {
            return Optional.of("exceeded");
        }
        var denied = deniesResult(sentence);
        if (denied
                || sentence.each(Piece.Count.class)
                        .anyMatch(count -> count.amount().value() == 0)) {
            return Optional.of("zero");
        }
        return sentence.says(Term.REACH)
                        && sentence.says(Term.WHICH_UNIT)
                        && (!sentence.says(Term.HOW_MANY, Term.CENT) || isWhole(sentence))
                ? Optional.of("met")
                : Optional.empty();
    }

    private static boolean isWhole(Sentence sentence) {
        return sentence.each(Piece.Count.class).anyMatch(count -> count.amount().value() == 100);
    }

    private static boolean deniesResult(Sentence sentence) {
        var negation = sentence.first(Term.NOT, Term.NOTHING);
        return negation >= 0
                && negation < sentence.size() - 1
                && (sentence.says(Term.ADMIT, Term.FOUND, Term.OCCUR, Term.GROW)
                        || Indicators.of(sentence).isPresent());
    }
}
