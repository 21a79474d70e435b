package vn.tiendo.conversations.flows.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.language.DayReader;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.IndicatorKind;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;
import vn.tiendo.domain.units.UnitId;

/**
 * Where and when a report stands, as far as it was said: nearly every question and rule of a sheet asks for some of it, so it is worked
 * out once for each sheet (and once more when the unit is chosen).
 *
 * @param own the units of the speaker's memberships, whether they are still there or not
 * @param today by the first programme of the unit
 * @param eventDay the day of the event; today till it is said
 * @param places the units the speaker reports for, as they were on the day of the event
 * @param place the one that reports
 * @param programmesThen the place's on the day of the event
 * @param programmes which the report may feed: those, or today's if there were none (C-12, C-32)
 * @param indicator what is reported
 * @param kind of which kind it is
 * @param rules the rules in force for it on the day of the event, by what they check
 */
record Placed(
        List<UnitId> own,
        LocalDate today,
        LocalDate eventDay,
        List<OwnUnit> places,
        Optional<OwnUnit> place,
        List<Programme> programmesThen,
        List<Programme> programmes,
        Optional<Indicator> indicator,
        Optional<IndicatorKind> kind,
        Map<Check, List<Rule>> rules) {

    /** For which choice of a unit it was worked out. */
    private record Choice(Optional<UnitId> unit) {}

    static Placed of(Answers answers) {
        var chosen = answers.find(Reporting.UNIT).flatMap(said -> said).map(OwnUnit::id);
        return answers.once(new Choice(chosen), choice -> worked(choice.unit(), answers));
    }

    private static Placed worked(Optional<UnitId> chosen, Answers answers) {
        var catalogue = answers.situation().catalogue();
        var own = own(answers);
        var today = catalogue.today(chosen.map(List::of).orElse(own), answers.said());
        var day = said(answers).orElse(today);
        var places = places(day, own, answers);
        var place = place(chosen, places);
        var then = programmes(place, day, answers);
        var programmes = then.isEmpty() ? programmes(place(chosen, places(today, own, answers)), today, answers) : then;
        var indicator = answers.said("indicator").map(IndicatorCode::new).flatMap(code -> counted(code, programmes));
        var kind = indicator.flatMap(what -> answers.said("org_type").flatMap(what::kind));
        return new Placed(
                own,
                today,
                day,
                places,
                place,
                then,
                programmes,
                indicator,
                kind,
                rules(indicator, kind, day, answers));
    }

    private static List<UnitId> own(Answers answers) {
        return answers.memberships().stream()
                .filter(membership -> membership.role().reports())
                .map(Membership::unit)
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> said(Answers answers) {
        return answers.said("ceremony").or(() -> answers.said("date")).flatMap(DayReader::decode);
    }

    /** The units they speak for on a day (T-03); as they are if none was there. */
    static List<OwnUnit> places(LocalDate day, List<UnitId> own, Answers answers) {
        var units = answers.situation().catalogue().units();
        var there = own.stream()
                .flatMap(unit -> units.asOf(unit, day).stream())
                .distinct()
                .toList();
        return (there.isEmpty() ? own : there)
                .stream().map(unit -> new OwnUnit(unit, units.name(unit, day))).toList();
    }

    /** The one that was chosen, unless it was not there. */
    static Optional<OwnUnit> place(Optional<UnitId> chosen, List<OwnUnit> places) {
        return chosen.flatMap(id ->
                        places.stream().filter(place -> place.id().equals(id)).findFirst())
                .or(() -> places.stream().findFirst());
    }

    /** Those of a unit on a day. */
    static List<Programme> programmes(Optional<OwnUnit> place, LocalDate day, Answers answers) {
        return place.map(unit -> answers.situation().catalogue().programmesOn(unit.id(), day))
                .orElse(List.of());
    }

    private static Optional<Indicator> counted(IndicatorCode code, List<Programme> programmes) {
        return programmes.stream()
                .flatMap(programme -> programme.indicator(code).stream())
                .findFirst();
    }

    private static Map<Check, List<Rule>> rules(
            Optional<Indicator> indicator, Optional<IndicatorKind> kind, LocalDate day, Answers answers) {
        var rules = new EnumMap<Check, List<Rule>>(Check.class);
        indicator.ifPresent(what -> answers.situation().catalogue().rules().on(day).stream()
                .filter(rule -> what.isUnder(rule, kind))
                .forEach(rule -> rules.merge(rule.check(), List.of(rule), Placed::both)));
        return rules;
    }

    private static List<Rule> both(List<Rule> some, List<Rule> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
