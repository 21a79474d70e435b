package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.Event.Slot;

/**
 * Which indicator a report moves.
 *
 * @param facts what is counted
 */
record Indicated(Sentence sentence, Facts facts) {
    Optional<String> of(Optional<Noun> noun, Event.Act act, Set<Slot> need, Set<Slot> guessed) {
        if (noun.isEmpty()) {
            return act == Event.Act.FOUNDING ? Optional.empty() : unnamed(guessed);
        }
        var entered = entered(act);
        if (entered.isPresent()) {
            return entered;
        }
        if (noun.get().indicator().isEmpty()) {
            need.add(Slot.INDICATOR);
        } else if (noun.get().guessed()) {
            guessed.add(Slot.INDICATOR);
        }
        return noun.get().indicator();
    }

    /** "2 đoàn viên ưu tú vào Đảng": what is entered decides, if it is one thing. */
    Optional<String> entered(Event.Act act) {
        var into = sentence.places(Sense.INTO)
                .mapToObj(at -> sentence.detail(at, Sense.INTO).orElse("").replaceAll("/.*", ""))
                .distinct()
                .toList();
        if (into.isEmpty()
                && act == Event.Act.ADMISSION
                && facts.admitted().size() == 1
                && sentence.places(Sense.ADMIT).anyMatch(at -> sentence.is(at + 1, Sense.PARTY))) {
            return Optional.of("PARTY_MEMBERS"); // "đoàn viên ưu tú được kết nạp Đảng"
        }
        return act == Event.Act.ADMISSION
                        && into.size() == 1
                        && facts.admitted().size() == 1
                ? Optional.of(into.getFirst())
                : Optional.empty();
    }

    /** No word for the people: told by what they entered, else a cell admits to the Party, which must be confirmed. */
    private Optional<String> unnamed(Set<Slot> guessed) {
        var into = sentence.detail(Sense.INTO);
        if (into.isPresent()) {
            return Optional.of(into.get().replaceAll("/.*", ""));
        }
        if (facts.owners().isPresent()) {
            return Optional.of("PARTY_MEMBERS");
        }
        guessed.add(Slot.INDICATOR);
        return Optional.of(isOfUnion() ? "UNION_MEMBERS" : "PARTY_MEMBERS");
    }

    private boolean isOfUnion() {
        return sentence.places(Sense.ORG)
                .anyMatch(at -> Headings.number(sentence, at) < 0
                        && !sentence.isCount(at + 1)
                        && (sentence.key(at).equals("cd")
                                || sentence.detail(at, Sense.ORG).orElse("").startsWith("UNION_BODIES")));
    }
}
