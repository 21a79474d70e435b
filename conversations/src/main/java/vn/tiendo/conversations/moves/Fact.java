package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.conversations.flows.reporting.EventForms;
import vn.tiendo.conversations.flows.reporting.Papers;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;

/**
 * One of the facts of a message: a sheet of its own (C-7). Of several organisations each is a fact, for each has its
 * place, its members and its decision.
 *
 * @param own what was said of it alone, by key
 * @param need what was tried and could not be read, by key
 * @param guessed what was filled by a guess, by key
 * @param told the words that tell of it alone; empty where nobody can say which do
 */
record Fact(Form form, Map<String, String> own, Set<String> need, Set<String> guessed, String told) {
    /** More are asked for in further reports: nobody answers thirty questions in one. */
    static final int MOST = 5;

    private static final String INDICATOR = "indicator";
    private static final String TYPE = "org_type";
    private static final String PLACE = "enterprise";
    private static final String COUNT = "count";

    Fact {
        own = Map.copyOf(own);
        need = Set.copyOf(need);
        guessed = Set.copyOf(guessed);
    }

    /** All facts of a message, also those beyond {@link #MOST}. */
    static List<Fact> of(Form form, Understanding understanding, Catalogue catalogue) {
        var events = understanding.events();
        if (events.size() < 2) {
            return alike(form, understanding);
        }
        var some = events.stream().filter(event -> !isNothing(event)).toList();
        return (some.isEmpty() ? events : some)
                .stream().flatMap(event -> of(event, form, catalogue).stream()).toList();
    }

    /** What a message of several things says there was none of; a zero is no founding and no admission. */
    static List<Event> nothings(Understanding understanding) {
        var events = understanding.events();
        var nothings = events.stream().filter(Fact::isNothing).toList();
        return events.size() < 2 || nothings.size() == events.size() ? List.of() : nothings;
    }

    private static boolean isNothing(Event event) {
        return event.count().equals(OptionalInt.of(0));
    }

    /** An event as a sheet, or of several organisations a sheet each. */
    private static List<Fact> of(Event event, Form asked, Catalogue catalogue) {
        var form = event.indicator()
                .flatMap(code -> catalogue.family(new IndicatorCode(code)))
                .flatMap(EventForms::reporting)
                .orElse(asked);
        var number = form.isPerPiece() ? event.count().orElse(1) : 1;
        var facts = new ArrayList<Fact>();
        for (var at = 0; at < number; at++) {
            facts.add(new Fact(
                    form, own(event, form, at, number), keys(event.need()), keys(event.guessed()), event.told()));
        }
        return List.copyOf(facts);
    }

    private static Map<String, String> own(Event event, Form form, int at, int number) {
        var own = new HashMap<String, String>();
        event.indicator().ifPresent(code -> own.put(INDICATOR, code));
        if (form.isPerPiece()) {
            own.put(TYPE, event.sort());
        } else {
            event.count().ifPresent(count -> own.put(COUNT, String.valueOf(count)));
        }
        event.owners().ifPresent(owners -> own.put("owner", String.valueOf(owners)));
        if (number == 1) {
            event.members().ifPresent(members -> own.put("members", String.valueOf(members)));
        }
        if (event.workplaces().size() == 1 || event.workplaces().size() == number) {
            own.put(PLACE, event.workplaces().get(event.workplaces().size() == 1 ? 0 : at));
        }
        event.paper().ifPresent(paper -> own.put(Papers.KEY, paper.number()));
        if (event.awaited()) {
            own.putIfAbsent(Papers.KEY, Papers.AWAITED);
        }
        if (event.time().orElse(null) instanceof SpokenTime.On(var date, var _, var _)
                && !event.need().contains(Event.Slot.DATE)) {
            own.put("date", date.toString());
        }
        own.values().removeIf(String::isEmpty);
        return own;
    }

    private static Set<String> keys(Set<Event.Slot> slots) {
        return slots.stream().map(slot -> slot.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static List<Fact> alike(Form form, Understanding understanding) {
        var need = Set.copyOf(understanding.need());
        var guessed = Set.copyOf(understanding.confirm());
        var number = form.isPerPiece() ? number(understanding.entity(COUNT).orElse("")) : 1;
        if (number == 1) {
            return List.of(new Fact(form, Map.of(), need, guessed, ""));
        }
        var places = understanding.entity("enterprises").orElse("").split("; ", -1);
        var facts = new ArrayList<Fact>();
        for (var at = 0; at < number; at++) {
            Map<String, String> own = new HashMap<>();
            for (var key : Set.of(INDICATOR, TYPE, PLACE)) {
                understanding.entity(key).ifPresent(said -> own.put(key, said));
            }
            if (places.length == number) {
                own.put(PLACE, places[at]);
            }
            facts.add(new Fact(form, own, need, guessed, ""));
        }
        return List.copyOf(facts);
    }

    private static int number(String count) {
        return count.matches("[1-9]\\d{0,5}") ? Integer.parseInt(count) : 1;
    }
}
