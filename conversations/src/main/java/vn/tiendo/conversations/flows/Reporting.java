package vn.tiendo.conversations.flows;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Days;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Period;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** What all reports have in common: for which unit, to which programmes, and how they are filed. */
final class Reporting {
    /** Asked only of those who report for several units (C-32). */
    static final Question<Optional<Place>> UNIT = Questions.pick(
                    "unit",
                    "Đơn vị báo cáo",
                    "Đồng chí báo cáo cho đơn vị nào?",
                    Reporting::places,
                    new Picks.Naming<>(place -> place.id().value(), Place::name))
            .shared()
            .onlyIf(answers -> places(answers).size() > 1);

    private Reporting() {}

    /** The units the speaker reports for. */
    static List<Place> places(Answers answers) {
        var day = LocalDate.ofInstant(answers.said(), Catalogue.ZONE);
        var units = answers.situation().catalogue().units();
        var places = new ArrayList<Place>();
        for (var membership : answers.memberships()) {
            var place = new Place(membership.unit(), units.name(membership.unit(), day));
            if (membership.role().reports() && !places.contains(place)) {
                places.add(place);
            }
        }
        return places;
    }

    /** The unit that reports, as far as it is known. */
    static Optional<Place> place(Answers answers) {
        return answers.find(UNIT)
                .flatMap(said -> said)
                .or(() -> places(answers).stream().findFirst());
    }

    /** The programmes the report may feed (C-12). */
    static List<Programme> programmes(Answers answers) {
        return place(answers)
                .map(place -> answers.situation().catalogue().programmesOf(place.id(), answers.said()))
                .orElse(List.of());
    }

    /** Today by the unit's first programme. */
    static LocalDate today(Answers answers) {
        return programmes(answers).stream()
                .findFirst()
                .map(programme -> answers.situation().catalogue().today(programme, answers.said()))
                .orElseGet(() -> LocalDate.ofInstant(answers.said(), Catalogue.ZONE));
    }

    /** The day of the event as far as it was said; today till then. */
    static LocalDate eventDay(Answers answers) {
        return answers.said("date").flatMap(Reporting::day).orElseGet(() -> today(answers));
    }

    private static Optional<LocalDate> day(String spelling) {
        try {
            return Optional.of(LocalDate.parse(spelling));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** What the unit's programmes count of one family, each once. */
    static List<Indicator> indicators(Answers answers, Indicator.Family family) {
        var found = new LinkedHashMap<IndicatorCode, Indicator>();
        for (var programme : programmes(answers)) {
            for (var indicator : programme.indicators()) {
                if (indicator.family() == family) {
                    found.putIfAbsent(indicator.code(), indicator);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Why an event of that day cannot be reported: it lies outside every programme that counts it. */
    static Optional<String> outside(LocalDate day, Indicator indicator, Answers answers) {
        var counting = programmes(answers).stream()
                .filter(programme -> programme.indicator(indicator.code()).isPresent())
                .toList();
        if (counting.isEmpty()
                || counting.stream().anyMatch(programme -> programme.phase().contains(day))) {
            return Optional.empty();
        }
        var programme = counting.getFirst();
        return Optional.of(
                "⚠️ Ngày " + Texts.day(day) + " nằm ngoài thời gian thực hiện của " + programme.shortTitle() + " ("
                        + Texts.day(programme.phase().first()) + " đến "
                        + Texts.day(programme.phase().last())
                        + "). Đồng chí nhập lại ngày.");
    }

    static List<String> closing(Answers answers) {
        return place(answers)
                .map(place -> List.of("Đơn vị báo cáo: " + place.name()))
                .orElse(List.of());
    }

    /** One report with the facts of all sheets (C-7). */
    static Order file(String id, List<Form.Sheet> sheets, Heard heard) {
        var lines = new ArrayList<Line>();
        for (var sheet : sheets) {
            lines.addAll(sheet.form().lines().apply(sheet.answers()));
        }
        var answers = sheets.getFirst().answers();
        var fed = programmes(answers).stream()
                .filter(programme -> lines.stream().anyMatch(line -> feeds(line, programme)))
                .toList();
        return order(id, answers, fed, status(sheets, fed), new Content.Events(lines), heard);
    }

    private static boolean feeds(Line line, Programme programme) {
        return programme.indicator(line.indicator()).isPresent()
                && line.when().days().overlaps(programme.phase());
    }

    /**
     * A report has one status: where one programme waits for the level above, the whole report waits; and so does one
     * that asks the level above to look at it (message 12).
     */
    private static Report.Status status(List<Form.Sheet> sheets, List<Programme> fed) {
        var waits = fed.stream().anyMatch(programme -> programme.confirmation() == Programme.Confirmation.SUPERIOR)
                || sheets.stream().anyMatch(sheet -> FoundingFlow.isForSuperior(sheet));
        return waits ? Report.Status.PENDING : Report.Status.COUNTED;
    }

    static Order order(
            String id, Answers answers, List<Programme> fed, Report.Status status, Content content, Heard heard) {
        return new Order.FileReport(
                id,
                reporter(answers.situation()),
                unit(answers),
                fed.stream().map(Programme::code).toList(),
                status,
                content,
                heard.channel(),
                heard.sentAt());
    }

    private static UnitId unit(Answers answers) {
        return place(answers)
                .orElseThrow(() -> new IllegalStateException("expected a unit to report for, found none"))
                .id();
    }

    private static PersonId reporter(Situation situation) {
        return switch (situation.speaker()) {
            case Speaker.Known(var person, var _) -> person.id();
            case Speaker.Stranger() ->
                throw new IllegalStateException("expected somebody who has joined, found a stranger");
        };
    }

    /** The days of a period up to today; none if it lies ahead. */
    static Optional<Days> days(Period period, Answers answers) {
        var today = today(answers);
        return programmes(answers).stream()
                .findFirst()
                .map(programme -> programme.days(period))
                .filter(days -> !days.first().isAfter(today))
                .map(days -> new Days(days.first(), days.last().isAfter(today) ? today : days.last()));
    }
}
