package vn.tiendo.conversations.language;

import java.util.Optional;
import java.util.Set;

/** Walks a sentence and collects what its numbers count. */
final class FactScanner {
    private enum Action {
        NONE,
        ADMIT,
        FOUND
    }

    /**
     * A place in the sentence and what is known there.
     *
     * @param action what was last said to be done
     * @param subset whether the numbers that follow are parts of one that was counted: "trong đó"
     */
    private record Step(int at, Action action, boolean subset, Facts facts) {
        private Step to(int next) {
            return to(next, facts);
        }

        private Step to(int next, Facts more) {
            return new Step(next, action, subset, more);
        }

        private Step into(Action other) {
            return new Step(at + 1, other, false, other == Action.ADMIT ? facts.admitting() : facts.founding());
        }

        private boolean hasAdmitted() {
            return !facts.admitted().isEmpty();
        }
    }

    private final Sentence sentence;

    private FactScanner(Sentence sentence) {
        this.sentence = sentence;
    }

    static Facts facts(Sentence sentence) {
        var scanner = new FactScanner(sentence);
        var step = new Step(0, scanner.firstAction(), false, Facts.NONE);
        while (step.at < sentence.size()) {
            step = scanner.next(step);
        }
        return step.facts;
    }

    /** Numbers may stand before the first verb: "2 đồng chí được kết nạp". */
    private Action firstAction() {
        for (var at = 0; at < sentence.size(); at++) {
            if (actionAt(at) != Action.NONE) {
                return actionAt(at);
            }
        }
        return Action.NONE;
    }

    private Action actionAt(int at) {
        if (Negation.governs(sentence, at)) {
            return Action.NONE;
        }
        if (sentence.is(at, Term.FOUND, Term.LAUNCH)) {
            return Action.FOUND;
        }
        return sentence.is(
                        at,
                        Term.ADMIT,
                        Term.GROW,
                        Term.AGAIN,
                        Term.INTO_PARTY,
                        Term.INTO_UNION,
                        Term.INTO_YOUTH,
                        Term.INTO_ASSOCIATION)
                ? Action.ADMIT
                : Action.NONE;
    }

    private Step next(Step step) {
        var at = step.at;
        var found = actionAt(at);
        if (found != Action.NONE) {
            return step.into(found);
        }
        if (sentence.is(at, Term.OF_WHICH)) {
            return new Step(at + 1, step.action, step.action != Action.FOUND && step.hasAdmitted(), step.facts);
        }
        if (sentence.is(at, Term.OWNER)) {
            return step.to(at + 1, step.facts.owning());
        }
        if (sentence.at(at) instanceof Piece.Count count) {
            return counted(step, count);
        }
        return step.action == Action.FOUND && Noun.organisation(sentence, at).isPresent()
                ? bare(step)
                : step.to(at + 1);
    }

    private Step counted(Step step, Piece.Count count) {
        var at = step.at;
        var after = skipFillers(at + 1);
        if (sentence.is(after, Term.OWNER)) {
            return step.to(after + 1, step.facts.withOwners(count.amount().value()));
        }
        if (sentence.is(after, Term.CENT) || isNumbering(at)) {
            return step.to(at + 1);
        }
        if (step.subset && sentence.is(after, Term.OTHER_PART)) {
            return step.to(after + 1);
        }
        var organisation = Noun.organisation(sentence, after);
        if (organisation.isPresent() && step.action == Action.FOUND) {
            var item = new Facts.Item(organisation, count.amount(), isVague(at));
            return step.to(after + 1, step.facts.withFounded(item));
        }
        return people(step, count, after);
    }

    private Step people(Step step, Piece.Count count, int after) {
        var at = step.at;
        var noun = Noun.people(sentence, after);
        var to = noun.map(found -> found.to()).orElse(after);
        if (step.hasAdmitted() && isOwner(to)) {
            return step.to(to + 1, step.facts.withOwners(count.amount().value()));
        }
        if (step.subset) {
            return step.to(Math.max(at + 1, to));
        }
        var before = noun.isPresent() ? Optional.<Noun>empty() : nounBefore(at);
        if (noun.isEmpty() && before.isEmpty() && !isObject(at)) {
            return step.to(at + 1);
        }
        var item = new Facts.Item(noun.or(() -> before), count.amount(), isVague(at));
        var facts = step.action == Action.FOUND ? step.facts.withMembers(item) : step.facts.withAdmitted(item);
        return step.to(Math.max(at + 1, to), facts);
    }

    private boolean isOwner(int at) {
        return sentence.is(at, Term.OWNER) || (sentence.is(at, Term.IS) && sentence.is(at + 1, Term.OWNER));
    }

    /** "đảng viên: 2", "số đảng viên mới là 2". */
    private Optional<Noun> nounBefore(int at) {
        var before = at - 1;
        while (before >= 0
                && (sentence.isSign(before, ':')
                        || sentence.isSign(before, '-')
                        || sentence.isSign(before, '=')
                        || sentence.is(
                                before, Term.IS, Term.NEW, Term.HAVE, Term.QUANTITY, Term.ALREADY, Term.ADMIT))) {
            before--;
        }
        return Noun.people(sentence, before).filter(noun -> !isCountedAlready(noun.from() - 1));
    }

    private boolean isCountedAlready(int at) {
        return sentence.isCount(at) || (sentence.is(at, Term.NEW) && sentence.isCount(at - 1));
    }

    /** Whether the number follows the verb with nothing of weight between: "kết nạp được 3". */
    private boolean isObject(int at) {
        var before = at - 1;
        while (before >= 0
                && (sentence.isSign(before, ':')
                        || sentence.is(
                                before,
                                Term.LITTLE,
                                Term.NEW,
                                Term.IS,
                                Term.HAVE,
                                Term.HAVE_MORE,
                                Term.QUANTITY,
                                Term.ALREADY,
                                Term.VAGUE,
                                Term.REPORT,
                                Term.FORMAL))) {
            before--;
        }
        return actionAt(before) == Action.ADMIT || sentence.is(before + 1, Term.QUANTITY);
    }

    private boolean isVague(int at) {
        return isAbout(at - 1) || (sentence.is(at - 1, Term.LITTLE) && isAbout(at - 2));
    }

    /** "co" without marks is "có" more often than "cỡ". */
    private boolean isAbout(int at) {
        return sentence.is(at, Term.VAGUE) && !sentence.is(at, Term.HAVE);
    }

    /** "báo cáo số 128", "dòng 2", "lần 1": no count. */
    private boolean isNumbering(int at) {
        return sentence.is(at - 1, Term.REPORT)
                || (sentence.is(at - 2, Term.REPORT) && sentence.key(at - 1).equals("so"))
                || Set.of("lan", "dot", "ki", "khoa", "lop", "stt").contains(sentence.key(at - 1));
    }

    private int skipFillers(int from) {
        var at = from;
        while (at < sentence.size()
                && at < from + 2
                && (sentence.is(at, Term.NEW, Term.QUANTITY) || isUnknownWord(at))
                && Noun.people(sentence, at).isEmpty()) {
            at++;
        }
        return Noun.people(sentence, at).isPresent()
                        || Noun.organisation(sentence, at).isPresent()
                        || sentence.is(at, Term.OWNER, Term.OTHER_PART, Term.CENT)
                ? at
                : from;
    }

    private boolean isUnknownWord(int at) {
        return sentence.at(at) instanceof Piece.Unknown
                && Set.of("tan", "ban", "uu", "nam", "cai").contains(sentence.key(at));
    }

    /** An organisation without a number: the first after the verb, or one joined to it by "và" or a comma. */
    private Step bare(Step step) {
        var at = step.at;
        var joined = step.facts.founded().isEmpty() || sentence.is(at - 1, Term.PLUS) || sentence.isSign(at - 1, ',');
        if (!joined || isOf(at) || isMentionedAgain(step, at)) {
            return step.to(at + 1);
        }
        var one = new Amounts.Amount(1, Amounts.Trust.SURE, at + 1);
        return step.to(
                at + 1, step.facts.withFounded(new Facts.Item(Noun.organisation(sentence, at), one, isVague(at))));
    }

    /** "thành lập chi bộ công ty A, chi bộ có 4 đảng viên": the same one, unless it has a name of its own. */
    private boolean isMentionedAgain(Step step, int at) {
        var sort = Noun.organisation(sentence, at).map(Noun::sort);
        var hasName = at + 1 < sentence.size()
                && (sentence.at(at + 1) instanceof Piece.Enterprise
                        || sentence.at(at + 1) instanceof Piece.Label
                        || (sentence.is(at + 1, Term.AT)
                                && at + 2 < sentence.size()
                                && sentence.at(at + 2) instanceof Piece.Enterprise));
        return !hasName
                && step.facts.founded().stream()
                        .anyMatch(item -> item.noun().map(Noun::sort).equals(sort));
    }

    private boolean isOf(int at) {
        var before = sentence.key(at - 1);
        return Set.of("thuoc", "truc", "cua", "tu", "cho").contains(before);
    }
}
