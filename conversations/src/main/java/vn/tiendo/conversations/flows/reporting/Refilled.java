package vn.tiendo.conversations.flows.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.questions.DraftProgress;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Refill;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.units.UnitId;

/**
 * The draft that says again what was reported: for a correction, a returned report, a copy. What was affirmed then is
 * affirmed again, since rules asked for it before.
 */
public final class Refilled {
    private Refilled() {}

    /** A draft of facts that {@code unit} reported; empty where no form asks for them. {@code id} is its own. */
    public static Optional<Draft> draft(String id, UnitId unit, List<Line> lines, Situation situation, Instant now) {
        var forms = new ArrayList<String>();
        var answers = new LinkedHashMap<String, Answer>();
        answers.put(Spot.name(1, Reporting.UNIT.key()), Refill.saying(unit.value()));
        for (var rest = lines; !rest.isEmpty(); ) {
            var form = form(rest.getFirst().indicator(), situation.catalogue());
            if (form.isEmpty()) {
                return Optional.empty();
            }
            forms.add(form.get().name());
            var sheet =
                    form.get().facts().again().apply(rest, situation.catalogue().rules());
            sheet.answers().forEach((key, answer) -> answers.put(Spot.name(forms.size(), key), answer));
            rest = sheet.rest();
        }
        return Optional.of(affirmed(filled(Draft.begin(id, forms, now), answers, now), situation, now));
    }

    private static Optional<Form> form(IndicatorCode code, Catalogue catalogue) {
        return catalogue.programmes().stream()
                .flatMap(programme -> programme.indicator(code).stream())
                .findFirst()
                .flatMap(indicator -> EventForms.reporting(indicator.family()));
    }

    private static Draft filled(Draft draft, Map<String, Answer> answers, Instant now) {
        var filled = draft;
        for (var answer : answers.entrySet()) {
            filled = filled.with(answer.getKey(), answer.getValue(), now);
        }
        return filled;
    }

    private static Draft affirmed(Draft draft, Situation situation, Instant now) {
        var filled = draft;
        for (var next = claim(filled, situation, now); next.isPresent(); next = claim(filled, situation, now)) {
            filled = filled.with(next.get().spot(), Refill.saying(next.get().spelling()), now);
        }
        return filled;
    }

    /** The claim that is asked about next. */
    private static Optional<Claim> claim(Draft draft, Situation situation, Instant now) {
        return DraftProgress.of(draft, EventForms::named, situation, now)
                .pending()
                .flatMap(spot -> spot.question()
                        .kind()
                        .affirming(spot.before())
                        .map(spelling -> new Claim(spot.name(), spelling)));
    }

    /** What affirms a claim, and where. */
    private record Claim(String spot, String spelling) {}
}
