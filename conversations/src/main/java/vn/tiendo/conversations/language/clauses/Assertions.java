package vn.tiendo.conversations.language.clauses;

import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.SpokenTime;

/** What a message states without a verb of its own: a gain, a stock, a change, nothing. */
final class Assertions {
    private static final Set<String> DEATH = Set.of("mat", "qua doi", "tu tran");

    private static final Set<String> NOTHING_AT_ALL = Set.of("gi", "chi", "j", "ai");

    private Assertions() {}

    /** "không có gì", "chưa có gì ạ": a whole statement. */
    static boolean saysNothing(Sentence sentence) {
        for (var at : sentence.places(Sense.NOT).boxed().toList()) { // "k có chi cả"
            var object = Denials.object(sentence, at);
            if ((object > at + 1 || sentence.length(at) > 1)
                    && NOTHING_AT_ALL.contains(sentence.key(object))
                    && isLast(sentence, object)) {
                return true;
            }
        }
        for (var at : sentence.places(Sense.NOTHING).boxed().toList()) {
            if (sentence.folded(at).endsWith(" co")
                    && NOTHING_AT_ALL.contains(sentence.key(at + 1))
                    && isLast(sentence, at + 1)) {
                return true;
            }
        }
        var nothing = sentence.first(Sense.NOTHING);
        return nothing >= 0
                && !sentence.says(Sense.AWAITING)
                && (sentence.size() == 1
                        || sentence.length(nothing) > 2
                        || isLast(sentence, nothing)
                        || Noun.people(sentence, nothing + 1).isPresent()
                        || sentence.is(nothing + 1, Sense.ADMIT, Sense.FOUND));
    }

    private static boolean isLast(Sentence sentence, int at) {
        for (var after = at + 1; after < sentence.size(); after++) {
            if (!sentence.isSign(after)
                    && !sentence.is(
                            after, Sense.LITTLE, Sense.ALREADY, Sense.WHICH, Sense.EVERY, Sense.OCCUR, Sense.REPORT)) {
                return false;
            }
        }
        return true;
    }

    static boolean isReportOfZero(Sentence sentence) {
        var at = sentence.first(Sense.REPORT);
        if (at < 0 || sentence.says(Sense.ADMIT, Sense.FOUND)) {
            return false;
        }
        var zero = sentence.placesOf(Piece.Count.class).stream()
                .anyMatch(number -> ((Piece.Count) sentence.at(number)).amount().value() == 0
                        && (number == at + 1 || sentence.is(number - 1, Sense.IS, Sense.MORE)));
        return zero
                || (sentence.is(at + 1, Sense.NOT)
                        && sentence.key(at + 1).startsWith("kh")
                        && at + 2 >= sentence.size() - 1);
    }

    static boolean isGain(Sentence sentence) {
        return sentence.facts().admitted().stream()
                .filter(item -> item.noun().isPresent() && item.value() > 0)
                .anyMatch(
                        item -> sentence.is(item.noun().get().from(), Sense.PEOPLE) || sentence.says(Sense.HAVE_MORE));
    }

    /** "chi bộ có 12 đảng viên": a figure, no event. */
    static boolean isOwnedStock(Sentence sentence) {
        var has = owning(sentence);
        var number = sentence.is(has + 1, Sense.VAGUE, Sense.SUMMARY, Sense.STOCK) ? has + 2 : has + 1;
        return has > 0
                && sentence.isCount(number)
                && !sentence.says(Sense.HAVE_MORE, Sense.INTO, Sense.OCCUR)
                && !isNew(sentence, 0)
                && (sentence.says(Sense.PEOPLE)
                        || (sentence.is(number + 1, Sense.PERSON)
                                && !sentence.is(number + 1, Sense.PERSON, "comrade")
                                && sentence.says(Sense.COMPANY, Sense.ORG)))
                && !sentence.is(has - 1, Sense.ALREADY, Sense.NEW);
    }

    /** The "có" of what there is, or the "còn" of what is left of it; what was got in a period is a gain. */
    private static int owning(Sentence sentence) {
        var has = sentence.first(Sense.HAVE, Sense.STOCK);
        if (has >= 0) {
            return isGot(sentence, has) ? -1 : has;
        }
        return sentence.places(Sense.FOLLOW)
                .filter(at -> sentence.folded(at).equals("con")
                        && sentence.is(at - 1, Sense.ORG, Sense.OURS)
                        && sentence.isCount(at + 1)
                        && sentence.is(at + 2, Sense.PEOPLE))
                .findFirst()
                .orElse(-1);
    }

    /** "tháng 5 được 2 đảng viên". */
    private static boolean isGot(Sentence sentence, int at) {
        return Set.of("duoc", "dc", "dang").contains(sentence.folded(at))
                && sentence.each(Piece.Time.class).anyMatch(time -> time.when() instanceof SpokenTime.During);
    }

    /** "tuyển 60 công nhân, 45 người đã vào công đoàn": who was taken on, in a clause before those who entered. */
    static boolean isHired(Sentence sentence) {
        var hired = sentence.last(Sense.OTHER);
        var entered = sentence.last(Sense.INTO, Sense.ADMIT);
        return sentence.key(hired).matches("tuyen|thue")
                && entered > hired
                && sentence.placesOf(Piece.Count.class).stream()
                        .anyMatch(at -> at > hired + 1
                                && at < entered
                                && (sentence.isSign(at - 1) || sentence.is(at - 1, Sense.HAVE)));
    }

    private static boolean isNew(Sentence sentence, int from) {
        for (var at = from; at < sentence.size(); at++) {
            if ((sentence.is(at, Sense.NEW) && !sentence.is(at, Sense.HAVE))
                    || sentence.folded(at).endsWith(" moi")
                    || sentence.folded(at).endsWith(" moi ket nap")) {
                return true;
            }
        }
        return false;
    }

    private static boolean noComrade(Sentence sentence) {
        return sentence.places(Sense.PERSON).noneMatch(at -> sentence.is(at, Sense.PERSON, "comrade"));
    }

    /** A change of people or organisations, and not denied; "mất" and "chuyển" need what is changed. */
    static boolean isChanged(Sentence sentence) {
        var people = sentence.says(Sense.PEOPLE)
                || sentence.places(Sense.PERSON)
                        .anyMatch(at -> Noun.people(sentence, at).isPresent());
        return sentence.places(Sense.CHANGE)
                .filter(at -> !Denials.denied(sentence, at))
                .anyMatch(at -> {
                    var detail = sentence.detail(at, Sense.CHANGE).orElse("");
                    if (detail.equals("reorg/raise") && sentence.length(at) == 1 && !sentence.is(at + 1, Sense.ORG)) {
                        return false; // "nâng lương cho 20 công nhân"
                    }
                    if (detail.startsWith("reorg") || detail.startsWith("dissolution")) {
                        return sentence.says(Sense.ORG, Sense.COMPANY)
                                || sentence.hasAny(Piece.Enterprise.class)
                                || sentence.hasAny(Piece.Label.class);
                    }
                    if (detail.equals("transfer/out")
                            && !sentence.says(Sense.PEOPLE, Sense.ORG)
                            && noComrade(sentence)) {
                        return false; // "công ty cho 40 công nhân nghỉ việc"
                    }
                    var counted = sentence.hasAny(Piece.Count.class) && people;
                    return detail.equals("snapshot/giam")
                            ? counted || hasDied(sentence, at)
                            : people || sentence.says(Sense.ORG);
                });
    }

    /** "có đảng viên vừa mất", "đồng chí qua đời hôm qua": somebody, and nothing that was lost. */
    static boolean hasDied(Sentence sentence, int at) {
        var who = sentence.is(at - 1, Sense.PEOPLE, Sense.PERSON) ? at - 1 : at - 2;
        return DEATH.contains(sentence.folded(at))
                && (sentence.is(who, Sense.PEOPLE) || sentence.is(who, Sense.PERSON, "comrade"))
                && (!sentence.has(at + 1) || sentence.at(at + 1) instanceof Piece.Time);
    }

    /** "đồng chí này là nữ": of somebody who was told of, and no figure is wanted. */
    static boolean isOfSomebody(Sentence sentence) {
        return !sentence.asks()
                && sentence.places(Sense.PERSON, Sense.PEOPLE)
                        .anyMatch(at -> !sentence.is(at, Sense.OURS)
                                && Set.of("nay", "do", "ay", "kia", "tren").contains(sentence.key(at + 1))
                                && sentence.length(at + 1) == 1);
    }

    /** "có quyết định rồi". */
    static boolean saysDecisionCame(Sentence sentence) {
        return sentence.says(Sense.DECISION, Sense.DECISION_NUMBER)
                && sentence.says(Sense.HAVE, Sense.ALREADY, Sense.NEW, Sense.HAVE_MORE, Sense.CEREMONY)
                && !sentence.says(Sense.AWAITING, Sense.NOT, Sense.CORRECT);
    }

    /** "quý II: không". */
    static boolean isPeriodOfNone(Sentence sentence) {
        return sentence.hasAny(Piece.Time.class)
                && sentence.says(Sense.NOT)
                && sentence.pieces().stream()
                        .allMatch(piece -> piece instanceof Piece.Time
                                || piece instanceof Piece.Sign
                                || Sentence.isPolite(piece)
                                || Sentence.isAny(piece, Sense.NOT, Sense.REPORT));
    }
}
