package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.meaning.Event;

/** What the numbers of a sentence count: who was admitted, what was founded, of how many, how many owners. A walk fills it. */
final class Facts {
    private final Sentence sentence;
    final List<Item> items = new ArrayList<>();
    final List<Item> members = new ArrayList<>();
    final List<Item> parts = new ArrayList<>();
    final List<Item> kinds = new ArrayList<>();
    final SortedMap<Integer, Integer> owners = new TreeMap<>();
    final List<Integer> used = new ArrayList<>();
    final Set<String> said = new HashSet<>();

    Facts(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Those of a sentence; what they use of it counts as used. */
    static Facts of(Sentence sentence) {
        var facts = sentence.facts();
        facts.used.forEach(sentence::use);
        return facts;
    }

    /** "4 người gồm 3 đảng viên và 1 đoàn viên": they are all of it. */
    private boolean areAll() {
        var whole = admitted();
        return kinds.size() > 1
                && whole.size() == 1
                && whole.getFirst()
                        .noun()
                        .filter(noun -> sentence.is(noun.from(), Sense.PERSON))
                        .isPresent()
                && kinds.stream().mapToInt(Item::value).sum()
                        == whole.getFirst().value();
    }

    /** "1 nam 2 nữ" are three; of "5: 2 ở công ty A, 3 ở công ty B" each place has its own. */
    void total() {
        var totals = new Totals(sentence);
        if (areAll()) {
            items.removeAll(admitted());
            items.addAll(kinds);
            kinds.forEach(kind -> used.add(kind.at()));
        }
        if (items.isEmpty() && admits() && !parts.isEmpty()) {
            items.add(totals.summed(parts));
        }
        if (admitted().size() == 1 && founded().isEmpty()) {
            var shares = totals.placed(admitted().getFirst());
            items.addAll(shares);
            shares.forEach(share -> used.add(share.at()));
        }
    }

    List<Item> admitted() {
        return items.stream().filter(item -> item.act() == Event.Act.ADMISSION).toList();
    }

    List<Item> founded() {
        return items.stream().filter(item -> item.act() == Event.Act.FOUNDING).toList();
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    Optional<Item> members() {
        return members.stream()
                .filter(item -> sentence.is(item.noun().map(Noun::from).orElse(-1), Sense.PEOPLE))
                .findFirst()
                .or(() -> members.stream().findFirst()); // "ban chấp hành 3 người, 52 đoàn viên"
    }

    OptionalInt owners() {
        return owners(0, sentence.size());
    }

    /** Those that are told of in a stretch of the sentence. */
    OptionalInt owners(int from, int to) {
        return owners.subMap(from, to).values().stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Whether owners are said without a number. */
    boolean isOwned() {
        return said.contains("owner");
    }

    boolean admits() {
        return said.contains("admit");
    }

    boolean founds() {
        return said.contains("found");
    }

    boolean hasAdmitted() {
        return items.stream().anyMatch(item -> item.act() == Event.Act.ADMISSION);
    }
}
