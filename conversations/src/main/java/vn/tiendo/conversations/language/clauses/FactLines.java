package vn.tiendo.conversations.language.clauses;

import vn.tiendo.conversations.language.lexicon.Sense;

/**
 * The lines of a form, each a fact.
 *
 * @param sentence where they stand
 */
record FactLines(Sentence sentence) {
    /** "đoàn viên công đoàn 10; thành lập công đoàn 0": what stands on a line before a founding is none of it. */
    boolean isBeforeFounding(int number) {
        var act = sentence.first(Sense.FOUND, Sense.LAUNCH);
        var parted = false;
        for (var at = number; at < act; at++) {
            parted |= sentence.isSign(at, ';');
        }
        return parted;
    }

    /** "thành lập tổ chức đảng: 1; đoàn viên công đoàn mới: 5": each line of a form is a fact. */
    boolean isOne(int number) {
        var heading = number - 1;
        while (sentence.isSign(heading, ':') || sentence.is(heading, Sense.NEW, Sense.QUANTITY)) {
            heading--;
        }
        var line = heading;
        while (line >= 0 && !sentence.isSign(line, ';') && !sentence.isCount(line)) {
            line--;
        }
        return sentence.isSign(number - 1, ':')
                && sentence.is(heading, Sense.PEOPLE)
                && sentence.isSign(line, ';')
                && sentence.isCount(line - 1)
                && sentence.isSign(line - 2, ':');
    }
}
