package vn.tiendo.conversations.language;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The indicators that a question or a zero report is about. */
final class Indicators {
    private Indicators() {}

    static Draft asked(Sentence sentence, Draft draft) {
        return draft.with("indicator", of(sentence));
    }

    static Optional<String> of(Sentence sentence) {
        var codes = new LinkedHashSet<String>();
        for (var at = 0; at < sentence.size(); at++) {
            add(sentence, at, codes);
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(String.join("+", codes));
    }

    private static void add(Sentence sentence, int at, Set<String> codes) {
        var founds = sentence.says(Term.FOUND, Term.LAUNCH);
        if (sentence.is(at, Term.UNION) && !founds && !sentence.says(Term.ADMIT)) {
            codes.add("TL_CDCS");
            codes.add("KN_DVCD");
            return;
        }
        if (sentence.is(at, Term.INTO_PARTY, Term.PARTY_MEMBER)) {
            codes.add("KN_DV");
        } else if (sentence.is(at, Term.INTO_UNION, Term.UNION_MEMBER) || (sentence.is(at, Term.UNION) && !founds)) {
            codes.add("KN_DVCD");
        } else if (sentence.is(
                at,
                Term.YOUTH_MEMBER,
                Term.YOUTH_OR_ASSOCIATION,
                Term.ASSOCIATION_MEMBER,
                Term.INTO_YOUTH,
                Term.INTO_ASSOCIATION)) {
            codes.add("KN_TN");
        } else if (sentence.is(at, Term.MEMBER_OR_UNIT) && isMember(sentence, at)) {
            codes.add("KN_DV");
        } else if (sentence.is(at, Term.MEMBER)) {
            Noun.people(sentence, at).flatMap(Noun::indicator).ifPresent(codes::add);
        } else if (sentence.is(at, Term.COMRADE) && sentence.says(Term.ADMIT)) {
            codes.add("KN_DV");
        } else {
            organisation(sentence, at, founds, codes);
        }
    }

    /** "cđ", "chi bộ" name what is founded only where founding is spoken of; "công đoàn cơ sở" always does. */
    private static void organisation(Sentence sentence, int at, boolean founds, Set<String> codes) {
        var always = sentence.is(at, Term.PARTY_ORGANISATION, Term.UNION_BASE, Term.GUILD, Term.YOUTH_BASE)
                && !sentence.says(Term.ADMIT);
        if ((always || (founds && at > sentence.first(Term.FOUND, Term.LAUNCH))) && !sentence.is(at, Term.UNITS)) {
            Noun.organisation(sentence, at).flatMap(Noun::indicator).ifPresent(codes::add);
            if (sentence.is(at, Term.WHICH_UNIT) && sentence.folded(at).contains(" bo ")) {
                codes.add("TL_TCD");
            }
        }
    }

    /** "đv" is a member where members are admitted or counted, a unit elsewhere. */
    private static boolean isMember(Sentence sentence, int at) {
        return (sentence.says(Term.ADMIT) || sentence.is(at - 1, Term.HOW_MANY))
                && !sentence.is(at - 1, Term.EVERY)
                && !sentence.key(at - 1).equals("cac");
    }
}
