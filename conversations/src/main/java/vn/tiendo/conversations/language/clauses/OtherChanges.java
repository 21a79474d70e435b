package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Meaning.Change.Sort;
import vn.tiendo.conversations.meaning.Passing;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Reports that move no indicator: transfers, ends and changes of organisations, figures in stock. */
final class OtherChanges {
    private static final String LOST = "giam";
    private static final String RISEN = "tang";

    private final Sentence sentence;
    private final Set<String> need = new HashSet<>();
    private final Set<String> guessed = new HashSet<>();

    private OtherChanges(Sentence sentence) {
        this.sentence = sentence;
    }

    static Meaning read(Sentence sentence) {
        return new OtherChanges(sentence).change();
    }

    private Meaning change() {
        var detail = detail();
        var slash = detail.indexOf('/');
        var kind = slash < 0 ? "" : detail.substring(slash + 1);
        return switch (slash < 0 ? detail : detail.substring(0, slash)) {
            case "reorg" -> reorganised(kind);
            case "dissolution" -> dissolved();
            case "transfer" -> moved(kind);
            case "snapshot" -> counted(Optional.of(kind), time(), Optional.empty());
            default ->
                sentence.says(Sense.RISE)
                        ? counted(Optional.of("net"), risenIn(), risen())
                        : counted(Optional.empty(), stockDay(), Optional.empty());
        };
    }

    /** The change that weighs most: of an organisation before of people. */
    private String detail() {
        var details = new ArrayList<String>();
        sentence.places(Sense.CHANGE)
                .filter(at -> !Denials.denied(sentence, at))
                .forEach(at -> sentence.detail(at, Sense.CHANGE).ifPresent(details::add));
        for (var sort : new String[] {"reorg", "dissolution", "snapshot", "transfer"}) {
            var found =
                    details.stream().filter(detail -> detail.startsWith(sort)).toList();
            if (!found.isEmpty()) {
                return found.stream()
                        .filter(detail -> detail.contains("/"))
                        .findFirst()
                        .orElse(found.getFirst());
            }
        }
        return "";
    }

    private Optional<SpokenTime> time() {
        return TimeOfFact.main(sentence).flatMap(when -> {
            var slots = new HashSet<Event.Slot>();
            var time = TimeOfFact.event(when, sentence.today(), slots, new HashSet<>());
            if (!slots.isEmpty()) {
                need.add("date");
            }
            return time;
        });
    }

    private Optional<SpokenTime> stockDay() {
        return time().or(() -> Optional.of(SpokenTime.On.exactly(sentence.today())));
    }

    // organisations

    private Meaning reorganised(String kind) {
        sentence.useAll(Piece.Label.class);
        sentence.useAll(Piece.Enterprise.class);
        sentence.useAll(Piece.Count.class);
        var time = time();
        return new Meaning.Change(Sort.REORGANISATION, Passing.of(Optional.of(kind), time, need, guessed));
    }

    private Meaning dissolved() {
        var time = time();
        var name = organisation()
                .flatMap(noun -> sentence.has(noun.to()) && sentence.at(noun.to()) instanceof Piece.Enterprise own
                        ? Optional.of(own.name())
                        : Optional.<String>empty())
                .or(this::enterprise)
                .or(() ->
                        sentence.each(Piece.Label.class).map(Piece.Label::name).findFirst());
        return new Meaning.Change(
                Sort.DISSOLUTION,
                Passing.of(Optional.empty(), time, need, guessed)
                        .organisations(organisation().map(Noun::sort), OptionalInt.empty(), OptionalInt.empty())
                        .at(name));
    }

    private Optional<String> enterprise() {
        return sentence.each(Piece.Enterprise.class).map(Piece.Enterprise::name).findFirst();
    }

    private Optional<Noun> organisation() {
        return sentence.places(Sense.ORG)
                .boxed()
                .flatMap(at -> Noun.organisation(sentence, at).stream())
                .filter(found -> !found.sort().isEmpty())
                .findFirst();
    }

    private Meaning moved(String direction) {
        var transfers = new Transfers(sentence);
        var way = transfers.direction(direction);
        if (way.isEmpty()) {
            need.add("direction");
        }
        var organisation = transfers.organisation();
        var passing = organisation.isPresent() ? Optional.<Passing>empty() : Optional.of(people());
        var time = time();
        return new Meaning.Change(
                Sort.TRANSFER,
                organisation
                        .map(moved -> Passing.of(Optional.empty(), time, need, guessed)
                                .organisations(
                                        Optional.of(moved.sort()),
                                        OptionalInt.of(transfers.count(moved)),
                                        transfers.members(moved))
                                .at(enterprise().or(() -> transfers.name(moved))))
                        .or(() -> passing.map(said -> Passing.of(Optional.empty(), time, need, guessed)
                                .people(said.metric().orElse(""), said.count(), said.exactness())))
                        .orElseThrow()
                        .going(way));
    }

    // people and stock

    /** When; what it is compared with is another time unless that goes on. */
    private Optional<SpokenTime> risenIn() {
        var time = time();
        return sentence.says(Sense.COMPARE) ? new Comparing(sentence).sinceItBegan() : time;
    }

    /** Whether there are more or fewer; nothing where both are said. */
    private Optional<String> risen() {
        var ways = sentence.places(Sense.RISE)
                .mapToObj(at -> sentence.key(at).equals(LOST) ? LOST : RISEN)
                .distinct()
                .toList();
        return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
    }

    private Meaning counted(Optional<String> kind, Optional<SpokenTime> time, Optional<String> way) {
        var said = people();
        if (kind.filter(LOST::equals).isPresent()
                && said.count().isEmpty()
                && !need.contains("count")
                && sentence.places(Sense.CHANGE).anyMatch(at -> Assertions.hasDied(sentence, at))) {
            guessed.add("count");
            said = said.people(said.metric().orElse(""), OptionalInt.of(1), said.exactness());
        }
        var exactness = said.exactness().or(() -> kind.filter(LOST::equals).map(_ -> "EXACT"));
        return new Meaning.Change(
                Sort.SNAPSHOT,
                Passing.of(kind, time, need, guessed)
                        .people(said.metric().orElse(""), said.count(), exactness)
                        .going(way));
    }

    /** Who is counted, and how many. */
    private Passing people() {
        var counts = sentence.placesOf(Piece.Count.class).stream()
                .filter(this::isOfMembers)
                .toList();
        var counted = counts.stream()
                .filter(at -> sentence.is(at - 1, Sense.RISE))
                .findFirst()
                .or(() -> counts.stream().findFirst());
        if (counted.isPresent() && sentence.at(counted.get()) instanceof Piece.Count(var amount, var _, var _, var _)) {
            sentence.use(counted.get());
            return counted(amount, counted.get());
        }
        return Passing.of(Optional.empty(), Optional.empty(), need, guessed)
                .people(metric(), OptionalInt.empty(), Optional.empty());
    }

    private Passing counted(Amounts.Amount amount, int at) {
        var word = sentence.folded(at - 1);
        var vague = (sentence.is(at - 1, Sense.VAGUE) && !sentence.is(at - 1, Sense.HAVE))
                || (sentence.is(at - 1, Sense.RISE) && word.matches("\\S+ (gan|hon|khoang)"));
        if (amount.trust() == Amounts.Trust.NONE) {
            need.add("count");
        } else if (amount.trust() == Amounts.Trust.DOUBTFUL || sentence.is(at - 1, Sense.VAGUE)) {
            guessed.add("count");
        }
        return Passing.of(Optional.empty(), Optional.empty(), need, guessed)
                .people(
                        metric(),
                        amount.trust() == Amounts.Trust.NONE ? OptionalInt.empty() : OptionalInt.of(amount.value()),
                        vague ? Optional.of(exactness(word)) : Optional.empty());
    }

    /** "gần 20" is fewer, "hơn 20" more, "khoảng 20" either. */
    private static String exactness(String word) {
        return switch (word.substring(word.lastIndexOf(' ') + 1)) {
            case "gan", "ngot", "non", "nghet" -> "NEARLY";
            case "hon", "tren", "ngoai", "nhat", "duoi" -> "MORE_THAN";
            case String _ -> "ABOUT";
        };
    }

    private boolean isOfMembers(int at) {
        var others = sentence.is(at + 1, Sense.PERSON)
                && !sentence.is(at + 1, Sense.PERSON, "comrade")
                && sentence.says(Sense.PEOPLE)
                && !sentence.is(at - 1, Sense.RISE);
        return !References.isReference(sentence, at) && !sentence.is(at + 1, Sense.CENT) && !others;
    }

    private String metric() {
        var first = sentence.first(Sense.PEOPLE);
        if (first < 0) {
            var party = sentence.places(Sense.ORG).anyMatch(at -> sentence.is(at, Sense.ORG, "PARTY_BODIES"));
            var workers = sentence.places(Sense.PERSON).anyMatch(at -> !sentence.is(at, Sense.PERSON, "comrade"))
                    && sentence.places(Sense.PERSON).noneMatch(at -> sentence.is(at, Sense.PERSON, "comrade"));
            var youth = sentence.places(Sense.QUANTITY)
                    .anyMatch(at -> sentence.folded(at).contains("doan vien"));
            return party ? "to_chuc_dang" : youth ? "doan_vien" : workers ? "lao_dong" : "dang_vien";
        }
        var open = sentence.detail(first, Sense.PEOPLE).filter(String::isEmpty).isPresent();
        var told = open
                ? Noun.people(sentence, first).flatMap(Noun::indicator)
                : Optional.<String>empty(); // "công đoàn có 265 đoàn viên"
        return Restrictions.stocked(
                told.orElseGet(() -> sentence.detail(first, Sense.PEOPLE).orElse("")));
    }
}
