package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event;

/** Walks a sentence and collects what its numbers count: who was admitted, what was founded, of how many, how many owners. */
final class Facts {
    /** A place in the walk: what was last said to be done, and whether parts of what was counted follow ("trong đó"). */
    private record Step(int at, Optional<Event.Act> act, boolean subset, int group) {
        private Step to(int next) {
            return new Step(next, act, subset, group);
        }
    }

    private final Sentence sentence;
    private final List<Item> items = new ArrayList<>();
    private final List<Item> members = new ArrayList<>();
    private final List<Item> parts = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final List<Integer> used = new ArrayList<>();
    private final Set<String> said = new java.util.HashSet<>();

    private Facts(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Those of a sentence; what they use of it counts as used. */
    static Facts of(Sentence sentence) {
        var facts = sentence.facts();
        facts.used.forEach(sentence::use);
        return facts;
    }

    static Facts walked(Sentence sentence) {
        var facts = new Facts(sentence);
        var step = new Step(0, facts.firstAct(), false, 0);
        while (step.at < sentence.size()) {
            step = facts.next(step);
        }
        facts.summed();
        return facts;
    }

    /** "1 nam 2 nữ" are three. */
    private void summed() {
        if (items.isEmpty() && admits() && !parts.isEmpty()) {
            var sum = parts.stream().mapToInt(Item::value).sum();
            var first = parts.getFirst();
            items.add(new Item(
                    Event.Act.ADMISSION,
                    Optional.empty(),
                    new Amounts.Amount(sum, Amounts.Trust.SURE, first.amount().to()),
                    false,
                    first.at(),
                    first.group()));
        }
    }

    List<Item> admitted() {
        return items.stream().filter(item -> item.act() == Event.Act.ADMISSION).toList();
    }

    List<Item> founded() {
        return items.stream().filter(item -> item.act() == Event.Act.FOUNDING).toList();
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    Optional<Item> members() {
        return members.stream().findFirst();
    }

    OptionalInt owners() {
        return owners.stream().mapToInt(Integer::intValue).findFirst();
    }

    /** Whether owners are said without a number. */
    boolean isOwned() {
        return said.contains("owner");
    }

    boolean admits() {
        return said.contains("admit");
    }

    boolean founds() {
        return said.contains("found");
    }

    /** Numbers may stand before the first verb: "2 đồng chí được kết nạp". */
    private Optional<Event.Act> firstAct() {
        for (var at = 0; at < sentence.size(); at++) {
            if (actAt(at).isPresent()) {
                return actAt(at);
            }
        }
        return Optional.empty();
    }

    private Optional<Event.Act> actAt(int at) {
        if (Mood.denied(sentence, at)) {
            return Optional.empty();
        }
        if (sentence.is(at, Sense.FOUND, Sense.LAUNCH)) {
            return Optional.of(Event.Act.FOUNDING);
        }
        if (isNewOrganisation(sentence, at)) {
            return Optional.of(Event.Act.FOUNDING);
        }
        return sentence.is(at, Sense.ADMIT, Sense.GROW, Sense.AGAIN, Sense.INTO)
                ? Optional.of(Event.Act.ADMISSION)
                : Optional.empty();
    }

    /** "mới có công đoàn, 40 đoàn viên". */
    static boolean isNewOrganisation(Sentence sentence, int at) {
        return sentence.is(at, Sense.HAVE_MORE)
                && sentence.is(at + 1, Sense.ORG)
                && !sentence.is(at + 1, Sense.ORG, "?")
                && !sentence.says(Sense.ADMIT, Sense.FOUND, Sense.LAUNCH, Sense.CHANGE);
    }

    private Step next(Step step) {
        var at = step.at;
        var found = actAt(at);
        if (found.isPresent()) {
            said.add(found.get() == Event.Act.ADMISSION ? "admit" : "found");
            var opens = !sentence.is(at, Sense.INTO) && items.stream().anyMatch(item -> item.group() == step.group);
            return new Step(at + 1, found, false, opens ? step.group + 1 : step.group);
        }
        if (sentence.is(at, Sense.OF_WHICH)) {
            return new Step(at + 1, step.act, !isFounding(step) && hasAdmitted(), step.group);
        }
        if (sentence.is(at, Sense.PART, "owner")) {
            said.add("owner");
            return step.to(at + 1);
        }
        if (sentence.at(at) instanceof Piece.Count count) {
            return counted(step, count);
        }
        if (isFounding(step) && Headings.isLine(sentence, at)) {
            return new Step(at + 1, Optional.of(Event.Act.ADMISSION), false, step.group + 1);
        }
        return isFounding(step) && Noun.organisation(sentence, at).isPresent() ? bare(step) : step.to(at + 1);
    }

    private static boolean isFounding(Step step) {
        return step.act.equals(Optional.of(Event.Act.FOUNDING));
    }

    private boolean hasAdmitted() {
        return items.stream().anyMatch(item -> item.act() == Event.Act.ADMISSION);
    }

    private Step counted(Step step, Piece.Count count) {
        var at = step.at;
        var after = skipFillers(at + 1);
        var one = sentence.is(at + 1, Sense.OF_WHICH) ? at + 2 : -1;
        if (one > 0 && isOwner(one)) {
            owners.add(count.amount().value());
            used.add(at);
            return step.to(one + 2);
        }
        if (sentence.is(after, Sense.PART, "owner")) {
            owners.add(count.amount().value());
            used.add(at);
            return step.to(after + 1);
        }
        if (sentence.is(after, Sense.CENT) || isNumbering(at)) {
            return step.to(at + 1);
        }
        if ((step.subset || hasAdmitted()) && sentence.is(after, Sense.PART) && !isPeopleToo(after)) {
            return step.to(after + 1);
        }
        if (sentence.is(after, Sense.PART) && !isPeopleToo(after) && !isFounding(step)) {
            parts.add(new Item(Event.Act.ADMISSION, Optional.empty(), count.amount(), isVague(at), at, step.group));
            used.add(at);
            return step.to(after + 1);
        }
        var organisation = Noun.organisation(sentence, after);
        if (organisation.isPresent() && isFounding(step)) {
            add(step, at, organisation, count.amount());
            return step.to(after + 1);
        }
        return people(isLineBefore(step) ? admitting(step) : step, count, after);
    }

    /** "đoàn viên công đoàn 10; thành lập công đoàn 0": what stands on a line before a founding is none of it. */
    private boolean isLineBefore(Step step) {
        var act = sentence.first(Sense.FOUND, Sense.LAUNCH);
        var parted = false;
        for (var at = step.at; at < act; at++) {
            parted |= sentence.isSign(at, ';');
        }
        return isFounding(step) && parted;
    }

    private static Step admitting(Step step) {
        return new Step(step.at, Optional.of(Event.Act.ADMISSION), step.subset, step.group);
    }

    private boolean isPeopleToo(int at) {
        return sentence.is(at, Sense.PERSON);
    }

    private void add(Step step, int at, Optional<Noun> noun, Amounts.Amount amount) {
        items.add(new Item(step.act.orElse(Event.Act.ADMISSION), noun, amount, isVague(at), at, step.group));
        used.add(at);
    }

    private Step people(Step step, Piece.Count count, int after) {
        var at = step.at;
        var follows = Noun.people(sentence, after);
        var leads = follows.isPresent() && sentence.is(follows.get().from(), Sense.PERSON)
                ? Headings.people(sentence, at).filter(one -> sentence.is(one.from(), Sense.PEOPLE))
                : Optional.<Noun>empty();
        var noun = leads.map(one -> one.upTo(follows.get().to())).or(() -> follows);
        var to = noun.map(Noun::to).orElse(after);
        if (hasAdmitted() && isOwner(to)) {
            owners.add(count.amount().value());
            used.add(at);
            return step.to(to + 1);
        }
        if (step.subset) {
            used.add(at);
            return step.to(Math.max(at + 1, to));
        }
        var before = noun.isPresent() ? Optional.<Noun>empty() : Headings.people(sentence, at);
        if ((noun.isEmpty() && before.isEmpty() && !isObject(at)) || isInStock(at)) {
            return step.to(at + 1);
        }
        var counted = noun.map(this::likeTheLast).or(() -> before).or(() -> nounAfter(at));
        if (isFounding(step)) {
            members.add(new Item(Event.Act.FOUNDING, counted, count.amount(), isVague(at), at, step.group));
            used.add(at);
        } else {
            add(step, at, counted, count.amount());
        }
        return step.to(Math.max(at + 1, to));
    }

    /** "một đoàn viên TN hôm qua, hôm nay thêm hai bạn nữa": others of the same. */
    private Noun likeTheLast(Noun noun) {
        var admitted = admitted();
        return noun.guessed() && sentence.is(noun.from(), Sense.PERSON) && !admitted.isEmpty()
                ? admitted.getLast()
                        .noun()
                        .filter(last -> last.indicator().isPresent())
                        .map(last -> last.at(noun.from(), noun.to()))
                        .orElse(noun)
                : noun;
    }

    /** "hiện chi bộ có 15 đảng viên, năm nay kết nạp 2": the 15 are what there is, in a clause of its own. */
    private boolean isInStock(int at) {
        var stock = false;
        for (var before = at - 1; before >= 0 && !sentence.isSign(before); before--) {
            if (sentence.is(before, Sense.ADMIT, Sense.FOUND, Sense.GROW, Sense.INTO)) {
                return false;
            }
            stock |= sentence.is(before, Sense.STOCK);
        }
        var act = sentence.first(Sense.ADMIT, Sense.INTO);
        var apart = false;
        for (var between = at; between < act; between++) {
            apart |= sentence.isSign(between);
        }
        return stock && apart;
    }

    private boolean isOwner(int at) {
        return sentence.is(at, Sense.PART, "owner")
                || (sentence.is(at, Sense.IS) && sentence.is(at + 1, Sense.PART, "owner"));
    }

    /** "số lượng 2, đảng viên". */
    private Optional<Noun> nounAfter(int at) {
        return sentence.is(at - 1, Sense.QUANTITY)
                        && !sentence.folded(at - 1).equals("so")
                        && sentence.isSign(at + 1, ',')
                ? Noun.people(sentence, at + 2)
                : Optional.empty();
    }

    /** Whether the number follows the verb with nothing of weight between: "kết nạp được 3". */
    private boolean isObject(int at) {
        var before = at - 1;
        while (before >= 0
                && (sentence.isSign(before, ':')
                        || sentence.is(
                                before,
                                Sense.LITTLE,
                                Sense.NEW,
                                Sense.IS,
                                Sense.HAVE,
                                Sense.HAVE_MORE,
                                Sense.QUANTITY,
                                Sense.ALREADY,
                                Sense.VAGUE,
                                Sense.REPORT)
                        || sentence.is(before, Sense.CHANGE, "snapshot/chinh_thuc"))) {
            before--;
        }
        return actAt(before).equals(Optional.of(Event.Act.ADMISSION)) || isAmount(before + 1, at);
    }

    /** "số lượng 2", "dạ số lượng là 2". */
    private boolean isAmount(int from, int at) {
        for (var before = from; before < at; before++) {
            if (sentence.is(before, Sense.QUANTITY) && !sentence.folded(before).equals("so")) {
                return true;
            }
        }
        return false;
    }

    private boolean isVague(int at) {
        return isAbout(at - 1) || (sentence.is(at - 1, Sense.LITTLE) && isAbout(at - 2));
    }

    /** "co" without marks is "có" more often than "cỡ". */
    private boolean isAbout(int at) {
        return sentence.is(at, Sense.VAGUE) && !sentence.is(at, Sense.HAVE);
    }

    /** "báo cáo số 128", "dòng 2", "lần 1": no count. */
    private boolean isNumbering(int at) {
        return sentence.is(at - 1, Sense.REPORT)
                || (sentence.is(at - 2, Sense.REPORT) && sentence.key(at - 1).equals("so"))
                || Set.of("lan", "dot", "ki", "khoa", "lop", "stt").contains(sentence.key(at - 1));
    }

    private int skipFillers(int from) {
        var at = from;
        while (at < sentence.size()
                && at < from + 2
                && (sentence.is(at, Sense.NEW, Sense.QUANTITY) || isUnknownWord(at))
                && Noun.people(sentence, at).isEmpty()) {
            at++;
        }
        return Noun.people(sentence, at).isPresent()
                        || Noun.organisation(sentence, at).isPresent()
                        || sentence.is(at, Sense.PART, Sense.CENT)
                ? at
                : from;
    }

    private boolean isUnknownWord(int at) {
        return ((sentence.has(at) && sentence.at(at) instanceof Piece.Unknown) || sentence.is(at, Sense.LITTLE))
                && Set.of("tan", "ban", "uu", "nam", "cai").contains(sentence.key(at));
    }

    /** An organisation without a number: the first after the verb, or one joined to it by "và" or a comma. */
    private Step bare(Step step) {
        var at = step.at;
        var isFirst = items.stream().noneMatch(item -> item.group() == step.group);
        var joined = isFirst
                || sentence.is(at - 1, Sense.PLUS)
                || sentence.isSign(at - 1, ',')
                || sentence.isSign(at - 1, ';');
        if (!joined || isOf(at) || isMentionedAgain(at)) {
            return step.to(at + 1);
        }
        var number = Headings.number(sentence, at);
        if (number > 0) {
            var count = (Piece.Count) sentence.at(number);
            add(step, at, Noun.organisation(sentence, at), count.amount());
            used.add(number);
            return step.to(number + 1);
        }
        add(step, at, Noun.organisation(sentence, at), new Amounts.Amount(1, Amounts.Trust.SURE, at + 1));
        return step.to(at + 1);
    }

    /** "thành lập chi bộ công ty A, chi bộ có 4 đảng viên": the same one, unless it has a name of its own. */
    private boolean isMentionedAgain(int at) {
        var sort = Noun.organisation(sentence, at).map(Noun::sort);
        return !hasName(at + 1)
                && founded().stream()
                        .anyMatch(item -> item.noun().map(Noun::sort).equals(sort));
    }

    private boolean hasName(int at) {
        var named = sentence.is(at, Sense.AT) ? at + 1 : at;
        return sentence.has(named)
                && (sentence.at(named) instanceof Piece.Enterprise || sentence.at(named) instanceof Piece.Label);
    }

    private boolean isOf(int at) {
        return Set.of("thuoc", "truc", "cua", "tu", "cho").contains(sentence.key(at - 1));
    }
}
