package vn.tiendo.conversations.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.SpokenTime;

/**
 * The events of a report, each with what it says and what it leaves open.
 *
 * @param keys where they are written
 */
record EventNotation(Keys keys) {
    Intent written(List<Event> events) {
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
                .ifPresent(paper -> keys.with("doc_no", paper.number()));
        if (events.stream()
                .anyMatch(event -> event.awaited() || event.awaiting().isPresent())) {
            keys.with("kind", "pending");
        }
        var founds = events.stream().anyMatch(event -> event.act() == Event.Act.FOUNDING);
        var admits = events.stream().anyMatch(event -> event.act() == Event.Act.ADMISSION);
        return founds && admits ? Intent.REPORT_MIXED : founds ? Intent.REPORT_FOUNDING : Intent.REPORT_ADMISSION;
    }

    private void single(Event event) {
        keys.with("indicator", event.indicator());
        if (!event.sort().isEmpty()) {
            keys.with(event.act() == Event.Act.FOUNDING ? "org_type" : "subtype", event.sort());
        }
        keys.with("count", event.count());
        keys.with("owner", event.owners());
        keys.with("members", event.members());
        if (!event.need().contains(Event.Slot.DATE)) {
            event.time().ifPresent(time -> {
                if (time instanceof SpokenTime.Since(var first)) {
                    keys.with("date_from", first.toString());
                } else {
                    keys.event(time);
                }
            });
        }
    }

    private void several(List<Event> events) {
        var sorts = events.stream().map(Event::indicator).distinct().count() < events.size();
        if (events.stream().map(Event::time).distinct().count() > 1) {
            keys.with(
                    "facts",
                    events.stream()
                            .map(event -> item(event, false) + "@" + day(event))
                            .collect(Collectors.joining("+")));
        } else {
            keys.with("items", events.stream().map(event -> item(event, sorts)).collect(Collectors.joining("+")));
            if (!events.getFirst().need().contains(Event.Slot.DATE)) {
                events.getFirst().time().ifPresent(keys::event);
            }
        }
        events.forEach(event -> {
            keys.with("owner", event.owners());
            keys.with("members", event.members());
        });
    }

    private static String item(Event event, boolean sorted) {
        var sort = sorted && event.act() == Event.Act.FOUNDING && !event.sort().isEmpty() ? "/" + event.sort() : "";
        return event.indicator().orElse("") + sort + ":"
                + (event.count().isPresent() ? event.count().getAsInt() : "?");
    }

    private static String day(Event event) {
        return event.time().map(Keys::code).orElse("?");
    }

    private void slots(Event event) {
        for (var slot : Event.Slot.values()) {
            if (event.need().contains(slot)) {
                keys.need(slot.name().toLowerCase(Locale.ROOT));
            }
            keys.confirm(event.guessed().contains(slot), slot.name().toLowerCase(Locale.ROOT));
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
        keys.with("enterprise", places.getFirst());
        if (events.size() == 1 && places.size() > 1) {
            keys.with("enterprises", String.join("; ", places));
        }
    }
}
