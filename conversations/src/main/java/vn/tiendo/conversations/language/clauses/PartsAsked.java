package vn.tiendo.conversations.language.clauses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.meaning.Restriction.Part;

/** The parts of what is counted that a question asks for: "nữ", "chủ doanh nghiệp". */
final class PartsAsked {
    private PartsAsked() {}

    /** Each once, however often it is said: "chủ doanh nghiệp nữ" is two. */
    static List<Part> of(Sentence sentence) {
        var parts = new LinkedHashMap<String, Part>();
        sentence.places(Sense.PART)
                .mapToObj(at -> new Part(sentence.detail(at, Sense.PART).orElse(""), sentence.words(at, at + 1)))
                .forEach(part -> parts.putIfAbsent(part.code().equals("other") ? part.words() : part.code(), part));
        return Stream.concat(parts.values().stream(), trade(sentence).limit(1)).toList();
    }

    /** "đảng viên là sinh viên": what no report records is named, too (C-50). */
    private static Stream<Part> trade(Sentence sentence) {
        return sentence.places(Sense.PERSON)
                .filter(at -> sentence.is(at, Sense.PERSON, "any")
                        && sentence.is(at - 1, Sense.IS)
                        && sentence.length(at) > 1
                        && !sentence.is(at, Sense.OURS, Sense.LITTLE))
                .mapToObj(at -> new Part("other", sentence.words(at, at + 1)));
    }
}
