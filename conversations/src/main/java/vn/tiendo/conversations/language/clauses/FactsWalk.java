package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event;

/** Walks a sentence and collects what its numbers count. */
final class FactsWalk {
    /** A place in the walk: what was last said to be done, and whether parts of what was counted follow ("trong đó"). */
    private record Step(int at, Optional<Event.Act> act, boolean subset, int group) {
        private Step to(int next) {
            return new Step(next, act, subset, group);
        }
    }

    private final Sentence sentence;
    private final AroundNumbers around;
    private final StockNumbers stock;
    private final Facts facts;

    private FactsWalk(Sentence sentence) {
        this.sentence = sentence;
        this.around = new AroundNumbers(sentence);
        this.stock = new StockNumbers(sentence);
        this.facts = new Facts(sentence);
    }

    static Facts of(Sentence sentence) {
        var walk = new FactsWalk(sentence);
        var step = new Step(0, walk.around.firstAct(), false, 0);
        while (step.at < sentence.size()) {
            step = walk.next(step);
        }
        walk.facts.total();
        return walk.facts;
    }

    private Step next(Step step) {
        var at = step.at;
        var found = around.actAt(at);
        if (found.isPresent()) {
            facts.said.add(found.get() == Event.Act.ADMISSION ? "admit" : "found");
            var opens =
                    !sentence.is(at, Sense.INTO) && facts.items.stream().anyMatch(item -> item.group() == step.group);
            return new Step(at + 1, found, false, opens ? step.group + 1 : step.group);
        }
        if (sentence.is(at, Sense.OF_WHICH)) {
            return new Step(at + 1, step.act, !isFounding(step) && facts.hasAdmitted(), step.group);
        }
        if (sentence.is(at, Sense.PART) && around.partNumber(at) > 0 && (facts.hasAdmitted() || !isFounding(step))) {
            return part(step);
        }
        if (sentence.is(at, Sense.PART, "owner")) {
            facts.said.add("owner");
            return step.to(at + 1);
        }
        if (sentence.at(at) instanceof Piece.Count count) {
            return counted(step, count);
        }
        if (isFounding(step) && Headings.isLine(sentence, at)) {
            return new Step(at + 1, Optional.of(Event.Act.ADMISSION), false, step.group + 1);
        }
        if (!sentence.is(at, Sense.ORG)) {
            return step.to(at + 1);
        }
        if (!isFounding(step) && Headings.founded(sentence, at) > 0) {
            return bare(new Step(at, Optional.of(Event.Act.FOUNDING), false, step.group + 1));
        }
        if (!isFounding(step) && Headings.isFoundedBehind(sentence, at)) {
            facts.said.add("found");
            return bare(new Step(at, Optional.of(Event.Act.FOUNDING), false, step.group + 1));
        }
        return isFounding(step) ? bare(step) : step.to(at + 1);
    }

    /** "chủ doanh nghiệp 1", "nữ chiếm 3": the number stands after the part. */
    private Step part(Step step) {
        var number = around.partNumber(step.at);
        var amount = ((Piece.Count) sentence.at(number)).amount();
        facts.used.add(number);
        if (sentence.is(step.at, Sense.PART, "owner")) {
            facts.owners.put(number, amount.value());
        } else if (!facts.hasAdmitted()) {
            facts.parts.add(new Item(
                    Event.Act.ADMISSION, Optional.empty(), amount, around.isVague(number), number, step.group));
        }
        return step.to(number + 1);
    }

    private static boolean isFounding(Step step) {
        return step.act.equals(Optional.of(Event.Act.FOUNDING));
    }

    private Step counted(Step step, Piece.Count count) {
        var at = step.at;
        var after = around.skipFillers(at + 1);
        var owner = around.ownerAfter(at);
        if (owner > 0) {
            facts.owners.put(at, count.amount().value());
            facts.used.add(at);
            return step.to(owner + 1);
        }
        if (sentence.is(after, Sense.CENT)
                || around.isNumbering(at)
                || around.isNotOne(at)
                || stock.isOfPlanOrWhole(at)) {
            return step.to(at + 1);
        }
        if ((step.subset || facts.hasAdmitted()) && sentence.is(after, Sense.PART) && !isPeopleToo(after)) {
            return step.to(after + 1);
        }
        if (sentence.is(after, Sense.PART) && !isPeopleToo(after) && !isFounding(step)) {
            facts.parts.add(new Item(
                    Event.Act.ADMISSION,
                    Noun.people(sentence, after),
                    count.amount(),
                    around.isVague(at),
                    at,
                    step.group));
            facts.used.add(at);
            return step.to(after + 1);
        }
        if (NewBodies.isCounted(sentence, at)) {
            facts.said.add("found");
            var founding = new Step(at, Optional.of(Event.Act.FOUNDING), false, step.group);
            add(founding, at, Noun.organisation(sentence, at + 1), count.amount());
            return founding.to(at + 2);
        }
        var organisation = Noun.organisation(sentence, after);
        if (organisation.isPresent() && isFounding(step)) {
            add(step, at, organisation, count.amount());
            return step.to(after + 1);
        }
        return people(
                isFounding(step)
                                && (new FactLines(sentence).isBeforeFounding(step.at)
                                        || new FactLines(sentence).isOne(step.at)
                                        || around.isAdmittedBehind(after))
                        ? admitting(step)
                        : step,
                count,
                after);
    }

    private static Step admitting(Step step) {
        return new Step(step.at, Optional.of(Event.Act.ADMISSION), step.subset, step.group);
    }

    /** "3 công nhân", "2 nữ đoàn viên": who is counted, not a part of those who were: "5 đảng viên, 2 nữ đảng viên". */
    private boolean isPeopleToo(int at) {
        return sentence.is(at, Sense.PERSON)
                || (facts.parts.isEmpty()
                        && Noun.people(sentence, at).stream()
                                .anyMatch(people -> facts.items.stream().noneMatch(item -> isOf(item, people))));
    }

    private static boolean isOf(Item item, Noun people) {
        return item.indicator().equals(people.indicator());
    }

    private void add(Step step, int at, Optional<Noun> noun, Amounts.Amount amount) {
        facts.items.add(
                new Item(step.act.orElse(Event.Act.ADMISSION), noun, amount, around.isVague(at), at, step.group));
        facts.used.add(at);
    }

    private Step people(Step step, Piece.Count count, int after) {
        var at = step.at;
        var follows = Noun.people(sentence, after);
        var leads = follows.isPresent() && sentence.is(follows.get().from(), Sense.PERSON)
                ? Headings.people(sentence, at).filter(one -> sentence.is(one.from(), Sense.PEOPLE))
                : Optional.<Noun>empty();
        var noun = leads.map(one -> one.upTo(follows.get().to())).or(() -> follows);
        var to = noun.map(Noun::to).orElse(after);
        if (facts.hasAdmitted() && (sentence.is(to, Sense.CHANGE) || sentence.is(at - 1, Sense.CHANGE, Sense.RISE))) {
            return step.to(to); // "1 đảng viên xin ra" is not admitted as well
        }
        if (facts.hasAdmitted() && sentence.is(around.behindIs(to), Sense.PART, "owner")) {
            facts.owners.put(at, count.amount().value());
            facts.used.add(at);
            return step.to(to + 1);
        }
        if (step.subset && around.isAtPlace(at)) {
            return step.to(at + 1);
        }
        if (step.subset
                && noun.filter(one -> new Totals(sentence)
                                .isAnother(one, facts.admitted().getLast(), at, count))
                        .isEmpty()) {
            if (noun.filter(one -> sentence.is(one.from(), Sense.PEOPLE)).isPresent()) {
                facts.kinds.add(
                        new Item(Event.Act.ADMISSION, noun, count.amount(), around.isVague(at), at, step.group));
            }
            if (noun.flatMap(Noun::indicator).filter(this::isOfTheWhole).isPresent()
                    || noun.filter(one -> !one.guessed()).isEmpty()) {
                facts.used.add(at);
            }
            return step.to(Math.max(at + 1, to));
        }
        var before = noun.isPresent() ? Optional.<Noun>empty() : Headings.people(sentence, at);
        if ((noun.isEmpty() && before.isEmpty() && !around.isObject(at) && !around.isEntering(at))
                || stock.isInStock(at)) {
            return step.to(at + 1);
        }
        var counted = noun.map(one -> new Totals(sentence).likeTheLast(one, facts.items, facts.admits()))
                .or(() -> before)
                .or(() -> around.nounAfter(at));
        if (isFounding(step)) {
            facts.members.add(
                    new Item(Event.Act.FOUNDING, counted, count.amount(), around.isVague(at), at, step.group));
            facts.used.add(at);
        } else {
            add(step, at, counted, count.amount());
        }
        return step.to(Math.max(at + 1, to));
    }

    private boolean isOfTheWhole(String indicator) {
        return facts.admitted().getLast().indicator().equals(Optional.of(indicator));
    }

    /** An organisation without a number: the first after the verb, or one joined to it by "và" or a comma. */
    private Step bare(Step step) {
        var at = step.at;
        var isFirst = facts.items.stream().noneMatch(item -> item.group() == step.group);
        var joined = isFirst
                || sentence.is(at - 1, Sense.PLUS)
                || sentence.isSign(at - 1, ',')
                || sentence.isSign(at - 1, ';')
                || sentence.isSign(at - 1, '+');
        if (!joined || around.isOf(at) || isMentionedAgain(at) || Headings.isFounder(sentence, at)) {
            return step.to(at + 1);
        }
        var founded = Headings.founded(sentence, at);
        if (founded > 0) {
            facts.said.add("found");
        }
        var number = founded > 0 ? founded : Headings.number(sentence, at);
        if (number > 0) {
            var count = (Piece.Count) sentence.at(number);
            add(step, at, Noun.organisation(sentence, at), count.amount());
            facts.used.add(number);
            return step.to(number + 1);
        }
        add(step, at, Noun.organisation(sentence, at), new Amounts.Amount(1, Amounts.Trust.SURE, at + 1));
        return step.to(at + 1);
    }

    /** "thành lập chi bộ công ty A, chi bộ có 4 đảng viên": the same one, unless it has a name of its own. */
    private boolean isMentionedAgain(int at) {
        var sort = Noun.organisation(sentence, at).map(Noun::sort);
        return !around.hasName(at + 1)
                && facts.founded().stream()
                        .anyMatch(item -> item.noun().map(Noun::sort).equals(sort));
    }
}
