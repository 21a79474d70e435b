package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;

/**
 * One of the facts of a message: a sheet of its own (C-7). Of several organisations each is a fact, for each has its
 * place, its members and its decision.
 *
 * @param own what was said of it alone, by key
 */
record Fact(Form form, Map<String, String> own) {
    /** More are asked for in further reports: nobody answers thirty questions in one. */
    static final int MOST = 5;

    private static final String INDICATOR = "indicator";
    private static final String TYPE = "org_type";
    private static final String PLACE = "enterprise";
    private static final String COUNT = "count";

    Fact {
        own = Map.copyOf(own);
    }

    /** All facts of a message, also those beyond {@link #MOST}. */
    static List<Fact> of(Form form, Understanding understanding, Catalogue catalogue) {
        var items = understanding.entity("items");
        var facts = new ArrayList<Fact>();
        if (items.isPresent()) {
            for (var item : items.get().split("\\+", -1)) {
                facts.addAll(item(item, form, catalogue));
            }
        }
        return facts.isEmpty() ? alike(form, understanding) : List.copyOf(facts);
    }

    /** {@code KN_DV:2}, or of organisations {@code TL_TN/chi_doan:2}. */
    private static List<Fact> item(String item, Form asked, Catalogue catalogue) {
        var colon = item.indexOf(':');
        if (colon <= 0) {
            return List.of();
        }
        var kind = item.substring(0, colon).split("/", 2);
        var count = item.substring(colon + 1);
        var form = catalogue
                .family(new IndicatorCode(kind[0]))
                .flatMap(Flows::reporting)
                .orElse(asked);
        Map<String, String> own = new HashMap<>(Map.of(INDICATOR, kind[0]));
        if (kind.length == 2) {
            own.put(TYPE, kind[1]);
        }
        if (!form.isPerPiece()) {
            own.put(COUNT, count);
        }
        return Collections.nCopies(form.isPerPiece() ? number(count) : 1, new Fact(form, own));
    }

    private static List<Fact> alike(Form form, Understanding understanding) {
        var number = form.isPerPiece() ? number(understanding.entity(COUNT).orElse("")) : 1;
        if (number == 1) {
            return List.of(new Fact(form, Map.of()));
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
            facts.add(new Fact(form, own));
        }
        return List.copyOf(facts);
    }

    private static int number(String count) {
        return count.matches("[1-9]\\d{0,5}") ? Integer.parseInt(count) : 1;
    }
}
