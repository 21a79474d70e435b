package vn.tiendo.conversations.language.clauses;

import vn.tiendo.conversations.language.lexicon.Sense;

/** Organisations that are new though nobody says that they were founded. */
final class NewBodies {
    private NewBodies() {}

    /** "mới có công đoàn, 40 đoàn viên". */
    static boolean isOrganisation(Sentence sentence, int at) {
        return sentence.is(at, Sense.HAVE_MORE)
                && sentence.is(at + 1, Sense.ORG)
                && !sentence.is(at + 1, Sense.ORG, "?")
                && !sentence.says(Sense.ADMIT, Sense.FOUND, Sense.LAUNCH, Sense.CHANGE);
    }

    /** "báo cáo 1 công đoàn mới": a number of new bodies, and nobody says that they were founded. */
    static boolean isCounted(Sentence sentence, int at) {
        return sentence.isCount(at)
                && sentence.is(at + 1, Sense.ORG)
                && !sentence.is(at + 1, Sense.ORG, "?")
                && sentence.key(at + 2).equals("moi")
                && (at == 0 || sentence.is(at - 1, Sense.REPORT, Sense.ALREADY))
                && !sentence.says(Sense.ADMIT, Sense.FOUND, Sense.LAUNCH, Sense.CHANGE, Sense.EVERY, Sense.RANKING);
    }
}
