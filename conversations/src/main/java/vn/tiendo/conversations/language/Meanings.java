package vn.tiendo.conversations.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.Field;
import vn.tiendo.conversations.meaning.Inquired;
import vn.tiendo.conversations.meaning.Listing;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Paper;
import vn.tiendo.conversations.meaning.Passing;
import vn.tiendo.conversations.meaning.Reference;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.conversations.meaning.Said;
import vn.tiendo.conversations.meaning.Topic;
import vn.tiendo.conversations.meaning.When;

/** The typed meaning of an understanding in keys. */
final class Meanings {
    private final Understanding read;

    private Meanings(Understanding read) {
        this.read = read;
    }

    static Meaning of(Understanding read) {
        return new Meanings(read).meaning();
    }

    private Meaning meaning() {
        return switch (read.intent()) {
            case REPORT_ADMISSION, REPORT_FOUNDING, REPORT_MIXED -> new Meaning.Filing(events(), text("unit"));
            case REPORT_TRANSFER -> change(Meaning.Change.Sort.TRANSFER);
            case REPORT_DISSOLUTION -> change(Meaning.Change.Sort.DISSOLUTION);
            case REPORT_REORG -> change(Meaning.Change.Sort.REORGANISATION);
            case REPORT_SNAPSHOT -> change(Meaning.Change.Sort.SNAPSHOT);
            case ZERO_REPORT -> new Meaning.Nothing(topic(), time());
            case COMPLETE -> new Meaning.Completion(paper(), time());
            case CORRECT -> correction();
            case UNDO -> new Meaning.Withdrawal(reference().orElse(new Reference.Last()));
            case ASK_PROGRESS_SELF -> new Meaning.Question(inquired(Inquired.Scope.OWN));
            case ASK_PROGRESS_UNIT -> new Meaning.Question(inquired(Inquired.Scope.UNIT));
            case ASK_PROGRESS_ALL -> new Meaning.Question(inquired(Inquired.Scope.ALL));
            case ASK_DEADLINE -> new Meaning.Deadline(time(), text("unit"));
            case EXPORT -> new Meaning.Export(inquired(Inquired.Scope.OWN), text("format"));
            case EXTEND -> new Meaning.Extension(text("unit"), time());
            case NUDGE -> new Meaning.Reminding(list(), text("unit"));
            case VERIFY -> new Meaning.Verdict(true, reference(), text("unit"), Optional.empty());
            case RETURN -> new Meaning.Verdict(false, reference(), text("unit"), Optional.empty());
            case LOCK_ACCOUNT -> new Meaning.LockAccount(text("unit"));
            case CONFIRM -> new Meaning.Steer(Meaning.Steer.Move.YES);
            case DENY -> new Meaning.Steer(Meaning.Steer.Move.NO);
            case CANCEL ->
                new Meaning.Steer(text("kind").isPresent() ? Meaning.Steer.Move.LATER : Meaning.Steer.Move.CANCEL);
            case RESUME -> new Meaning.Steer(Meaning.Steer.Move.RESUME);
            case HELP -> new Meaning.Help(text("topic"));
            case MY_DATA -> new Meaning.MyData();
            case ACKNOWLEDGE -> new Meaning.Thanks();
            case REFUSE_PERSONAL_DATA -> new Meaning.Refused(text("kind").isPresent());
            case OUT_OF_SCOPE -> new Meaning.Talk(number("count"));
        };
    }

    private Optional<String> text(String key) {
        return read.entity(key);
    }

    private OptionalInt number(String key) {
        return text(key).stream().mapToInt(Integer::parseInt).findFirst();
    }

    private Topic topic() {
        return new Topic(
                text("indicator").map(codes -> List.of(codes.split("\\+", -1))).orElse(List.of()),
                read.confirm().contains("indicator"));
    }

    private Optional<When> time() {
        return text("date")
                .<When>map(date -> {
                    var day = LocalDate.parse(date);
                    return new When.On(day, day, read.confirm().contains("date"));
                })
                .or(() -> text("date_from")
                        .map(from -> new When.Between(
                                LocalDate.parse(from),
                                LocalDate.parse(text("date_to").orElse(from)))))
                .or(() -> text("date_to").map(LocalDate::parse).map(day -> new When.Until(day, day)))
                .or(() -> text("period")
                        .map(code -> new When.During(code, code, read.confirm().contains("period"))))
                .or(() -> read.need().contains("date")
                        ? Optional.of(new When.Unclear(When.Unclear.Why.VAGUE))
                        : Optional.empty());
    }

    private Optional<Paper> paper() {
        return text("doc_no").map(number -> new Paper(number, !read.confirm().contains("doc_no")));
    }

    private Optional<Reference> reference() {
        return text("ref").map(ref -> switch (ref) {
            case "last" -> new Reference.Last();
            case "all" -> new Reference.All();
            default -> new Reference.Numbered(Integer.parseInt(ref));
        });
    }

    private List<Event> events() {
        var items = text("items");
        if (items.isEmpty()) {
            return List.of(event(text("indicator"), text("org_type").or(() -> text("subtype")), number("count")));
        }
        var events = new ArrayList<Event>();
        for (var item : items.get().split("\\+", -1)) {
            var colon = item.indexOf(':');
            var kind = item.substring(0, colon).split("/", 2);
            events.add(event(
                    Optional.of(kind[0]).filter(code -> !code.isEmpty()),
                    kind.length > 1 ? Optional.of(kind[1]) : Optional.empty(),
                    OptionalInt.of(Integer.parseInt(item.substring(colon + 1)))));
        }
        return events;
    }

    private Event event(Optional<String> indicator, Optional<String> sort, OptionalInt count) {
        var founds = indicator.map(code -> code.startsWith("TL")).orElse(read.intent() == Intent.REPORT_FOUNDING);
        var places = text("enterprises")
                .map(all -> List.of(all.split("; ", -1)))
                .orElseGet(() -> text("enterprise").stream().toList());
        return new Event(
                founds ? Event.Act.FOUNDING : Event.Act.ADMISSION,
                indicator,
                sort.orElse(""),
                count,
                founds ? OptionalInt.empty() : number("owner"),
                founds ? number("members") : OptionalInt.empty(),
                time(),
                paper(),
                places,
                text("kind").filter("pending"::equals).isPresent(),
                slots(read.need()),
                slots(read.confirm()));
    }

    private static Set<Event.Slot> slots(List<String> keys) {
        var slots = EnumSet.noneOf(Event.Slot.class);
        keys.forEach(key -> slots.add(Event.Slot.valueOf(key.toUpperCase(Locale.ROOT))));
        return slots;
    }

    private Meaning change(Meaning.Change.Sort sort) {
        return new Meaning.Change(
                sort,
                new Passing(
                        text("metric"),
                        text("org_type"),
                        number("count"),
                        number("members"),
                        text("enterprise"),
                        time(),
                        text("kind"),
                        text("direction"),
                        Set.copyOf(read.need()),
                        Set.copyOf(read.confirm())));
    }

    private Meaning correction() {
        var field = text("field").map(key -> Field.valueOf(key.toUpperCase(Locale.ROOT)));
        return new Meaning.Correction(
                reference().orElse(new Reference.Last()),
                field,
                text("value").map(value -> new Said(field.orElse(Field.COUNT), value)),
                text("value_old").map(value -> new Said(field.orElse(Field.COUNT), value)),
                read.confirm().contains("field"));
    }

    private Optional<Listing> list() {
        return text("filter")
                .map(filter -> Listing.valueOf(filter.toUpperCase(Locale.ROOT)))
                .or(() -> text("sort").map(_ -> Listing.RANKING));
    }

    private Inquired inquired(Inquired.Scope scope) {
        return new Inquired(
                scope,
                text("unit").stream().toList(),
                topic(),
                time(),
                list(),
                number("limit"),
                List.<Restriction>of(),
                false);
    }
}
