package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.Event.Slot;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Reports that move indicators: admissions, foundings, both. */
final class Filings {
    private final Sentence sentence;
    private final Facts facts;
    private final Decided decided;
    private final ReportedItems reported;
    private final Indicated indicators;

    private Filings(Sentence sentence) {
        this.sentence = sentence;
        this.facts = Facts.of(sentence);
        this.decided = new Decided(sentence);
        this.reported = new ReportedItems(sentence, facts);
        this.indicators = new Indicated(sentence, facts);
    }

    static Meaning read(Sentence sentence) {
        var filings = new Filings(sentence);
        var events = filings.events();
        var cell = events.stream().allMatch(event -> event.workplaces().isEmpty())
                ? UnitsOfMessage.reporting(sentence)
                : Optional.<String>empty();
        return new Meaning.Filing(events, cell);
    }

    private List<Event> events() {
        var founds = facts.founds() && !(facts.founded().isEmpty() && facts.admits());
        var items = new ArrayList<Item>();
        if (!founds || !facts.admitted().isEmpty()) {
            items.addAll(reported.admitted());
        }
        items.addAll(facts.founded());
        if (items.isEmpty()) {
            var bare = new Uncounted(sentence, facts, indicators);
            return List.of(founds ? bare.founding() : bare.admission());
        }
        var belongings = new Belongings(
                sentence,
                items.stream().sorted(Comparator.comparingInt(Item::at)).toList());
        var events = reported.pooled(items).stream()
                .map(item -> event(item, items, belongings))
                .toList();
        return events.size() == 1 ? new SharedDays(sentence).of(events.getFirst()) : events;
    }

    static List<SpokenTime> times(Sentence sentence, Item item, Belongings belongings) {
        return belongings.of(item, Piece.Time.class).stream()
                .map(at -> ((Piece.Time) sentence.at(at)).when())
                .toList();
    }

    // one event

    private Event event(Item item, List<Item> items, Belongings belongings) {
        var need = EnumSet.noneOf(Slot.class);
        var guessed = EnumSet.noneOf(Slot.class);
        var indicator = indicators.of(item.noun(), item.act(), need, guessed);
        trust(item, Slot.COUNT, need, guessed);
        var count = count(item, items, belongings);
        var time = decided.decided(
                belongings.of(item, Piece.Time.class), belongings.of(item, Piece.Paper.class), need, guessed);
        var paper = decided.paper(belongings.of(item, Piece.Paper.class), guessed);
        if (item.act() == Event.Act.ADMISSION) {
            kind(time, need, guessed);
        } else if (sentence.says(Sense.LAUNCH) && time.isPresent() && !need.contains(Slot.DATE)) {
            guessed.add(Slot.DATE);
        }
        var admits = item.act() == Event.Act.ADMISSION;
        return new Event(
                item.act(),
                indicator,
                sort(item),
                item.isCounted() ? OptionalInt.of(count) : OptionalInt.empty(),
                admits ? owners(item, items) : OptionalInt.empty(),
                admits ? OptionalInt.empty() : members(item, need, guessed),
                time,
                paper,
                workplaces(item, items, belongings, count),
                awaits(item, items),
                items.size() == 1 ? AwaitedShare.of(sentence, item) : OptionalInt.empty(),
                need,
                guessed,
                sentence.words(begin(item, items), end(item, items)));
    }

    /** What is said before the first number tells of the first. */
    private static int begin(Item item, List<Item> items) {
        return items.stream().allMatch(other -> other.at() >= item.at()) ? 0 : item.at();
    }

    private int end(Item item, List<Item> items) {
        return items.stream()
                .mapToInt(Item::at)
                .filter(at -> at > item.at())
                .min()
                .orElse(sentence.size());
    }

    /** What is said in the same part of the sentence as one of several is said of that one, else of all. */
    private boolean awaits(Item item, List<Item> items) {
        var awaiting = sentence.first(Sense.AWAITING);
        var near = items.stream()
                .filter(other -> other.at() < awaiting
                        && IntStream.range(other.at(), awaiting).noneMatch(sentence::isSign))
                .toList();
        var one = near.stream()
                .filter(other -> other.indicator().equals(near.getFirst().indicator()))
                .reduce((_, last) -> last);
        return awaiting >= 0 && one.map(item::equals).orElse(true);
    }

    private String sort(Item item) {
        if (indicators
                .entered(item.act())
                .filter(code ->
                        item.indicator().filter(own -> !own.equals(code)).isPresent())
                .isPresent()) {
            return "";
        }
        return item.noun()
                .map(Noun::sort)
                .filter(sort -> !sort.isEmpty())
                .orElseGet(() -> Noun.into(sentence, "YOUTH_MEMBERS")
                        ? sentence.detail(Sense.INTO)
                                .orElse("")
                                .replace("YOUTH_MEMBERS", "")
                                .replace("/", "")
                        : "");
    }

    private static void trust(Item item, Slot slot, Set<Slot> need, Set<Slot> guessed) {
        if (!item.isCounted()) {
            need.add(slot);
        } else if (item.amount().trust() == Amounts.Trust.DOUBTFUL) {
            guessed.add(slot);
        }
    }

    private int count(Item item, List<Item> items, Belongings belongings) {
        if (item.act() == Event.Act.ADMISSION) {
            return item.value();
        }
        return items.stream()
                .filter(other -> other.act() == Event.Act.FOUNDING
                        && other.indicator().equals(item.indicator())
                        && other.noun().map(Noun::sort).equals(item.noun().map(Noun::sort))
                        && times(sentence, other, belongings).equals(times(sentence, item, belongings)))
                .mapToInt(Item::value)
                .sum();
    }

    /** Nobody said admitted, it was done again, or it is the total of a period: to be confirmed. */
    private void kind(Optional<SpokenTime> time, Set<Slot> need, Set<Slot> guessed) {
        var isPeriod = time.filter(SpokenTime.During.class::isInstance).isPresent();
        if (!facts.admits() || sentence.says(Sense.AGAIN) || (isPeriod && !need.contains(Slot.DATE))) {
            guessed.add(Slot.KIND);
        }
    }

    private OptionalInt owners(Item item, List<Item> items) {
        var first = items.stream()
                .filter(other -> other.act() == Event.Act.ADMISSION)
                .findFirst();
        if (items.size() > 1 && facts.owners().isPresent()) {
            return facts.owners(begin(item, items), end(item, items));
        }
        if (!first.equals(Optional.of(item))) {
            return OptionalInt.empty();
        }
        return facts.owners().isPresent()
                        || !facts.isOwned()
                        || items.size() > 1
                        || item.amount().trust() != Amounts.Trust.SURE
                ? facts.owners()
                : OptionalInt.of(item.value());
    }

    private OptionalInt members(Item item, Set<Slot> need, Set<Slot> guessed) {
        var members = facts.members();
        if (members.isEmpty() || !facts.founded().getFirst().noun().equals(item.noun())) {
            return OptionalInt.empty();
        }
        if (!members.get().isCounted()) {
            need.add(Slot.MEMBERS);
            return OptionalInt.empty();
        }
        var kind = item.indicator().orElse("");
        var least = kind.equals("UNION_BODIES") ? 5 : 3;
        if (!kind.isEmpty() && members.get().value() < least) {
            need.add(Slot.MEMBERS);
        } else if (kind.equals("PARTY_BODIES") && !isOfficial()) {
            guessed.add(Slot.MEMBERS);
        }
        return OptionalInt.of(members.get().value());
    }

    private boolean isOfficial() {
        return sentence.says(Sense.OFFICIAL)
                || sentence.places(Sense.PEOPLE)
                        .anyMatch(at -> sentence.folded(at).contains("chinh thuc"));
    }

    // place

    /** "kết nạp 5, 2 ở công ty An Phát": the place of some is not the place of all. */
    private boolean isOfShare(int place) {
        var around = new AroundNumbers(sentence);
        return sentence.placesOf(Piece.Count.class).stream()
                .anyMatch(at -> at < place && at >= place - 3 && !sentence.isUsed(at) && around.isAtPlace(at));
    }

    private List<String> workplaces(Item item, List<Item> items, Belongings belongings, int count) {
        var places = new LinkedHashSet<String>();
        var mates = items.stream()
                .filter(other -> other.equals(item)
                        || (item.act() == Event.Act.FOUNDING
                                && other.indicator().equals(item.indicator())
                                && other.noun()
                                        .map(Noun::sort)
                                        .equals(item.noun().map(Noun::sort))))
                .toList();
        for (var mate : mates) {
            belongings.of(mate, Piece.Enterprise.class).stream()
                    .filter(at -> !isOfShare(at))
                    .forEach(at -> {
                        places.add(((Piece.Enterprise) sentence.at(at)).name());
                        sentence.use(at);
                    });
        }
        if (places.isEmpty() && item.act() == Event.Act.FOUNDING) {
            belongings.of(item, Piece.Label.class).stream().limit(1).forEach(at -> {
                places.add(((Piece.Label) sentence.at(at)).name());
                sentence.use(at);
            });
        }
        var several = item.act() == Event.Act.FOUNDING && places.size() == count;
        return places.stream()
                .filter(Objects::nonNull)
                .limit(several ? count : 1)
                .toList();
    }
}
