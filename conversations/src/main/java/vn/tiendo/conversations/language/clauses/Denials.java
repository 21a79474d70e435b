package vn.tiendo.conversations.language.clauses;

import java.util.Set;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Sense;

/** Whether something is denied: before it, behind it, or at the end of what is said. */
final class Denials {
    private static final int REACH = 4;

    private Denials() {}

    /** Whether the word at a piece is denied by one shortly before it. */
    static boolean denied(Sentence sentence, int at) {
        if (deniesAny(sentence, at) || deniedBehind(sentence, at)) {
            return true;
        }
        for (var before = at - 1; before >= Math.max(0, at - REACH); before--) {
            if ((sentence.is(before, Sense.NOT, Sense.NOTHING) && !isThousand(sentence, before))
                    || (sentence.is(before, Sense.RATHER)
                            && (sentence.folded(before).matches("ch[uo] .*") || isNotSo(sentence, before, at)))) {
                return true;
            }
            if (!sentence.is(
                    before,
                    Sense.HAVE,
                    Sense.HAVE_MORE,
                    Sense.LITTLE,
                    Sense.NEW,
                    Sense.REPORT,
                    Sense.ALREADY,
                    Sense.OCCUR,
                    Sense.CEREMONY)) {
                return false;
            }
        }
        return false;
    }

    /** "chuyển về chứ ko phải kn": what closes the sentence is not what was done. */
    private static boolean isNotSo(Sentence sentence, int before, int at) {
        return before == at - 1 && Mood.isTag(sentence, at);
    }

    /** What "không có thêm", "chưa được" deny: the place after such words. */
    static int object(Sentence sentence, int denial) {
        var at = denial + 1;
        while (sentence.is(at, Sense.HAVE, Sense.HAVE_MORE, Sense.NEW)) {
            at++;
        }
        return at;
    }

    /** "chưa có tổ chức nào được thành lập", "không ai được kết nạp". */
    private static boolean deniesAny(Sentence sentence, int at) {
        var any = false;
        for (var before = at - 1; before >= 0 && !sentence.isSign(before); before--) {
            any |= sentence.is(before, Sense.WHICH);
            if (sentence.is(before, Sense.NOT, Sense.NOTHING)) {
                return any || sentence.folded(before).endsWith(" ai");
            }
        }
        return false;
    }

    /** "kết nạp lẫn thành lập đều không có", "sổ kết nạp vẫn để trắng": denied by what ends the sentence. */
    private static boolean deniedByEnd(Sentence sentence, int at) {
        var none = sentence.last(Sense.NOTHING);
        if (none <= at + 1 || sentence.length(none) < 2 || sentence.hasQuestionMark() || !Mood.isTag(sentence, none)) {
            return false;
        }
        for (var between = at + 1; between < none; between++) {
            if (sentence.isCount(between)
                    || sentence.isSign(between)
                    || sentence.is(between, Sense.AWAITING, Sense.DECISION)) {
                return false;
            }
        }
        return sentence.folded(none).matches("(van|deu|de|bo) .*");
    }

    /** "thành lập chi bộ: không". */
    private static boolean deniedBehind(Sentence sentence, int at) {
        if (deniedByEnd(sentence, at)) {
            return true;
        }
        if (sentence.key(at + 1).equals("thi") && sentence.is(at + 2, Sense.NOT, Sense.NOTHING)) {
            return true; // "kết nạp thì chưa có đồng chí nào"
        }
        for (var after = at + 1; after <= at + REACH && !sentence.isSign(after, ';'); after++) {
            if (sentence.isSign(after, ':')) {
                return sentence.is(after + 1, Sense.NOT, Sense.NOTHING)
                        && (!sentence.has(after + 2) || sentence.isSign(after + 2));
            }
        }
        return false;
    }

    /** "chi bộ k có gì": the k is a negation; "5 k" is not. */
    private static boolean isThousand(Sentence sentence, int at) {
        return sentence.key(at).equals("k") && sentence.isCount(at - 1);
    }

    /** "có kết nạp được ai đâu": denied at the end. */
    static boolean deniedAtEnd(Sentence sentence) {
        var last = sentence.size() - 1;
        while (last > 0
                && (sentence.isSign(last) || (sentence.is(last, Sense.LITTLE, Sense.OURS) && !isDau(sentence, last)))) {
            last--;
        }
        last = isDau(sentence, last) ? last : beforeBut(sentence);
        return last > 0
                && isDau(sentence, last)
                && !deniesItself(sentence, last)
                && !sentence.hasQuestionMark()
                && !sentence.says(Sense.HOW)
                && !sentence.is(last - 1, Sense.AT)
                && !sentence.key(last - 1).equals("tu"); // "từ đâu ra"
    }

    /** The "đâu" of "có kết nạp được ông nào đâu mà báo"; -1 if there is none. */
    static int beforeBut(Sentence sentence) {
        return IntStream.range(1, sentence.size())
                .filter(at -> isDau(sentence, at) && sentence.key(at + 1).equals("ma"))
                .findFirst()
                .orElse(-1);
    }

    /** "1 đảng viên thôi, không có công đoàn viên đâu": what stands before that clause is not denied. */
    private static boolean deniesItself(Sentence sentence, int last) {
        var from = last;
        while (from > 0 && !sentence.isSign(from - 1)) {
            from--;
        }
        for (var at = from; at < last; at++) {
            if (sentence.is(at, Sense.RATHER) || (from > 0 && sentence.is(at, Sense.NOT, Sense.NOTHING))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDau(Sentence sentence, int at) {
        return sentence.folded(at).equals("dau")
                && sentence.text().at(sentence.at(at).from()).tone() != 2;
    }

    /** "bảo sẽ kết nạp 3 người mà cuối cùng không kết nạp được ai": what was meant to be came to nothing. */
    static boolean cameToNothing(Sentence sentence) {
        var meant = sentence.first(Sense.PLAN);
        return meant >= 0
                && sentence.places(Sense.ADMIT, Sense.FOUND)
                        .anyMatch(at -> at > meant + 1
                                && denied(sentence, at)
                                && sentence.places(Sense.WHICH).anyMatch(which -> which > at)
                                && IntStream.range(meant, at)
                                        .anyMatch(but -> Set.of("ma", "nhung").contains(sentence.key(but))));
    }

    /** "đã kết nạp đâu mà báo", "chưa kết nạp mà"; "có ai … đâu mà báo" reports that there is nothing. */
    static boolean neverDid(Sentence sentence) {
        return sentence.places(Sense.ADMIT, Sense.FOUND)
                .anyMatch(at -> (sentence.key(at + 1).equals("dau")
                                && sentence.key(at + 2).equals("ma") != sentence.holds("ai"))
                        || (sentence.key(at + 1).equals("nua")
                                && sentence.is(at - 1, Sense.NOT)
                                && sentence.key(at - 1).startsWith("k"))
                        || (sentence.key(at + 1).equals("ma")
                                && (!sentence.has(at + 2) || sentence.isSign(at + 2))
                                && denied(sentence, at)));
    }
}
