package vn.tiendo.conversations.flows.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.IndicatorKind;
import vn.tiendo.domain.catalogue.Programme;

/** What all reports have in common: for which unit, to which programmes, and how they are filed. */
public final class Reporting {
    /** The most that one report may count; more is a slip of the finger. */
    static final int MOST = 100_000;

    /** Asked only of those who report for several units (C-32). */
    public static final Question<Optional<OwnUnit>> UNIT = Questions.pick(
                    "unit",
                    "Đơn vị báo cáo",
                    "Đồng chí báo cáo cho đơn vị nào?",
                    Reporting::places,
                    new Picks.Naming<>(place -> place.id().value(), OwnUnit::name))
            .shared()
            .onlyIf(answers -> places(answers).size() > 1);

    private Reporting() {}

    /** The units the speaker reports for, as they were on the day of the event (T-03); as they are if none was there. */
    static List<OwnUnit> places(Answers answers) {
        return Placed.of(answers).places();
    }

    /** The unit that reports, as far as it is known. */
    public static Optional<OwnUnit> place(Answers answers) {
        return Placed.of(answers).place();
    }

    /** The unit that an event of that day belongs to: the one that was chosen, unless it was not there. */
    private static Optional<OwnUnit> place(LocalDate day, Answers answers) {
        var chosen = answers.find(UNIT).flatMap(said -> said).map(OwnUnit::id);
        return Placed.place(chosen, Placed.places(day, Placed.of(answers).own(), answers));
    }

    /** The programmes the report may feed: the unit's on the day of the event (C-12, C-32). */
    static List<Programme> programmes(Answers answers) {
        return Placed.of(answers).programmes();
    }

    private static List<Programme> programmes(LocalDate day, Answers answers) {
        var placed = Placed.of(answers);
        return day.equals(placed.eventDay())
                ? placed.programmesThen()
                : Placed.programmes(place(day, answers), day, answers);
    }

    /** Today by the first programme of the unit. */
    public static LocalDate today(Answers answers) {
        return Placed.of(answers).today();
    }

    /** The last day the unit can report of: today, or its own last day. */
    static LocalDate lastDay(Answers answers) {
        var today = today(answers);
        return place(answers)
                .map(place -> answers.situation().catalogue().units().present(place.id(), today))
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }

    /** The day of the event as far as it was said; today till then. */
    static LocalDate eventDay(Answers answers) {
        return Placed.of(answers).eventDay();
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

    /** What is reported, as far as it was said. */
    static Optional<Indicator> indicator(Answers answers) {
        return Placed.of(answers).indicator();
    }

    /** Of which kind it is, as far as it was said. */
    static Optional<IndicatorKind> kind(Answers answers) {
        return Placed.of(answers).kind();
    }

    /** Why an event of that day is not this unit's to report: it had ended (message 35); {@code todo} says what to do. */
    static Optional<String> ended(LocalDate day, Answers answers, String todo) {
        var units = answers.situation().catalogue().units();
        var own = Placed.of(answers).own();
        return own.stream().anyMatch(unit -> !units.asOf(unit, day).isEmpty())
                ? Optional.empty()
                : own.stream()
                        .flatMap(unit -> Former.of(unit, day, units).stream())
                        .findFirst()
                        .map(former -> former.refusal() + " " + todo);
    }

    /** Why an event of that day cannot be reported: it is still to come; {@code todo} says what to do. */
    public static Optional<String> ahead(LocalDate day, Answers answers, String todo) {
        return day.isAfter(today(answers))
                ? Optional.of("⚠️ Ngày " + Texts.day(day) + " chưa đến. " + todo)
                : Optional.empty();
    }

    /** As {@link #ended}, where another day is to be given. */
    static Optional<String> ended(LocalDate day, Answers answers) {
        var last = lastDay(answers);
        return ended(
                day,
                answers,
                "Đồng chí nhập lại ngày, ví dụ: " + last.getDayOfMonth() + "/" + last.getMonthValue() + ".");
    }

    /** Why an event of that day does not go with the ones before it: a report is of one unit. */
    static Optional<String> ofAnother(LocalDate day, Answers answers) {
        return answers.earlier().stream()
                .findFirst()
                .flatMap(Reporting::place)
                .flatMap(first -> place(day, answers)
                        .filter(place -> !place.id().equals(first.id()))
                        .map(place -> "⚠️ Việc ngày " + Texts.day(day) + " ghi cho " + place.name()
                                + ", việc trên ghi cho " + first.name()
                                + ". Đồng chí nhập lại ngày, hoặc nhắn HỦY rồi gửi từng việc."));
    }

    /** Why nothing can be reported of a period: it has not begun, as {@code ahead} says, or the unit had ended. */
    static Optional<String> noneOf(Period period, Answers answers, String ahead) {
        if (days(period, answers).isPresent()) {
            return Optional.empty();
        }
        var last = lastDay(answers);
        return programmes(answers).stream()
                .findFirst()
                .map(programme -> programme.days(period).first())
                .filter(first -> !first.isAfter(today(answers)))
                .flatMap(first -> ended(
                        first,
                        answers,
                        "Đồng chí nhập kỳ trước đó, ví dụ: tháng " + last.getMonthValue() + "/" + last.getYear() + "."))
                .or(() -> Optional.of(ahead));
    }

    /** Why an event of that day cannot be reported: it lies outside every programme that counts it. */
    static Optional<String> outside(LocalDate day, Indicator indicator, Answers answers) {
        var then = programmes(day, answers);
        var counting = (then.isEmpty() ? programmes(answers) : then)
                .stream()
                        .filter(programme ->
                                programme.indicator(indicator.code()).isPresent())
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

    /** What is remarked of a day whose figures are fixed by now: the report is a supplement (message 36, A-30). */
    static List<String> frozen(LocalDate day, Answers answers) {
        return indicator(answers).stream()
                .flatMap(indicator -> programmes(answers).stream()
                        .filter(programme ->
                                programme.indicator(indicator.code()).isPresent()))
                .flatMap(programme -> programme.calendar().frozen().entrySet().stream()
                        .filter(fixed -> fixed.getValue().isBefore(today(answers))
                                && programme.days(fixed.getKey()).contains(day))
                        .map(fixed -> "Kỳ " + fixed.getKey().named() + " đã chốt ngày " + Texts.day(fixed.getValue())
                                + (Corrected.report(answers).isPresent()
                                        ? ". Số đã chốt giữ nguyên, đính chính ghi vào số cập nhật."
                                        : ". Báo cáo này ghi là bổ sung sau chốt" + supplemented(programme))))
                .distinct()
                .sorted()
                .toList();
    }

    private static String supplemented(Programme programme) {
        return switch (programme.confirmation()) {
            case SUPERIOR -> " và chuyển cấp trên xem xét.";
            case NONE -> "; số đã chốt giữ nguyên, số cập nhật có thêm báo cáo này.";
        };
    }

    static List<String> closing(Answers answers) {
        var units = answers.situation().catalogue().units();
        return place(answers).stream()
                .flatMap(place -> Stream.concat(
                        Stream.of("Đơn vị báo cáo: " + place.name()),
                        Former.of(place.id(), today(answers), units).stream().map(Former::remark)))
                .toList();
    }

    /** The days of a period up to today or the unit's last day; none if it begins later. */
    static Optional<Days> days(Period period, Answers answers) {
        var last = lastDay(answers);
        return programmes(answers).stream()
                .findFirst()
                .map(programme -> programme.days(period))
                .filter(days -> !days.first().isAfter(last))
                .map(days -> new Days(days.first(), days.last().isAfter(last) ? last : days.last()));
    }
}
