package vn.tiendo.conversations.language;

import java.util.Optional;

/**
 * What is counted: people of an indicator, or organisations.
 *
 * @param indicator its code; empty if the word leaves it open
 * @param guessed whether the word has another reading
 * @param sort the subtype of people (doan, hoi) or the type of an organisation; empty if there is none
 * @param to the piece after it
 */
record Noun(Optional<String> indicator, boolean guessed, String sort, int from, int to) {
    private static Optional<Noun> of(String indicator, String sort, int at) {
        return Optional.of(new Noun(Optional.of(indicator), false, sort, at, at + 1));
    }

    private static Optional<Noun> open(String sort, int at) {
        return Optional.of(new Noun(Optional.empty(), false, sort, at, at + 1));
    }

    private Noun upTo(int end) {
        return new Noun(indicator, guessed, sort, from, end);
    }

    /** The people named at a piece: "đồng chí" gives way to the "đảng viên" that follows it. */
    static Optional<Noun> people(Sentence sentence, int at) {
        var member = member(sentence, at);
        if (member.isPresent()) {
            return member.map(noun -> noun.indicator.isEmpty() ? noun.within(sentence) : noun);
        }
        if (!sentence.is(at, Term.COMRADE, Term.OUTSTANDING, Term.PEOPLE)) {
            return Optional.empty();
        }
        var next = at + 1;
        while (sentence.is(next, Term.IS, Term.NEW, Term.LITTLE, Term.PEOPLE) && next < at + 3) {
            next++;
        }
        var specific = member(sentence, next);
        if (specific.isPresent() && specific.get().indicator.isPresent()) {
            return specific.map(noun -> noun.upTo(noun.to));
        }
        return Optional.of(into(sentence, at));
    }

    private static Optional<Noun> member(Sentence sentence, int at) {
        if (sentence.is(at, Term.PARTY_MEMBER)) {
            return of("KN_DV", "", at);
        }
        if (sentence.is(at, Term.UNION_MEMBER)) {
            return of("KN_DVCD", "", at);
        }
        if (sentence.is(at, Term.YOUTH_OR_ASSOCIATION)) {
            return of("KN_TN", "", at);
        }
        if (sentence.is(at, Term.YOUTH_MEMBER)) {
            return of("KN_TN", "doan", at);
        }
        if (sentence.is(at, Term.ASSOCIATION_MEMBER)) {
            return of("KN_TN", "hoi", at);
        }
        if (sentence.is(at, Term.MEMBER_OR_UNIT)) {
            return Optional.of(new Noun(Optional.of(isOfUnion(sentence) ? "KN_DVCD" : "KN_DV"), true, "", at, at + 1));
        }
        return sentence.is(at, Term.MEMBER) ? open("", at) : Optional.empty();
    }

    /** "đoàn viên" alone is told by what else is said; "cđ" only hints. */
    private Noun within(Sentence sentence) {
        if (sentence.says(Term.INTO_UNION, Term.UNION, Term.UNION_BASE, Term.GUILD, Term.UNION_MEMBER)) {
            return new Noun(Optional.of("KN_DVCD"), false, "", from, to);
        }
        if (sentence.says(Term.INTO_YOUTH, Term.YOUTH_CELL, Term.YOUTH_BASE)) {
            return new Noun(Optional.of("KN_TN"), false, "doan", from, to);
        }
        if (sentence.says(Term.INTO_ASSOCIATION, Term.ASSOCIATION_CELL)) {
            return new Noun(Optional.of("KN_TN"), false, "", from, to);
        }
        return sentence.says(Term.UNION_OR_YOUTH) ? new Noun(Optional.of("KN_DVCD"), true, "", from, to) : this;
    }

    private static boolean isOfUnion(Sentence sentence) {
        return sentence.says(Term.UNION_OR_YOUTH, Term.UNION, Term.UNION_BASE, Term.INTO_UNION, Term.GUILD);
    }

    /** People without a word for their membership: told by what they entered. */
    private static Noun into(Sentence sentence, int at) {
        if (sentence.says(Term.INTO_UNION) || (isUnionOnly(sentence) && !sentence.is(at, Term.OUTSTANDING))) {
            return new Noun(Optional.of("KN_DVCD"), sentence.says(Term.UNION_OR_YOUTH), "", at, at + 1);
        }
        if (sentence.says(Term.INTO_YOUTH)) {
            return new Noun(Optional.of("KN_TN"), false, "doan", at, at + 1);
        }
        if (sentence.says(Term.INTO_ASSOCIATION)) {
            return new Noun(Optional.of("KN_TN"), false, "hoi", at, at + 1);
        }
        var sure = sentence.is(at, Term.COMRADE, Term.OUTSTANDING) || sentence.says(Term.INTO_PARTY, Term.PARTY_MEMBER);
        return new Noun(Optional.of("KN_DV"), !sure, "", at, at + 1);
    }

    private static boolean isUnionOnly(Sentence sentence) {
        return isOfUnion(sentence) && !sentence.says(Term.FOUND, Term.PARTY_MEMBER, Term.INTO_PARTY);
    }

    /** The organisation named at a piece. */
    static Optional<Noun> organisation(Sentence sentence, int at) {
        if (sentence.is(at, Term.CELL)) {
            return of("TL_TCD", "chi_bo", at);
        }
        if (sentence.is(at, Term.PARTY_BASE)) {
            return of("TL_TCD", "dang_bo", at);
        }
        if (sentence.is(at, Term.PARTY_ORGANISATION)) {
            return of("TL_TCD", "", at);
        }
        if (sentence.is(at, Term.UNION_BASE, Term.UNION)) {
            return of("TL_CDCS", "cdcs", at);
        }
        if (sentence.is(at, Term.GUILD)) {
            return of("TL_CDCS", "nghiep_doan", at);
        }
        if (sentence.is(at, Term.OTHER_CELL, Term.UNION_PART, Term.UNION_OR_YOUTH)) {
            return open("", at);
        }
        if (sentence.is(at, Term.YOUTH_CELL)) {
            return of("TL_TN", "chi_doan", at);
        }
        if (sentence.is(at, Term.YOUTH_BASE)) {
            return of("TL_TN", sentence.folded(at).contains("co so") ? "doan_co_so" : "", at);
        }
        if (sentence.is(at, Term.ASSOCIATION_CELL)) {
            return of("TL_TN", "chi_hoi", at);
        }
        return sentence.is(at, Term.ORGANISATION) ? open("", at) : Optional.empty();
    }
}
