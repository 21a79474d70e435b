package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The counts of a report: who was admitted, what was founded, of how many, of whom how many owners. */
final class Facts {
    /** What a number in a report counts. */
    record Item(Optional<Noun> noun, Amounts.Amount amount, boolean vague) {}

    private enum Action {
        NONE,
        ADMIT,
        FOUND
    }

    final List<Item> admitted = new ArrayList<>();
    final List<Item> founded = new ArrayList<>();
    final List<Item> members = new ArrayList<>();
    final List<Integer> owners = new ArrayList<>();
    boolean admits;
    boolean founds;
    boolean owned;

    private final Sentence sentence;
    private Action action = Action.NONE;
    private boolean subset;

    private Facts(Sentence sentence) {
        this.sentence = sentence;
    }

    static Facts of(Sentence sentence) {
        var facts = new Facts(sentence);
        facts.action = facts.firstAction();
        for (var at = 0; at < sentence.size(); ) {
            at = facts.next(at);
        }
        return facts;
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

    private int next(int at) {
        var found = actionAt(at);
        if (found != Action.NONE) {
            action = found;
            subset = false;
            admits |= found == Action.ADMIT;
            founds |= found == Action.FOUND;
            return at + 1;
        }
        if (sentence.is(at, Term.OF_WHICH)) {
            subset = action != Action.FOUND && !admitted.isEmpty();
            return at + 1;
        }
        if (sentence.is(at, Term.OWNER)) {
            owned = true;
            return at + 1;
        }
        if (sentence.at(at) instanceof Piece.Count count) {
            return counted(at, count);
        }
        return action == Action.FOUND && Noun.organisation(sentence, at).isPresent() ? bare(at) : at + 1;
    }

    private int counted(int at, Piece.Count count) {
        var vague = isVague(at);
        var after = skipFillers(at + 1);
        if (sentence.is(after, Term.OWNER)) {
            owners.add(count.amount().value());
            return after + 1;
        }
        if (sentence.is(after, Term.CENT) || isNumbering(at)) {
            return at + 1;
        }
        if (subset && sentence.is(after, Term.OTHER_PART)) {
            return after + 1;
        }
        var organisation = Noun.organisation(sentence, after);
        if (organisation.isPresent() && action == Action.FOUND) {
            founded.add(new Item(organisation, count.amount(), vague));
            return after + 1;
        }
        return people(at, count, after, vague);
    }

    private int people(int at, Piece.Count count, int after, boolean vague) {
        var noun = Noun.people(sentence, after);
        var to = noun.map(found -> found.to()).orElse(after);
        if (!admitted.isEmpty() && isOwner(to)) {
            owners.add(count.amount().value());
            return to + 1;
        }
        if (subset) {
            return Math.max(at + 1, to);
        }
        var before = noun.isPresent() ? Optional.<Noun>empty() : nounBefore(at);
        if (noun.isEmpty() && before.isEmpty() && !isObject(at)) {
            return at + 1;
        }
        var item = new Item(noun.or(() -> before), count.amount(), vague);
        (action == Action.FOUND ? members : admitted).add(item);
        return Math.max(at + 1, to);
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
        return sentence.is(at - 1, Term.VAGUE) || (sentence.is(at - 1, Term.LITTLE) && sentence.is(at - 2, Term.VAGUE));
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
    private int bare(int at) {
        var joined =
                founded.isEmpty() || ((sentence.is(at - 1, Term.PLUS) || sentence.isSign(at - 1, ',')) && !isOf(at));
        if (joined && !isOf(at)) {
            founded.add(new Item(
                    Noun.organisation(sentence, at), new Amounts.Amount(1, Amounts.Trust.SURE, at + 1), false));
        }
        return at + 1;
    }

    private boolean isOf(int at) {
        var before = sentence.key(at - 1);
        return Set.of("thuoc", "truc", "cua", "tu", "cho").contains(before);
    }
}
