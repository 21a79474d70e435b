package vn.tiendo.conversations.flows.leading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.flows.shared.ShortReason;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Confirming;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Settled;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.units.UnitId;

/** Gives a unit below, and the cells below that, longer for a period's report, with a reason (section 4.4). */
public final class ExtendFlow {
    /** Longer than that is no longer time but another period. */
    private static final int LONGEST_DAYS = 60;

    /** A period is extended around its day: not long after, and not before anybody thinks of it. */
    private static final int AROUND_DAYS = 60;

    private static final int CELLS = 200;

    private static final Question<UnitId> UNIT = new UnitBelow(Audience.READERS, Access::mayUrge)
            .asked(answers -> answers.get(SaidLevel.QUESTION)
                            .map(_ -> "Mỗi lần gia hạn cho một đơn vị và các chi bộ bên dưới. ")
                            .orElse("")
                    + "Gia hạn cho đơn vị nào?")
            .check((unit, answers) -> cells(unit, answers.situation()).size() > CELLS
                    ? Optional.of(
                            "Đơn vị này có hơn %d chi bộ. Đồng chí gia hạn cho từng đơn vị bên dưới.".formatted(CELLS))
                    : Optional.empty());

    private static final Question<Period> PERIOD = Questions.of(
                    "period",
                    "Kỳ báo cáo",
                    _ -> "Gia hạn báo cáo kỳ nào?",
                    new Picks<>(ExtendFlow::periods, new Picks.Naming<>(Period::code, Period::named)))
            .on(UNIT);

    private static final Question<LocalDate> UNTIL = Questions.of(
                    "date_to",
                    "Hạn mới",
                    ExtendFlow::askedUntil,
                    new Ahead(answers -> answers.situation().access().today()))
            .on(UNIT, PERIOD)
            .help("Đồng chí nhập một ngày sau hạn cũ, ví dụ: 5/7, thứ sáu tuần sau.")
            .check(ExtendFlow::unfit);

    private static final Question<String> REASON = Questions.of(
                    "reason",
                    "Lý do",
                    _ -> "Lý do gia hạn? Đồng chí chọn hoặc ghi ngắn gọn, ví dụ: thay bí thư.",
                    new ShortReason(List.of("Thay người báo cáo", "Thiên tai, sự cố", "Chờ quyết định"), "thay bí thư"))
            .help("Đồng chí ghi một câu ngắn, không ghi tên người.");

    public static final Form FLOW = Form.of(
                    Entrance.of("extend", "Gia hạn", Audience.READERS)
                            .on(Intent.EXTEND)
                            .examples("gia hạn"),
                    ExtendFlow::order)
            .asks(SaidLevel.QUESTION, UNIT, PERIOD, UNTIL, REASON)
            .about(_ -> "gia hạn báo cáo")
            .confirms(ExtendFlow::confirming);

    private ExtendFlow() {}

    private static List<UnitId> cells(UnitId unit, Situation situation) {
        var units = situation.catalogue().units();
        var today = situation.access().today();
        return units.branch(unit, today).stream()
                .filter(one -> units.under(one, today).isEmpty())
                .toList();
    }

    /** The unit's programmes that ask it for reports. */
    private static List<Programme> programmes(Answers answers) {
        return answers.find(UNIT).stream()
                .flatMap(unit -> answers
                        .situation()
                        .catalogue()
                        .programmesOf(unit, answers.situation().now())
                        .stream())
                .filter(programme -> !programme.calendar().duties().isEmpty())
                .toList();
    }

    private static List<Period> periods(Answers answers) {
        return programmes(answers).stream()
                .flatMap(programme -> near(programme, answers.situation()))
                .distinct()
                .sorted(Comparator.comparing(period -> due(period, answers)))
                .toList();
    }

    private static Stream<Period> near(Programme programme, Situation situation) {
        var catalogue = situation.catalogue();
        var today = catalogue.today(programme, situation.now());
        var calendar = programme.calendar();
        return calendar.duties().stream()
                .filter(kind -> kind != ReportingCalendar.Kind.PHASE)
                .flatMap(kind -> calendar.from(kind, today.minusDays(AROUND_DAYS * 2L), today).stream())
                .filter(period -> isNear(catalogue.deadline(programme, period).due(), today));
    }

    private static boolean isNear(LocalDate due, LocalDate today) {
        return Math.abs(due.toEpochDay() - today.toEpochDay()) <= AROUND_DAYS;
    }

    /** Until when it was to be sent. */
    private static LocalDate due(Period period, Answers answers) {
        return programmes(answers).stream()
                .filter(programme -> programme.calendar().duties().contains(period.kind()))
                .map(programme -> answers.situation()
                        .catalogue()
                        .deadline(programme, period)
                        .due())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> answers.situation().access().today());
    }

    private static String askedUntil(Answers answers) {
        return "Hạn báo cáo %s là %s. Gia hạn đến ngày nào? (ví dụ: %s)"
                .formatted(
                        answers.get(PERIOD).named(),
                        Numerals.deadline(due(answers.get(PERIOD), answers)),
                        Texts.day(example(answers)));
    }

    private static LocalDate example(Answers answers) {
        var due = due(answers.get(PERIOD), answers);
        var today = answers.situation().access().today();
        return (due.isBefore(today) ? today : due).plusDays(3);
    }

    private static Optional<String> unfit(LocalDate until, Answers answers) {
        return answers.find(PERIOD).flatMap(period -> unfit(until, due(period, answers), answers));
    }

    private static Optional<String> unfit(LocalDate until, LocalDate due, Answers answers) {
        if (!until.isAfter(due) || until.isBefore(answers.situation().access().today())) {
            return Optional.of("Hạn mới phải sau hạn cũ (%s) và chưa qua. Ví dụ: %s."
                    .formatted(Texts.day(due), Texts.day(example(answers))));
        }
        return until.isAfter(due.plusDays(LONGEST_DAYS))
                ? Optional.of(
                        "Gia hạn nhiều nhất %d ngày. Ví dụ: %s.".formatted(LONGEST_DAYS, Texts.day(example(answers))))
                : Optional.empty();
    }

    private static Confirming confirming(Answers answers) {
        var situation = answers.situation();
        int many = cells(answers.get(UNIT), situation).size();
        var whom = many > 1 ? " (%d chi bộ)".formatted(many) : "";
        return new Confirming(
                "Gia hạn báo cáo %s cho %s%s đến %s?"
                        .formatted(
                                answers.get(PERIOD).named(),
                                name(answers.get(UNIT), situation),
                                whom,
                                Numerals.deadline(answers.get(UNTIL))),
                List.of(
                        "Hạn cũ: %s.".formatted(Numerals.deadline(due(answers.get(PERIOD), answers))),
                        "Lý do: %s.".formatted(answers.get(REASON))),
                "Gia hạn",
                "Không",
                Message.of("Chưa gia hạn cho đơn vị nào."));
    }

    private static String name(UnitId unit, Situation situation) {
        return situation.catalogue().units().name(unit, situation.access().today());
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var period = answers.get(PERIOD);
        var extensions = programmes(answers).stream()
                .filter(programme -> programme.calendar().duties().contains(period.kind()))
                .flatMap(programme -> cells(answers.get(UNIT), answers.situation()).stream()
                        .map(cell ->
                                new Extension(programme.code(), period, cell, answers.get(UNTIL), answers.get(REASON))))
                .toList();
        return new Order.ExtendTime(id, extensions, Doing.person(answers.situation()));
    }

    /** What is said of what came of its order. */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.TimeExtended(var extensions, var unreached) ->
                new Ending.Done(said(extensions, unreached, settled.situation()));
            case Outcome _ -> settled.refused();
        };
    }

    private static Message said(List<Extension> extensions, List<UnitId> unreached, Situation situation) {
        var first = extensions.getFirst();
        var cells = extensions.stream().map(Extension::unit).distinct().toList();
        var whom = cells.size() == 1 ? name(first.unit(), situation) : cells.size() + " chi bộ";
        return Message.of("✅ Đã gia hạn báo cáo %s cho %s đến %s."
                        .formatted(first.period().named(), whom, Numerals.deadline(first.until())))
                .withSentences(
                        unreached.isEmpty()
                                ? List.of("Hệ thống báo cho đơn vị và nhắc theo hạn mới.")
                                : List.of(
                                        "Hệ thống nhắc theo hạn mới.",
                                        "Chưa kết nối, đề nghị gọi điện: %s."
                                                .formatted(SilentUnits.names(unreached, situation))));
    }
}
