package vn.tiendo.conversations.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.Inquired;
import vn.tiendo.conversations.meaning.Listing;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Reference;
import vn.tiendo.conversations.meaning.ReportField;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.meaning.Topic;

/** How a meaning is written down in keys and values. */
final class Notation {
    private final LinkedHashMap<String, String> entities = new LinkedHashMap<>();
    private final List<String> need = new ArrayList<>();
    private final List<String> confirm = new ArrayList<>();

    private Notation() {}

    static Understanding of(Meaning meaning) {
        var notation = new Notation();
        var intent = notation.written(meaning);
        return new Understanding(meaning, intent, notation.entities, notation.need, notation.confirm);
    }

    private Intent written(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Filing(var events, var cell) -> {
                var intent = new Events(this).written(events);
                with("unit", cell);
                yield intent;
            }
            case Meaning.Nothing(var topic, var time) -> {
                topic(topic);
                time.ifPresent(this::event);
                yield Intent.ZERO_REPORT;
            }
            case Meaning.Change(var sort, var passing) -> change(sort, passing);
            case Meaning.Completion(var reference, var paper, var decided, var ahead) -> {
                with("ref", reference.map(Notation::reference));
                paper.ifPresent(one -> {
                    with("doc_no", one.number());
                    confirm(!one.exact(), "doc_no");
                });
                decided.ifPresent(this::event);
                if (ahead) {
                    need("date");
                }
                yield Intent.COMPLETE;
            }
            case Meaning.Correction correction -> correction(correction);
            case Meaning.Withdrawal(var reference) -> {
                with("ref", reference(reference));
                yield Intent.UNDO;
            }
            case Meaning.Question(var about) -> {
                inquired(about);
                yield switch (about.scope()) {
                    case OWN -> Intent.ASK_PROGRESS_SELF;
                    case UNIT -> Intent.ASK_PROGRESS_UNIT;
                    case ALL -> Intent.ASK_PROGRESS_ALL;
                };
            }
            case Meaning.Export(var about, var format) -> {
                inquired(about);
                with("format", format);
                yield Intent.EXPORT;
            }
            case Meaning.Reports(var reference, var state, var unit, var time) -> {
                with("ref", reference.map(Notation::reference));
                with(
                        "filter",
                        switch (state) {
                            case ANY -> Optional.<String>empty();
                            case MINE -> Optional.of("mine");
                            case FOR_CONFIRMATION -> Optional.of("pending");
                            case FOR_DECISION -> Optional.of("awaiting");
                            case RETURNED -> Optional.of("returned");
                        });
                with("unit", unit);
                time.ifPresent(this::asked);
                yield Intent.LIST_REPORTS;
            }
            case Meaning.Deadline(var time, var unit) -> {
                time.ifPresent(this::asked);
                with("unit", unit);
                yield Intent.ASK_DEADLINE;
            }
            case Meaning.Rule _ -> Intent.ASK_RULE;
            case Meaning.Verdict(var confirms, var reference, var unit, var _, var disputed) -> {
                with("field", disputed.map(ReportField::key));
                with("ref", reference.map(Notation::reference));
                with("unit", unit);
                yield confirms ? Intent.VERIFY : Intent.RETURN;
            }
            case Meaning.Extension(var unit, var filter, var until) -> {
                with("filter", filter.map(Notation::filter));
                with("unit", unit);
                until.ifPresent(this::until);
                yield Intent.EXTEND;
            }
            case Meaning.Reminding(var filter, var unit, var level) -> {
                with("level", level);
                with("unit", unit);
                with("filter", filter.map(Notation::filter));
                yield Intent.NUDGE;
            }
            case Meaning.LockAccount(var unit) -> {
                with("unit", unit);
                yield Intent.LOCK_ACCOUNT;
            }
            case Meaning.Connections(var unit) -> {
                with("unit", unit);
                yield Intent.CONNECT;
            }
            case Meaning.Help(var topic) -> {
                with("topic", topic);
                yield Intent.HELP;
            }
            case Meaning.Refused(var classified) -> {
                with("kind", classified ? Optional.of("classified") : Optional.empty());
                yield Intent.REFUSE_PERSONAL_DATA;
            }
            case Meaning.Talk(var number) -> {
                with("count", number);
                yield Intent.OUT_OF_SCOPE;
            }
            case Meaning.NotDone(var why) -> {
                with("kind", why.name().toLowerCase(Locale.ROOT));
                yield Intent.OUT_OF_SCOPE;
            }
            case Meaning.Loss _ -> {
                with("kind", "loss");
                yield Intent.OUT_OF_SCOPE;
            }
            case Meaning.MyData _ -> Intent.MY_DATA;
            case Meaning.Menu _ -> Intent.MENU;
            case Meaning.Greeting _ -> {
                with("kind", "greeting");
                yield Intent.OUT_OF_SCOPE;
            }
            case Meaning.Thanks _ -> Intent.ACKNOWLEDGE;
            case Meaning.Steer(var move) -> steer(move);
        };
    }

    private Intent steer(Meaning.Steer.Move move) {
        return switch (move) {
            case YES -> Intent.CONFIRM;
            case NO -> Intent.DENY;
            case CANCEL, SKIP -> Intent.CANCEL;
            case LATER -> {
                with("kind", "later");
                yield Intent.CANCEL;
            }
            case RESUME -> Intent.RESUME;
            case BACK, KEEP -> Intent.OUT_OF_SCOPE;
        };
    }

    // keys

    void with(String key, String value) {
        entities.put(key, value);
    }

    void with(String key, Optional<String> value) {
        value.ifPresent(present -> entities.put(key, present));
    }

    void with(String key, OptionalInt value) {
        value.ifPresent(present -> entities.put(key, String.valueOf(present)));
    }

    void need(String key) {
        if (!need.contains(key)) {
            need.add(key);
        }
    }

    void confirm(boolean guessed, String key) {
        if (guessed && !confirm.contains(key)) {
            confirm.add(key);
        }
    }

    private void topic(Topic topic) {
        if (!topic.indicators().isEmpty()) {
            with("indicator", String.join("+", topic.indicators()));
            confirm(topic.guessed(), "indicator");
        }
    }

    private static String reference(Reference reference) {
        return switch (reference) {
            case Reference.Last _ -> "last";
            case Reference.Numbered(var number) -> String.valueOf(number);
            case Reference.Several(var numbers) ->
                numbers.stream().map(String::valueOf).collect(Collectors.joining("+"));
            case Reference.All _ -> "all";
        };
    }

    private static String filter(Listing listing) {
        return listing == Listing.BELOW ? "not_met" : listing.name().toLowerCase(Locale.ROOT);
    }

    // times

    /** As of something that has happened, or is to be decided. */
    void event(SpokenTime when) {
        switch (when) {
            case SpokenTime.On(var date, var _, var guessed) -> {
                with("date", date.toString());
                confirm(guessed, "date");
            }
            case SpokenTime.Between(var first, var last) -> stretch(first, last);
            case SpokenTime.During(var code, var _, var guessed) -> {
                with("period", code);
                confirm(guessed, "period");
            }
            case SpokenTime.Until(var last, var _) -> with("date", last.toString());
            case SpokenTime.Since(var first) -> with("date", first.toString());
            case SpokenTime.Unclear _ -> need("date");
        }
    }

    private void stretch(LocalDate first, LocalDate last) {
        with("date_from", first.toString());
        with("date_to", last.toString());
    }

    /** As of what is asked: what has not begun is meant as it is said. */
    private void asked(SpokenTime when) {
        switch (when) {
            case SpokenTime.On(var date, var _, var _) -> with("date", date.toString());
            case SpokenTime.Between(var first, var last) -> stretch(first, last);
            case SpokenTime.During(var _, var ahead, var _) -> with("period", ahead);
            case SpokenTime.Until(var last, var _) -> with("date_to", last.toString());
            case SpokenTime.Since(var first) -> with("date_from", first.toString());
            case SpokenTime.Unclear _ -> need("date");
        }
    }

    private void until(SpokenTime when) {
        switch (when) {
            case SpokenTime.On(var _, var ahead, var _) -> with("date_to", ahead.toString());
            case SpokenTime.Between(var _, var last) -> with("date_to", last.toString());
            case SpokenTime.Until(var _, var ahead) -> with("date_to", ahead.toString());
            case SpokenTime.During _, SpokenTime.Since _, SpokenTime.Unclear _ -> need("date_to");
        }
    }

    // the rest

    private Intent change(Meaning.Change.Sort sort, vn.tiendo.conversations.meaning.Passing passing) {
        with("metric", passing.metric());
        with("org_type", passing.sort());
        with("count", passing.count());
        with("enterprise", passing.workplace());
        with("members", passing.members());
        with("kind", passing.kind());
        with("direction", passing.direction());
        passing.time().filter(_ -> !passing.need().contains("date")).ifPresent(this::event);
        passing.need().forEach(this::need);
        passing.guessed().forEach(key -> confirm(true, key));
        return switch (sort) {
            case TRANSFER -> Intent.REPORT_TRANSFER;
            case DISSOLUTION -> Intent.REPORT_DISSOLUTION;
            case REORGANISATION -> Intent.REPORT_REORG;
            case SNAPSHOT -> Intent.REPORT_SNAPSHOT;
        };
    }

    private Intent correction(Meaning.Correction correction) {
        with("ref", reference(correction.reference()));
        with("field", correction.field().map(field -> field.key()));
        with("value", correction.value().map(said -> said.canonical()));
        with("value_old", correction.old().map(said -> said.canonical()));
        if (correction.field().isEmpty() && correction.value().isPresent()) {
            need("field");
        }
        confirm(correction.guessed(), "field");
        return Intent.CORRECT;
    }

    private void inquired(Inquired about) {
        if (!about.units().isEmpty()) {
            with("unit", about.units().getFirst());
        }
        topic(about.topic());
        about.list().ifPresent(listing -> {
            switch (listing) {
                case RANKING -> with("sort", "rank");
                case LOWEST -> with("sort", "lowest");
                case EACH -> {}
                case NOT_REPORTED, OVERDUE, ZERO, BELOW, MET, EXCEEDED -> with("filter", filter(listing));
            }
        });
        with("limit", about.limit());
        var comparesTimes = about.restrictions().stream()
                .anyMatch(one -> one instanceof Restriction.Comparison(var against, var _)
                        && against != Restriction.Against.UNIT);
        about.time().filter(_ -> !comparesTimes).ifPresent(this::asked);
        about.restrictions().forEach(restriction -> restriction(restriction, about));
        if (about.followUp()) {
            with("follow", "on");
        }
    }

    private void restriction(Restriction restriction, Inquired about) {
        switch (restriction) {
            case Restriction.Threshold(var comparator, var value, var percent) ->
                with("threshold", comparator.sign() + value + (percent ? "%" : ""));
            case Restriction.Part(var code, var _) -> with("sub", code);
            case Restriction.Dimension(var _, var words) -> with("dimension", words);
            case Restriction.Level(var kind) -> with("level", kind);
            case Restriction.Comparison comparison -> comparison(comparison, about);
            case Restriction.Pace _ -> with("pace", "on");
            case Restriction.Stock _ -> with("stock", "on");
        }
    }

    private void comparison(Restriction.Comparison comparison, Inquired about) {
        if (comparison.against() == Restriction.Against.UNIT && about.units().size() > 1) {
            entities.remove("unit");
            with("compare", about.units().stream().limit(2).collect(Collectors.joining("+")));
            return;
        }
        var times =
                Stream.concat(about.time().stream(), comparison.time().stream()).map(Notation::code);
        with("compare", times.distinct().collect(Collectors.joining("+")));
    }

    static String code(SpokenTime when) {
        return switch (when) {
            case SpokenTime.On(var date, var _, var _) -> date.toString();
            case SpokenTime.Between(var first, var last) -> first + ".." + last;
            case SpokenTime.During(var code, var _, var _) -> code;
            case SpokenTime.Until(var last, var _) -> ".." + last;
            case SpokenTime.Since(var first) -> first + "..";
            case SpokenTime.Unclear _ -> "?";
        };
    }

    /** The events of a report. */
    private record Events(Notation notation) {
        private Intent written(List<Event> events) {
            var first = events.getFirst();
            if (events.size() == 1) {
                single(first);
            } else {
                several(events);
            }
            events.forEach(this::slots);
            places(events);
            events.stream()
                    .flatMap(event -> event.paper().stream())
                    .findFirst()
                    .ifPresent(paper -> notation.with("doc_no", paper.number()));
            if (events.stream().anyMatch(Event::awaited)) {
                notation.with("kind", "pending");
            }
            var founds = events.stream().anyMatch(event -> event.act() == Event.Act.FOUNDING);
            var admits = events.stream().anyMatch(event -> event.act() == Event.Act.ADMISSION);
            return founds && admits ? Intent.REPORT_MIXED : founds ? Intent.REPORT_FOUNDING : Intent.REPORT_ADMISSION;
        }

        private void single(Event event) {
            notation.with("indicator", event.indicator());
            if (!event.sort().isEmpty()) {
                notation.with(event.act() == Event.Act.FOUNDING ? "org_type" : "subtype", event.sort());
            }
            notation.with("count", event.count());
            notation.with("owner", event.owners());
            notation.with("members", event.members());
            if (!event.need().contains(Event.Slot.DATE)) {
                event.time().ifPresent(time -> {
                    if (time instanceof SpokenTime.Since(var first)) {
                        notation.with("date_from", first.toString());
                    } else {
                        notation.event(time);
                    }
                });
            }
        }

        private void several(List<Event> events) {
            var sorts = events.stream().map(Event::indicator).distinct().count() < events.size();
            if (events.stream().map(Event::time).distinct().count() > 1) {
                notation.with(
                        "facts",
                        events.stream()
                                .map(event -> item(event, false) + "@" + day(event))
                                .collect(Collectors.joining("+")));
            } else {
                notation.with(
                        "items",
                        events.stream().map(event -> item(event, sorts)).collect(Collectors.joining("+")));
                if (!events.getFirst().need().contains(Event.Slot.DATE)) {
                    events.getFirst().time().ifPresent(notation::event);
                }
            }
            events.forEach(event -> {
                notation.with("owner", event.owners());
                notation.with("members", event.members());
            });
        }

        private static String item(Event event, boolean sorted) {
            var sort =
                    sorted && event.act() == Event.Act.FOUNDING && !event.sort().isEmpty() ? "/" + event.sort() : "";
            return event.indicator().orElse("") + sort + ":"
                    + (event.count().isPresent() ? event.count().getAsInt() : "?");
        }

        private static String day(Event event) {
            return event.time().map(Notation::code).orElse("?");
        }

        private void slots(Event event) {
            for (var slot : Event.Slot.values()) {
                if (event.need().contains(slot)) {
                    notation.need(slot.name().toLowerCase(Locale.ROOT));
                }
                notation.confirm(event.guessed().contains(slot), slot.name().toLowerCase(Locale.ROOT));
            }
        }

        private void places(List<Event> events) {
            var places = events.stream()
                    .flatMap(event -> event.workplaces().stream())
                    .distinct()
                    .toList();
            if (places.isEmpty()) {
                return;
            }
            notation.with("enterprise", places.getFirst());
            if (events.size() == 1 && places.size() > 1) {
                notation.with("enterprises", String.join("; ", places));
            }
        }
    }
}
