package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;

/**
 * What is counted: people of an indicator, or organisations.
 *
 * @param indicator its code; empty if the word leaves it open
 * @param guessed whether the word has another reading
 * @param sort the subtype of people (doan, hoi) or the type of an organisation; empty if there is none
 * @param always whether an organisation is meant as one wherever it is named
 * @param to the piece after it
 */
record Noun(Optional<String> indicator, boolean guessed, String sort, boolean always, int from, int to) {
    private static Noun parse(String detail, int at) {
        var guessed = detail.endsWith("?");
        var always = detail.endsWith("!");
        var plain = guessed || always ? detail.substring(0, detail.length() - 1) : detail;
        var slash = plain.indexOf('/');
        var code = slash < 0 ? plain : plain.substring(0, slash);
        return new Noun(
                Optional.of(code).filter(one -> !one.isEmpty()),
                guessed,
                slash < 0 ? "" : plain.substring(slash + 1),
                always,
                at,
                at + 1);
    }

    private static Noun of(String indicator, boolean guessed, String sort, int at) {
        return new Noun(Optional.of(indicator), guessed, sort, false, at, at + 1);
    }

    /** The people named at a piece: "đồng chí", "nữ" give way to the "đảng viên" that follows them. */
    static Optional<Noun> people(Sentence sentence, int at) {
        var member = member(sentence, at);
        if (member.isPresent()) {
            return member.map(noun -> noun.indicator.isEmpty() ? noun.within(sentence) : noun);
        }
        if (!sentence.is(at, Sense.PERSON, Sense.PART) || isAddress(sentence, at)) {
            return Optional.empty();
        }
        var next = at + 1;
        while (sentence.is(next, Sense.IS, Sense.NEW, Sense.LITTLE, Sense.PERSON, Sense.PART) && next < at + 3) {
            next++;
        }
        var specific = member(sentence, next);
        if (specific.isPresent()) {
            return people(sentence, next); // "2 bạn đoàn viên" may be of the union or of the youth
        }
        return Optional.of(at).filter(here -> sentence.is(here, Sense.PERSON)).map(here -> entering(sentence, here));
    }

    /** "em", "bạn" without a number before are who speaks. */
    private static boolean isAddress(Sentence sentence, int at) {
        return sentence.is(at, Sense.OURS, Sense.LITTLE)
                && !sentence.isCount(at - 1)
                && !sentence.is(at - 1, Sense.HOW_MANY);
    }

    static Optional<Noun> member(Sentence sentence, int at) {
        return sentence.detail(at, Sense.PEOPLE)
                .map(detail -> parse(detail, at))
                .map(noun -> noun.guessed && isInUnion(sentence) && !sentence.says(Sense.FOUND)
                        ? of("UNION_MEMBERS", true, "", at)
                        : noun);
    }

    /** "đoàn viên" alone is told by what else is said; "cđ" only hints. */
    private Noun within(Sentence sentence) {
        if (isCountedApart(sentence)) {
            return this;
        }
        if (isOfUnion(sentence) && !isHinted(sentence)) {
            return new Noun(Optional.of("UNION_MEMBERS"), false, "", false, from, to);
        }
        var into = sentence.detail(Sense.INTO).orElse("");
        if (into.startsWith("YOUTH_MEMBERS/doan")
                || names(sentence, "YOUTH_BODIES/chi_doan", "YOUTH_BODIES!", "YOUTH_BODIES/doan_co_so!")
                || sentence.says(Sense.YOUTH)) {
            return new Noun(Optional.of("YOUTH_MEMBERS"), false, "doan", false, from, to);
        }
        if (into.startsWith("YOUTH_MEMBERS") || names(sentence, "YOUTH_BODIES/chi_hoi")) {
            return new Noun(Optional.of("YOUTH_MEMBERS"), false, "", false, from, to);
        }
        return isHinted(sentence) ? new Noun(Optional.of("UNION_MEMBERS"), true, "", false, from, to) : this;
    }

    /** "công đoàn viên: 10; đoàn viên: 4": members of the union have a number of their own, so these are others. */
    private boolean isCountedApart(Sentence sentence) {
        var number = sentence.isCount(from - 1) || Headings.number(sentence, from) > 0;
        return number
                && sentence.places(Sense.PEOPLE)
                        .anyMatch(at -> at != from
                                && sentence.is(at, Sense.PEOPLE, "UNION_MEMBERS")
                                && (sentence.isCount(at - 1) || Headings.number(sentence, at) > 0));
    }

    private static boolean names(Sentence sentence, String... organisations) {
        for (var organisation : organisations) {
            if (sentence.places(Sense.ORG).anyMatch(at -> sentence.is(at, Sense.ORG, organisation))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHinted(Sentence sentence) {
        return !names(sentence, "UNION_BODIES/cdcs!", "UNION_BODIES/cdcs", "UNION_BODIES/nghiep_doan!")
                && !into(sentence, "UNION_MEMBERS")
                && sentence.places(Sense.ORG)
                        .anyMatch(at -> sentence.key(at).equals("cd") && Headings.number(sentence, at) < 0);
    }

    private static boolean isOfUnion(Sentence sentence) {
        return isInUnion(sentence)
                || sentence.places(Sense.PEOPLE).anyMatch(at -> sentence.is(at, Sense.PEOPLE, "UNION_MEMBERS"));
    }

    private static boolean isInUnion(Sentence sentence) {
        return names(sentence, "UNION_BODIES/cdcs!", "UNION_BODIES/cdcs", "UNION_BODIES/nghiep_doan!")
                || into(sentence, "UNION_MEMBERS")
                || sentence.places(Sense.ORG)
                        .anyMatch(at -> sentence.key(at).equals("cd") && Headings.number(sentence, at) < 0);
    }

    static boolean into(Sentence sentence, String indicator) {
        return sentence.places(Sense.INTO)
                .anyMatch(at -> sentence.detail(at, Sense.INTO).orElse("").startsWith(indicator));
    }

    /** People without a word for their membership: told by what they entered. */
    private static Noun entering(Sentence sentence, int at) {
        var entered = entered(sentence, at + 1);
        if (entered.isPresent()) {
            return parse(entered.get(), at);
        }
        var subject = subject(sentence, at);
        if (subject.isPresent()) {
            return parse(subject.get(), at);
        }
        var candidate = sentence.is(at, Sense.PERSON, "candidate");
        if (isApart(sentence, at)) {
            return of("PARTY_MEMBERS", false, "", at);
        }
        if (into(sentence, "UNION_MEMBERS") || (isUnionOnly(sentence) && !candidate && !isBeforeUnion(sentence, at))) {
            return of("UNION_MEMBERS", isHinted(sentence), "", at);
        }
        if (into(sentence, "YOUTH_MEMBERS")) {
            var detail = sentence.detail(Sense.INTO).orElse("YOUTH_MEMBERS");
            return parse(detail, at);
        }
        var comrade = candidate || sentence.is(at, Sense.PERSON, "comrade");
        var party = (into(sentence, "PARTY_MEMBERS") && !into(sentence, "UNION_MEMBERS"))
                || sentence.places(Sense.PEOPLE).anyMatch(other -> sentence.is(other, Sense.PEOPLE, "PARTY_MEMBERS"));
        return of("PARTY_MEMBERS", !comrade && !party, "", at);
    }

    /** "kết nạp 1 đồng chí, …, còn 11 người vào công đoàn": comrades admitted in a part of their own entered nothing else. */
    private static boolean isApart(Sentence sentence, int at) {
        var entered = sentence.first(Sense.INTO);
        if (entered < at || !sentence.is(at, Sense.PERSON, "comrade") || sentence.first(Sense.ADMIT) > at) {
            return false;
        }
        var sign = at;
        while (sign < entered && !sentence.isSign(sign)) {
            sign++;
        }
        for (var between = sign; between < entered; between++) {
            if (sentence.isCount(between) && sentence.is(between + 1, Sense.PERSON)) {
                return sentence.says(Sense.ADMIT);
            }
        }
        return false;
    }

    /** "hai người vào công đoàn": what they entered is said right behind them, or with a word of courtesy or of time between. */
    private static Optional<String> entered(Sentence sentence, int from) {
        var at = from;
        while (at < from + 3
                && sentence.is(at, Sense.LITTLE, Sense.ALREADY, Sense.HAVE, Sense.NEW, Sense.ADMIT)
                && !sentence.is(at, Sense.INTO)) {
            at++;
        }
        return sentence.places(Sense.INTO).boxed().count() > 1 ? sentence.detail(at, Sense.INTO) : Optional.empty();
    }

    /** "vào Đảng 1": those who entered, by the words before their number. */
    static Optional<Noun> entering(Sentence sentence, int at, int number) {
        return sentence.places(Sense.INTO).boxed().count() > 1 && at == number - 1
                ? sentence.detail(at, Sense.INTO).map(detail -> parse(detail, at))
                : Optional.empty();
    }

    /** "bên công đoàn thêm 5 người, bên đảng thêm 1": whose they are is said before, in the same clause. */
    private static Optional<String> subject(Sentence sentence, int at) {
        if (sentence.says(Sense.FOUND, Sense.INTO)) {
            return Optional.empty();
        }
        for (var before = at - 1;
                before >= 0 && !sentence.isSign(before, ',') && !sentence.isSign(before, ';');
                before--) {
            if (sentence.is(before, Sense.PARTY)) {
                return Optional.of("PARTY_MEMBERS");
            }
            if (sentence.detail(before, Sense.ORG)
                    .filter(detail -> detail.startsWith("UNION_BODIES"))
                    .isPresent()) {
                return Optional.of("UNION_MEMBERS");
            }
            var youth = sentence.detail(before, Sense.ORG).filter(detail -> detail.startsWith("YOUTH_BODIES"));
            if (youth.isPresent()) {
                return youth.map(detail -> detail.endsWith("hoi") ? "YOUTH_MEMBERS/hoi" : "YOUTH_MEMBERS/doan");
            }
            if (sentence.is(before, Sense.YOUTH)) {
                return Optional.of("YOUTH_MEMBERS");
            }
        }
        return Optional.empty();
    }

    /** "kết nạp một đồng chí, còn công đoàn thì kết nạp 12 đoàn viên": comrades of an act before the union's own. */
    private static boolean isBeforeUnion(Sentence sentence, int at) {
        var own = sentence.first(Sense.ADMIT);
        var union = sentence.places(Sense.ORG, Sense.PEOPLE)
                .filter(place -> sentence.detail(place, Sense.ORG).orElse("").startsWith("UNION")
                        || sentence.is(place, Sense.PEOPLE, "UNION_MEMBERS"))
                .findFirst()
                .orElse(-1);
        return sentence.is(at, Sense.PERSON, "comrade")
                && own >= 0
                && own < at
                && union > at
                && sentence.last(Sense.ADMIT) > own
                && sentence.last(Sense.ADMIT) > at;
    }

    private static boolean isUnionOnly(Sentence sentence) {
        return isInUnion(sentence)
                && !sentence.says(Sense.FOUND)
                && sentence.places(Sense.PEOPLE).noneMatch(at -> sentence.is(at, Sense.PEOPLE, "PARTY_MEMBERS"))
                && !sentence.places(Sense.INTO).anyMatch(at -> sentence.is(at, Sense.INTO, "PARTY_MEMBERS"));
    }

    /** The same at another place. */
    Noun at(int start, int end) {
        return new Noun(indicator, guessed, sort, always, start, end);
    }

    Noun upTo(int end) {
        return new Noun(indicator, guessed, sort, always, from, end);
    }

    /** A body that stands for its members in a list: "công đoàn 10". */
    static Optional<Noun> body(Sentence sentence, int at) {
        if (sentence.is(at, Sense.PARTY)) {
            return Optional.of(of("PARTY_MEMBERS", false, "", at));
        }
        if (sentence.is(at, Sense.ORG, "UNION_BODIES/cdcs") || isShort(sentence, at, "cd")) {
            return Optional.of(of("UNION_MEMBERS", false, "", at));
        }
        return sentence.is(at, Sense.YOUTH) || isShort(sentence, at, "tn")
                ? Optional.of(of("YOUTH_MEMBERS", false, "", at))
                : Optional.empty();
    }

    /** "cd 3", "tn 3" in a line of a form: two letters that stand for a body. */
    private static boolean isShort(Sentence sentence, int at, String letters) {
        return sentence.has(at) && sentence.length(at) == 1 && sentence.key(at).equals(letters);
    }

    /** The organisation named at a piece. */
    static Optional<Noun> organisation(Sentence sentence, int at) {
        return sentence.detail(at, Sense.ORG).map(detail -> detail.equals("?") ? parse("", at) : parse(detail, at));
    }
}
