package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Topic;

/** The indicators that a question or a zero report is about. */
final class Topics {
    private final Sentence sentence;

    private Topics(Sentence sentence) {
        this.sentence = sentence;
    }

    static Topic asked(Sentence sentence) {
        var topics = new Topics(sentence);
        var codes = topics.codes();
        var anybody =
                sentence.places(Sense.WHICH).anyMatch(at -> sentence.key(at).equals("ai") && topics.isObject(at));
        if (codes.isEmpty() && (anybody || Mood.asksWhichUnit(sentence)) && sentence.says(Sense.ADMIT)) {
            codes.add("PARTY_MEMBERS"); // "chi bộ nào chưa kết nạp được ai"
        }
        if (codes.isEmpty() && !sentence.says(Sense.ADMIT)) {
            topics.bodies(codes);
        }
        if (codes.isEmpty()) {
            codes.addAll(topics.entered());
        }
        return new Topic(new ArrayList<>(codes), false);
    }

    /** "kết nạp đảng", "vào công đoàn": told by what is entered. */
    private List<String> entered() {
        var party = sentence.places(Sense.ADMIT).anyMatch(at -> sentence.is(at + 1, Sense.PARTY));
        var into = sentence.places(Sense.INTO)
                .mapToObj(at -> sentence.detail(at, Sense.INTO).orElse("").replaceAll("/.*", ""))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return into.isEmpty() && party ? List.of("PARTY_MEMBERS") : into;
    }

    /** Of reports that are listed: "báo cáo nào về công đoàn" is of both that it may be. */
    static Topic ofReports(Sentence sentence) {
        return new Topic(new ArrayList<>(new Topics(sentence).codes()), false);
    }

    /** Of a zero report; "chưa kết nạp được ai" of a cell is of the Party, which must be confirmed. */
    static Topic denied(Sentence sentence) {
        var codes = new Topics(sentence).codes();
        if (!sentence.says(Sense.PEOPLE, Sense.ADMIT) && codes.contains("UNION_BODIES")) {
            codes.remove("UNION_MEMBERS"); // "không có công đoàn nào mới"
        }
        var both = sentence.says(Sense.ADMIT) && sentence.says(Sense.FOUND);
        if (both
                && sentence.places(Sense.ORG)
                        .anyMatch(at -> sentence.is(at, Sense.ORG, "?") && sentence.is(at + 1, Sense.WHICH))) {
            return new Topic(List.of(), false); // "không kết nạp đảng viên, không thành lập tổ chức nào"
        }
        if (!codes.isEmpty()) {
            var open = sentence.places(Sense.PEOPLE).anyMatch(at -> sentence.is(at, Sense.PEOPLE, "PARTY_MEMBERS?"));
            return new Topic(new ArrayList<>(codes), open && !both);
        }
        if (!sentence.says(Sense.ADMIT, Sense.GROW) || both || sentence.says(Sense.PEOPLE)) {
            return new Topic(new ArrayList<>(codes), false);
        }
        codes.add(
                sentence.places(Sense.ORG).anyMatch(at -> sentence.key(at).equals("cd"))
                        ? "UNION_MEMBERS"
                        : "PARTY_MEMBERS");
        return new Topic(new ArrayList<>(codes), true);
    }

    /** "còn chi đoàn thì sao", "chi đoàn với chi hội lập được mấy cái": bodies that are no unit here, where nothing else is asked for. */
    private void bodies(Set<String> codes) {
        var which = Mood.asksWhichUnit(sentence);
        if (!which && !sentence.says(Sense.FOLLOW, Sense.FOUND, Sense.REACH)) {
            return;
        }
        sentence.places(Sense.ORG)
                .filter(at -> !sentence.is(at, Sense.ORG, "PARTY_BODIES/chi_bo")
                        && !sentence.is(at, Sense.ORG, "PARTY_BODIES/dang_bo")
                        && !(sentence.has(at + 1) && sentence.at(at + 1) instanceof Piece.Label)
                        && (!which
                                || sentence.is(
                                        at - 1,
                                        Sense.EXCEED,
                                        Sense.REACH,
                                        Sense.NOT_REACHED,
                                        Sense.TARGET,
                                        Sense.SHORT)))
                .mapToObj(at -> Noun.organisation(sentence, at).flatMap(Noun::indicator))
                .forEach(code -> code.ifPresent(codes::add));
    }

    private Set<String> codes() {
        var codes = new LinkedHashSet<String>();
        for (var at = 0; at < sentence.size(); at++) {
            add(at, codes);
        }
        return codes;
    }

    private void add(int at, Set<String> codes) {
        var founds = sentence.says(Sense.FOUND, Sense.LAUNCH);
        var into = sentence.detail(at, Sense.INTO);
        var people = Noun.member(sentence, at).filter(noun -> !noun.guessed() || isMember(at));
        if (sentence.is(at, Sense.RULE) && sentence.folded(at).contains("dang vien")) {
            codes.add("PARTY_MEMBERS");
        }
        if (into.isPresent()) {
            codes.add(into.get().replaceAll("/.*", ""));
        } else if (people.isPresent() && !isOfWhich(at)) {
            Noun.people(sentence, at).flatMap(Noun::indicator).ifPresent(codes::add);
        } else if (sentence.is(at, Sense.PERSON, "comrade")
                && sentence.says(Sense.ADMIT)
                && !sentence.says(Sense.INTO)) {
            codes.add("PARTY_MEMBERS");
        } else if (isSomebody(at) && sentence.says(Sense.ADMIT) && !sentence.says(Sense.INTO, Sense.PEOPLE)) {
            codes.add("PARTY_MEMBERS");
        } else if (sentence.is(at, Sense.ORG, "UNION_BODIES/cdcs") && !founds) {
            union(codes);
        } else if (sentence.is(at, Sense.YOUTH) && sentence.key(at).equals("doan") && !sentence.says(Sense.PEOPLE)) {
            youth(founds, codes);
        } else {
            organisation(at, founds, codes);
        }
    }

    /** "kết nạp được mấy người", "bao nhiêu chủ doanh nghiệp được kết nạp": a cell admits to the Party. */
    private boolean isSomebody(int at) {
        return sentence.is(at, Sense.PART) || (sentence.is(at, Sense.PERSON) && sentence.is(at - 1, Sense.HOW_MANY));
    }

    /** The "ai" of "đã kết nạp được ai chưa". */
    private boolean isObject(int at) {
        var before = at - 1;
        while (sentence.is(before, Sense.HAVE, Sense.NEW)) {
            before--;
        }
        return sentence.is(before, Sense.ADMIT);
    }

    private boolean isOfWhich(int at) {
        return sentence.is(at - 1, Sense.OF_WHICH) && !sentence.folded(at - 1).matches("trong (tong )?so");
    }

    /** "công đoàn" is both what is founded and what is admitted, unless one of them is said. */
    private void union(Set<String> codes) {
        var ofPeople = sentence.places(Sense.PERSON).anyMatch(at -> sentence.is(at - 1, Sense.HOW_MANY));
        if (!sentence.says(Sense.ADMIT, Sense.PEOPLE) && !ofPeople) {
            codes.add("UNION_BODIES");
        }
        codes.add("UNION_MEMBERS");
    }

    /** "đoàn" as well, unless it is said what was done. */
    private void youth(boolean founds, Set<String> codes) {
        if (!sentence.says(Sense.ADMIT)) {
            codes.add("YOUTH_BODIES");
        }
        if (!founds) {
            codes.add("YOUTH_MEMBERS");
        }
    }

    /** "cđ", "chi bộ" name what is founded only where founding is spoken of; "công đoàn cơ sở" always does. */
    private void organisation(int at, boolean founds, Set<String> codes) {
        if (sentence.says(Sense.RANKING) && sentence.isCount(at - 1)) {
            return; // who is ranked, not what is counted
        }
        var organisation = Noun.organisation(sentence, at);
        var stocked = sentence.says(Sense.STOCK) && sentence.is(at - 1, Sense.HOW_MANY);
        var told = organisation.filter(Noun::always).isPresent() || sentence.is(at, Sense.ORG, "PARTY_BODIES");
        var always = stocked || (told && !sentence.says(Sense.ADMIT) && !(sentence.is(at + 1, Sense.WHICH) && !founds));
        var named = sentence.has(at + 1) && sentence.at(at + 1) instanceof Piece.Label;
        var done = at + 1;
        while (sentence.is(done, Sense.HAVE, Sense.ALREADY, Sense.NEW, Sense.ORG, Sense.PLUS)
                || sentence.isSign(done, ',')) {
            done++;
        }
        var counted = sentence.is(at - 1, Sense.QUANTITY, Sense.HOW_MANY)
                && (sentence.is(done, Sense.FOUND) || Mood.isOfNew(sentence, at));
        var none = (founds || (sentence.whichUnit() >= 0 && sentence.whichIsElsewhere(at)))
                && sentence.is(at + 1, Sense.WHICH)
                && sentence.is(at - 1, Sense.NOT, Sense.NOTHING);
        if (always
                || none
                || counted
                || (founds
                        && at > sentence.first(Sense.FOUND, Sense.LAUNCH)
                        && !sentence.is(at, Sense.UNITS)
                        && !named)) {
            organisation.flatMap(Noun::indicator).ifPresent(codes::add);
        }
    }

    /** "đv" is a member where members are admitted or counted, a unit elsewhere. */
    private boolean isMember(int at) {
        return (sentence.says(Sense.ADMIT)
                        || sentence.is(at - 1, Sense.HOW_MANY)
                        || !UnitsOfMessage.asked(sentence).isEmpty())
                && !sentence.is(at - 1, Sense.EVERY)
                && (!Mood.asksWhichUnit(sentence) || sentence.whichIsElsewhere(at))
                && !sentence.key(at - 1).equals("cac");
    }
}
