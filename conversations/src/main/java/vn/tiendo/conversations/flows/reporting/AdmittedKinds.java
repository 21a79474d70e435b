package vn.tiendo.conversations.flows.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance.Offered;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.UnitId;

/** The kinds of admission that the menu names to whoever reports, so that nothing is asked which a button could say (C-60). */
final class AdmittedKinds {
    private AdmittedKinds() {}

    /** A kind that a unit may report of, and whether it was given a target for it. */
    private record Counted(Indicator indicator, boolean aimed) {}

    /** What has a target stands before what has none. */
    static List<Offered> offered(Situation situation) {
        var kinds = new LinkedHashMap<IndicatorCode, Indicator>();
        counted(situation)
                .sorted(Comparator.comparing(counted -> !counted.aimed()))
                .map(Counted::indicator)
                .forEach(kind -> kinds.putIfAbsent(kind.code(), kind));
        return kinds.values().stream().map(AdmittedKinds::named).toList();
    }

    private static Offered named(Indicator kind) {
        return new Offered("Kết nạp " + kind.name(), kind.code().value());
    }

    private static Stream<Counted> counted(Situation situation) {
        var catalogue = situation.catalogue();
        return Audience.REPORTERS.among(situation.memberships()).stream()
                .map(Membership::unit)
                .distinct()
                .flatMap(unit -> catalogue.programmesOf(unit, situation.now()).stream()
                        .flatMap(programme ->
                                counted(programme, unit, catalogue.today(programme, situation.now()), catalogue)));
    }

    private static Stream<Counted> counted(Programme programme, UnitId unit, LocalDate today, Catalogue catalogue) {
        var year = new Period.Year(today.getYear());
        return programme.indicators().stream()
                .filter(indicator -> indicator.family() == Indicator.Family.ADMISSION)
                .map(indicator -> new Counted(
                        indicator,
                        catalogue
                                .target(programme.code(), indicator.code(), unit, year, today)
                                .isPresent()));
    }
}
