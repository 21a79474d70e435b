package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Documents;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.Event.Slot;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Paper;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Reports that move indicators: admissions, foundings, both. */
final class Filings {
    private final Sentence sentence;
    private final Facts facts;

    private Filings(Sentence sentence) {
        this.sentence = sentence;
        this.facts = Facts.of(sentence);
    }

    static Meaning read(Sentence sentence) {
        var filings = new Filings(sentence);
        var events = filings.events();
        var cell = events.stream().allMatch(event -> event.workplaces().isEmpty())
                ? UnitsOfMessage.of(sentence)
                : Optional.<String>empty();
        return new Meaning.Filing(events, cell);
    }

    private List<Event> events() {
        var founds = facts.founds() && !(facts.founded().isEmpty() && facts.admits());
        var items = new ArrayList<Item>();
        if (!founds || !facts.admitted().isEmpty()) {
            items.addAll(admitted());
        }
        items.addAll(facts.founded());
        if (items.isEmpty()) {
            return List.of(founds ? bareFounding() : bareAdmission());
        }
        var belongings = new Belongings(sentence, items);
        var events = pooled(items).stream()
                .map(item -> event(item, items, belongings))
                .toList();
        return events.size() == 1 ? daily(events.getFirst()) : events;
    }

    /** The 12 of "các ngày 10, 12 và 20/5". */
    private boolean isDayInList(int at) {
        return at > 1
                && sentence.at(at - 2) instanceof Piece.Time
                && (sentence.isSign(at - 1, ',') || sentence.is(at - 1, Sense.PLUS))
                && sentence.has(at + 2)
                && (sentence.isSign(at + 1, ',') || sentence.is(at + 1, Sense.PLUS))
                && sentence.at(at + 2) instanceof Piece.Time;
    }

    /** "2 đảng viên các ngày 10 và 12/6" are one each; of other numbers two days are asked about (C-61). */
    private List<Event> daily(Event event) {
        var days = sentence.each(Piece.Time.class)
                .map(Piece.Time::when)
                .filter(SpokenTime.On.class::isInstance)
                .distinct()
                .toList();
        var joined = sentence.placesOf(Piece.Time.class).stream()
                .anyMatch(at -> sentence.has(at + 2)
                        && sentence.at(at + 2) instanceof Piece.Time
                        && (sentence.is(at + 1, Sense.PLUS) || sentence.isSign(at + 1, ',')));
        if (sentence.placesOf(Piece.Count.class).stream().anyMatch(this::isDayInList)) {
            return List.of(event.undated());
        }
        if (days.size() < 2 || !joined || event.act() == Event.Act.FOUNDING) {
            return List.of(event);
        }
        return event.count().equals(OptionalInt.of(days.size()))
                ? days.stream().map(day -> event.on(day, 1)).toList()
                : List.of(event.undated());
    }

    // which items

    private List<Item> admitted() {
        var counted = facts.admits() ? facts.admitted() : gains(facts.admitted());
        var named = counted.stream().filter(item -> item.noun().isPresent()).toList();
        var all = named.isEmpty() || counted.stream().anyMatch(item -> item.group() > 0) ? counted : named;
        if (all.size() > 2) {
            var rest = all.subList(1, all.size());
            var sum = rest.stream().mapToInt(Item::value).sum();
            return sum == all.getFirst().value() ? rest : all;
        }
        return all.size() == 2 && isEcho(all.get(0), all.get(1)) ? all.subList(0, 1) : all;
    }

    /** What is counted of people where nobody said that they were admitted. */
    private List<Item> gains(List<Item> items) {
        return items.stream()
                .filter(item -> item.noun().isPresent())
                .filter(item -> sentence.says(Sense.HAVE_MORE)
                        || sentence.is(item.noun().get().from(), Sense.PEOPLE, Sense.PARTY, Sense.YOUTH, Sense.ORG))
                .toList();
    }

    /** The same indicator twice is a part or a total of it, unless each has its own day. */
    private boolean isEcho(Item first, Item second) {
        var belongings = new Belongings(sentence, List.of(first, second));
        return first.indicator().equals(second.indicator())
                && belongings.of(first, Piece.Time.class).equals(belongings.of(second, Piece.Time.class))
                && belongings.of(first, Piece.Paper.class).equals(belongings.of(second, Piece.Paper.class));
    }

    /** "chi bộ công ty A và chi bộ công ty B" are two of one kind: one event. */
    private List<Item> pooled(List<Item> items) {
        var belongings = new Belongings(sentence, items);
        var pooled = new ArrayList<Item>();
        for (var item : items) {
            var same = pooled.stream()
                    .filter(other -> item.act() == Event.Act.FOUNDING
                            && other.act() == Event.Act.FOUNDING
                            && item.noun().map(Noun::sort).equals(other.noun().map(Noun::sort))
                            && item.indicator().equals(other.indicator())
                            && times(other, belongings).equals(times(item, belongings)))
                    .findFirst();
            if (same.isEmpty()) {
                pooled.add(item);
            }
        }
        return pooled;
    }

    private List<SpokenTime> times(Item item, Belongings belongings) {
        return belongings.of(item, Piece.Time.class).stream().map(this::time).toList();
    }

    private SpokenTime time(int at) {
        return ((Piece.Time) sentence.at(at)).when();
    }

    // one event

    private Event event(Item item, List<Item> items, Belongings belongings) {
        var need = EnumSet.noneOf(Slot.class);
        var guessed = EnumSet.noneOf(Slot.class);
        var indicator = indicator(item.noun(), item.act(), need, guessed);
        trust(item, Slot.COUNT, need, guessed);
        var count = count(item, items, belongings);
        var time =
                decided(belongings.of(item, Piece.Time.class), belongings.of(item, Piece.Paper.class), need, guessed);
        var paper = paper(belongings.of(item, Piece.Paper.class), guessed);
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
                sentence.says(Sense.AWAITING),
                need,
                guessed);
    }

    private String sort(Item item) {
        if (entered(item.act())
                .filter(code -> !item.indicator().equals(Optional.of(code)))
                .isPresent()) {
            return "";
        }
        return item.noun()
                .map(Noun::sort)
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
                        && times(other, belongings).equals(times(item, belongings)))
                .mapToInt(Item::value)
                .sum();
    }

    private Optional<String> indicator(Optional<Noun> noun, Event.Act act, Set<Slot> need, Set<Slot> guessed) {
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
    private Optional<String> entered(Event.Act act) {
        var into = sentence.places(Sense.INTO)
                .mapToObj(at -> sentence.detail(at, Sense.INTO).orElse("").replaceAll("/.*", ""))
                .distinct()
                .toList();
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

    // time, paper, place

    /** The decision's own day, else a day, else the first time of any kind; what lies ahead must be asked. */
    private Optional<SpokenTime> decided(List<Integer> times, List<Integer> papers, Set<Slot> need, Set<Slot> guessed) {
        var time = papers.stream()
                .filter(this::isDecision)
                .map(this::timeAfter)
                .filter(at -> times.contains(at))
                .findFirst()
                .or(() -> times.stream()
                        .filter(at -> !(time(at) instanceof SpokenTime.During))
                        .findFirst())
                .or(() -> times.stream().findFirst());
        if (time.isEmpty()) {
            return Optional.empty();
        }
        times.forEach(sentence::use);
        return TimeOfFact.event(time(time.get()), sentence.today(), need, guessed);
    }

    private boolean isDecision(int at) {
        return ((Piece.Paper) sentence.at(at)).document().type().equals("QĐ");
    }

    private int timeAfter(int paper) {
        var next = paper + 1;
        while (sentence.isSign(next) || sentence.is(next, Sense.LITTLE, Sense.DAY_OF, Sense.CEREMONY)) {
            next++;
        }
        return sentence.has(next) && sentence.at(next) instanceof Piece.Time ? next : -1;
    }

    private Optional<Paper> paper(List<Integer> papers, Set<Slot> guessed) {
        var documents = papers.stream()
                .peek(sentence::use)
                .map(at -> ((Piece.Paper) sentence.at(at)).document())
                .filter(document ->
                        document.type().equals("QĐ") || document.canonical().endsWith("/CB"))
                .toList();
        return documents.stream().findFirst().map(document -> paper(document, guessed));
    }

    static Paper paper(Documents.Document document, Set<Slot> guessed) {
        var exact = !document.canonical().contains("/") || (document.exact() && document.isDecision());
        if (!exact) {
            guessed.add(Slot.DOC_NO);
        }
        return new Paper(document.canonical(), exact);
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
            belongings.of(mate, Piece.Enterprise.class).forEach(at -> {
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

    // nothing counted

    private Event bareAdmission() {
        var need = EnumSet.noneOf(Slot.class);
        var guessed = EnumSet.noneOf(Slot.class);
        var noun = mentioned();
        var indicator =
                noun.isEmpty() && facts.owners().isEmpty() && sentence.weight() < 3 && !sentence.says(Sense.INTO)
                        ? Optional.<String>empty()
                        : indicator(noun, Event.Act.ADMISSION, need, guessed);
        if (facts.owners().isEmpty() && sentence.says(Sense.VAGUE)) {
            need.add(Slot.COUNT);
        }
        var papers = sentence.placesOf(Piece.Paper.class);
        var time = decided(sentence.placesOf(Piece.Time.class), papers, need, guessed);
        if (!facts.admits() || sentence.says(Sense.AGAIN)) {
            guessed.add(Slot.KIND);
        }
        return new Event(
                Event.Act.ADMISSION,
                indicator,
                noun.map(Noun::sort).orElse(""),
                facts.owners(),
                facts.owners(),
                OptionalInt.empty(),
                time,
                paper(papers, guessed),
                places(),
                sentence.says(Sense.AWAITING),
                need,
                guessed);
    }

    private Event bareFounding() {
        var need = EnumSet.noneOf(Slot.class);
        var guessed = EnumSet.noneOf(Slot.class);
        var papers = sentence.placesOf(Piece.Paper.class);
        return new Event(
                Event.Act.FOUNDING,
                Optional.empty(),
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                decided(sentence.placesOf(Piece.Time.class), papers, need, guessed),
                paper(papers, guessed),
                places(),
                sentence.says(Sense.AWAITING),
                need,
                guessed);
    }

    private List<String> places() {
        sentence.useAll(Piece.Enterprise.class);
        return sentence.each(Piece.Enterprise.class)
                .map(Piece.Enterprise::name)
                .limit(1)
                .toList();
    }

    /** Members without a number: "kết nạp đảng viên mới". */
    private Optional<Noun> mentioned() {
        for (var at = 0; at < sentence.size(); at++) {
            var people = Noun.people(sentence, at);
            if (people.isPresent() && (!sentence.is(at, Sense.PERSON) || sentence.says(Sense.WHICH))) {
                return people;
            }
        }
        return Optional.empty();
    }
}
