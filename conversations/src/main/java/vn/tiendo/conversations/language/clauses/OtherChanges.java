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
            case "reorg" -> passing(Sort.REORGANISATION, Optional.of(kind), time());
            case "dissolution" -> dissolved();
            case "transfer" -> moved(kind);
            case "snapshot" -> counted(Optional.of(kind), time());
            default ->
                sentence.says(Sense.RISE) ? counted(Optional.of("net"), time()) : counted(Optional.empty(), stockDay());
        };
    }

    /** The change that weighs most: of an organisation before of people. */
    private String detail() {
        var details = new ArrayList<String>();
        sentence.places(Sense.CHANGE)
                .filter(at -> !Mood.denied(sentence, at))
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

    private Meaning passing(Sort sort, Optional<String> kind, Optional<SpokenTime> time) {
        sentence.useAll(Piece.Label.class);
        sentence.useAll(Piece.Enterprise.class);
        sentence.useAll(Piece.Count.class);
        return new Meaning.Change(
                sort,
                new Passing(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        time,
                        kind,
                        Optional.empty(),
                        need,
                        guessed));
    }

    private Meaning dissolved() {
        var time = time();
        return new Meaning.Change(
                Sort.DISSOLUTION,
                new Passing(
                        Optional.empty(),
                        organisation().map(Noun::sort),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        enterprise()
                                .or(() -> sentence.each(Piece.Label.class)
                                        .map(Piece.Label::name)
                                        .findFirst()),
                        time,
                        Optional.empty(),
                        Optional.empty(),
                        need,
                        guessed));
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

    // transfers

    private Meaning moved(String direction) {
        var at = sentence.first(Sense.CHANGE);
        var after = at + 1;
        while (sentence.isCount(after) || sentence.is(after, Sense.HAVE_MORE, Sense.NEW)) {
            after++;
        }
        var organisation =
                Noun.organisation(sentence, after).filter(noun -> !noun.sort().isEmpty());
        var isReceived =
                Set.of("tiep", "nhan", "ban", "chuyen").contains(sentence.key(at)) && !isWay(sentence.folded(at));
        var way = direction(direction);
        if (way.isEmpty()) {
            need.add("direction");
        }
        return organisation.isPresent() && isReceived
                ? organisationMoved(organisation.get(), way)
                : people(Sort.TRANSFER, Optional.of(metric()), way, Optional.empty(), time());
    }

    /** "chuyển về", "chuyển sang": what follows is where to, not what. */
    private static boolean isWay(String change) {
        return Set.of("ve", "den", "toi", "vao", "sang", "qua", "ra", "di", "tu")
                .contains(change.substring(change.lastIndexOf(' ') + 1));
    }

    private Optional<String> direction(String said) {
        var isIn = sentence.places(Sense.CHANGE).anyMatch(at -> sentence.is(at, Sense.CHANGE, "transfer/in"))
                || sentence.pieces().stream()
                        .anyMatch(piece -> sentence.text().key(piece.from()).equals("ve"));
        var isOut = sentence.places(Sense.CHANGE).anyMatch(at -> sentence.is(at, Sense.CHANGE, "transfer/out"));
        if (isIn || isOut) {
            return Optional.of(isIn ? "in" : "out");
        }
        var arrives = sentence.pieces().stream()
                .anyMatch(piece -> Set.of("den", "toi").contains(sentence.text().key(piece.from())));
        return arrives ? Optional.of("in") : Optional.of(said).filter(way -> !way.isEmpty());
    }

    private Meaning organisationMoved(Noun organisation, Optional<String> way) {
        var before = organisation.from() - 1;
        var members = OptionalInt.empty();
        for (var at = organisation.to(); at < sentence.size() && members.isEmpty(); at++) {
            if (sentence.at(at) instanceof Piece.Count count
                    && Noun.people(sentence, at + 1).isPresent()) {
                members = OptionalInt.of(count.amount().value());
            }
        }
        var count = sentence.at(before) instanceof Piece.Count number
                ? number.amount().value()
                : 1;
        return new Meaning.Change(
                Sort.TRANSFER,
                new Passing(
                        Optional.empty(),
                        Optional.of(organisation.sort()),
                        OptionalInt.of(count),
                        members,
                        enterprise(),
                        time(),
                        Optional.empty(),
                        way,
                        need,
                        guessed));
    }

    // people and stock

    private Meaning counted(Optional<String> kind, Optional<SpokenTime> time) {
        return people(Sort.SNAPSHOT, Optional.of(metric()), Optional.empty(), kind, time);
    }

    private Meaning people(
            Sort sort,
            Optional<String> metric,
            Optional<String> direction,
            Optional<String> kind,
            Optional<SpokenTime> time) {
        var count = count();
        return new Meaning.Change(
                sort,
                new Passing(
                        metric,
                        Optional.empty(),
                        count,
                        OptionalInt.empty(),
                        Optional.empty(),
                        time,
                        kind,
                        direction,
                        need,
                        guessed));
    }

    private OptionalInt count() {
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count(var amount, var _, var _, var _) && isOfMembers(at)) {
                sentence.use(at);
                if (amount.trust() == Amounts.Trust.NONE) {
                    need.add("count");
                    return OptionalInt.empty();
                }
                if (amount.trust() == Amounts.Trust.DOUBTFUL || sentence.is(at - 1, Sense.VAGUE)) {
                    guessed.add("count");
                }
                return OptionalInt.of(amount.value());
            }
        }
        return OptionalInt.empty();
    }

    private boolean isOfMembers(int at) {
        var others = sentence.is(at + 1, Sense.PERSON)
                && !sentence.is(at + 1, Sense.PERSON, "comrade")
                && sentence.says(Sense.PEOPLE);
        return !References.isReference(sentence, at) && !sentence.is(at + 1, Sense.CENT) && !others;
    }

    private String metric() {
        var first = sentence.first(Sense.PEOPLE);
        if (first < 0) {
            var party = sentence.places(Sense.ORG).anyMatch(at -> sentence.is(at, Sense.ORG, "PARTY_BODIES"));
            var workers = sentence.places(Sense.PERSON).anyMatch(at -> !sentence.is(at, Sense.PERSON, "comrade"))
                    && sentence.places(Sense.PERSON).noneMatch(at -> sentence.is(at, Sense.PERSON, "comrade"));
            return party ? "to_chuc_dang" : workers ? "lao_dong" : "dang_vien";
        }
        return switch (sentence.detail(first, Sense.PEOPLE).orElse("")) {
            case "UNION_MEMBERS" -> "doan_vien_cong_doan";
            case "YOUTH_MEMBERS/hoi" -> "hoi_vien";
            case "PARTY_MEMBERS", "PARTY_MEMBERS?" -> "dang_vien";
            case String _ -> "doan_vien";
        };
    }
}
