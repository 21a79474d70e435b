package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.language.values.Rough;
import vn.tiendo.conversations.meaning.Event;

/**
 * What the words around a number make of it: an object of what was done, a number of a report, a figure in stock.
 *
 * @param sentence where it stands
 */
record AroundNumbers(Sentence sentence) {
    /** How far behind a number what its people entered may stand. */
    private static final int REACH = 4;

    /** Of a factory, with numbers for names. */
    private static final Set<String> TITLES = Set.of("ong", "ba", "anh", "chi", "vi", "bac", "chu", "co");

    private static final Set<String> SHIFTS = Set.of("ca", "to", "xuong", "doi", "kip", "chuyen");

    /** What is said to be done at a piece, and not denied; most pieces say nothing of the kind, so that is looked at first. */
    Optional<Event.Act> actAt(int at) {
        var isFounding = sentence.is(at, Sense.FOUND, Sense.LAUNCH) || NewBodies.isOrganisation(sentence, at);
        if (!isFounding && !sentence.is(at, Sense.ADMIT, Sense.GROW, Sense.AGAIN, Sense.INTO)) {
            return Optional.empty();
        }
        return Denials.denied(sentence, at)
                ? Optional.empty()
                : Optional.of(isFounding ? Event.Act.FOUNDING : Event.Act.ADMISSION);
    }

    /** "1 chủ doanh nghiệp", "một ông chủ doanh nghiệp", "1 trong đó là chủ": the owner that a number counts; -1 if none. */
    int ownerAfter(int number) {
        var at = sentence.is(number + 1, Sense.OF_WHICH)
                ? behindIs(number + 2)
                : Math.max(number + 1, skipFillers(number + 1));
        var titled = TITLES.contains(sentence.key(at)) && sentence.length(at) == 1 ? at + 1 : at;
        return sentence.is(titled, Sense.PART, "owner") ? titled : -1;
    }

    /** The place behind "là". */
    int behindIs(int at) {
        return sentence.is(at, Sense.IS) ? at + 1 : at;
    }

    /** "số lượng 2, đảng viên". */
    Optional<Noun> nounAfter(int at) {
        return sentence.is(at - 1, Sense.QUANTITY)
                        && !sentence.folded(at - 1).equals("so")
                        && sentence.isSign(at + 1, ',')
                ? Noun.people(sentence, at + 2)
                : Optional.empty();
    }

    /** The number that stands after a part of what was counted and closes its clause: "chủ doanh nghiệp có 2"; -1 if there is none. */
    int partNumber(int at) {
        var number = at + 1;
        while (number < at + 3
                && (sentence.is(number, Sense.HAVE, Sense.IS)
                        || sentence.isSign(number, ':')
                        || sentence.key(number).equals("chiem"))) {
            number++;
        }
        var after = number + 1;
        var alone = !sentence.has(after)
                || sentence.isSign(after)
                || sentence.is(after, Sense.LITTLE)
                || (sentence.is(after, Sense.PERSON, "comrade") && !sentence.isCount(at - 1));
        var counted = sentence.isCount(at - 1) || sentence.is(at - 1, Sense.PERSON, Sense.PEOPLE);
        return sentence.isCount(number) && !counted && alone ? number : -1;
    }

    /** Whether the number follows the verb with nothing of weight between: "kết nạp được 3". */
    boolean isObject(int at) {
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

    /** "5 tay thợ vào công đoàn", "4 cháu vào Đoàn": whoever they are, so many entered. */
    boolean isEntering(int at) {
        var behind = at + 1;
        while (behind < at + REACH
                && sentence.has(behind)
                && (sentence.at(behind) instanceof Piece.Unknown
                        || sentence.is(behind, Sense.LITTLE, Sense.OURS, Sense.PERSON, Sense.ALREADY, Sense.HAVE))
                && !sentence.is(behind, Sense.INTO)) {
            behind++;
        }
        return sentence.is(behind, Sense.INTO)
                && !isNumbering(at)
                && actAt(behind).isPresent();
    }

    /** "không kết nạp nổi một đảng viên": none. */
    boolean isNotOne(int at) {
        if (!(sentence.at(at) instanceof Piece.Count(var amount, var inDigits, var _, var _))
                || inDigits
                || amount.value() != 1) {
            return false;
        }
        var verb = at - 1;
        while (verb > at - REACH
                && (sentence.is(verb, Sense.HAVE, Sense.NEW, Sense.LITTLE)
                        || sentence.key(verb).equals("noi"))) {
            verb--;
        }
        return sentence.is(verb, Sense.ADMIT, Sense.FOUND, Sense.GROW) && Denials.denied(sentence, verb);
    }

    /** "thêm 3 đảng viên nữa được kết nạp": what is said behind the people, and closes, is done of them. */
    boolean isAdmittedBehind(int at) {
        var verb = Noun.people(sentence, at).map(Noun::to).orElse(sentence.size());
        while (sentence.is(verb, Sense.LITTLE, Sense.HAVE, Sense.NEW, Sense.ALREADY)) {
            verb++;
        }
        return sentence.is(verb, Sense.ADMIT) && actAt(verb).isPresent() && !sentence.isCount(verb + 1);
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

    boolean isVague(int at) {
        return isAbout(at - 1)
                || (sentence.is(at - 1, Sense.LITTLE) && isAbout(at - 2))
                || (sentence.isCount(at)
                        && Rough.before(sentence.text(), sentence.at(at).from()))
                || isOneOfTwo(at);
    }

    /** "2, 3 đảng viên", "2 3 đảng viên": two numbers of one thing, of which only one is right. */
    private boolean isOneOfTwo(int at) {
        var before = sentence.isSign(at - 1, ',') ? at - 2 : at - 1;
        return sentence.isCount(at)
                && sentence.isCount(before)
                && !isNumbering(before)
                && (isObject(before) || before == at - 1)
                && !sentence.is(before - 1, Sense.ORG, Sense.UNITS);
    }

    /** "co" without marks is "có" more often than "cỡ". */
    private boolean isAbout(int at) {
        return sentence.is(at, Sense.VAGUE) && !sentence.is(at, Sense.HAVE);
    }

    /** "báo cáo số 128", "dòng 2", "lần 1": no count. */
    boolean isNumbering(int at) {
        return (sentence.is(at - 1, Sense.REPORT) && !References.isCounted(sentence, at))
                || (sentence.is(at - 2, Sense.REPORT) && sentence.key(at - 1).equals("so"))
                || Set.of("lan", "dot", "ki", "khoa", "lop", "stt").contains(sentence.key(at - 1))
                || (SHIFTS.contains(sentence.key(at - 1))
                        && (sentence.isCount(at + 2) // "ca 3 co 5 cong nhan"
                                || !sentence.is(at + 1, Sense.PERSON, Sense.PEOPLE, Sense.ORG, Sense.NEW)));
    }

    int skipFillers(int from) {
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

    /** "2 ở công ty An Phát", "công ty An Phát 2": so many of a total work there. */
    boolean isAtPlace(int at) {
        var place = place(at);
        return (place > 0 && sentence.at(place) instanceof Piece.Enterprise) || isBehindPlace(at);
    }

    private boolean isBehindPlace(int at) {
        return sentence.isCount(at)
                && at > 0
                && sentence.at(at - 1) instanceof Piece.Enterprise
                && (!sentence.has(at + 1) || sentence.isSign(at + 1) || sentence.is(at + 1, Sense.PLUS, Sense.LITTLE));
    }

    private int place(int at) {
        var to = Noun.people(sentence, at + 1).map(Noun::to).orElse(at + 1);
        return sentence.is(to, Sense.AT) && sentence.has(to + 1) ? to + 1 : -1;
    }

    boolean hasName(int at) {
        var named = sentence.is(at, Sense.AT) ? at + 1 : at;
        return sentence.has(named)
                && (sentence.at(named) instanceof Piece.Enterprise || sentence.at(named) instanceof Piece.Label);
    }

    boolean isOf(int at) {
        return Set.of("thuoc", "truc", "cua", "tu", "cho").contains(sentence.key(at - 1));
    }

    /** Numbers may stand before the first verb: "2 đồng chí được kết nạp". */
    Optional<Event.Act> firstAct() {
        for (var at = 0; at < sentence.size(); at++) {
            if (actAt(at).isPresent()) {
                return actAt(at);
            }
        }
        return Optional.empty();
    }
}
