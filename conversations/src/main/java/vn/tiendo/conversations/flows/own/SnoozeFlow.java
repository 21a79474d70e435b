package vn.tiendo.conversations.flows.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.deadlines.LunarNewYear;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.conversations.flows.reporting.Reporting;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Settled;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.people.Membership;

/** Puts a reminder off to the next working day, once for a unit's period (section 4.3). */
public final class SnoozeFlow {
    private static final Question<Period> PERIOD = Questions.pick(
            "period",
            "Kỳ báo cáo",
            "Đồng chí muốn được nhắc lại báo cáo kỳ nào?",
            SnoozeFlow::periods,
            new Picks.Naming<>(Period::code, Period::named));

    public static final Form FLOW = Form.of(
                    Entrance.of("snooze", "Nhắc lại sau", Audience.MEMBERS)
                            .saying(
                                    "(?:mai |ngay mai )?nhac lai(?: toi)?(?: sau| vao ngay mai| ngay mai| mai)?(?: nhe| a)?",
                                    "(?:de |ngay )?mai nhac(?: lai)?(?: toi)?(?: nhe| a)?",
                                    "nhac toi (?:sau|ngay mai|mai)(?: nhe| a)?"),
                    SnoozeFlow::order)
            .asks(Reporting.UNIT, PERIOD)
            .unless(SnoozeFlow::nothingOwed)
            .about(_ -> "nhắc lại sau")
            .atOnce();

    private SnoozeFlow() {}

    private static List<Period> periods(Answers answers) {
        return Reporting.place(answers).stream()
                .flatMap(place -> answers.situation().found(new LookUp.Outstanding(place.id())).stream())
                .map(Duty::period)
                .distinct()
                .toList();
    }

    private static Optional<Message> nothingOwed(Situation situation) {
        boolean owes = Audience.REPORTERS.among(situation.memberships()).stream()
                .map(Membership::unit)
                .distinct()
                .flatMap(unit -> situation.found(new LookUp.Outstanding(unit)).stream())
                .findAny()
                .isPresent();
        return owes
                ? Optional.empty()
                : Optional.of(Message.of("Đơn vị không còn báo cáo nào phải gửi nên không cần nhắc lại."));
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var catalogue = answers.situation().catalogue();
        var unit = Reporting.place(answers).orElseThrow().id();
        var days = new SendingDays(catalogue.offices(), new LunarNewYear());
        return new Order.PutOff(
                id, Doing.person(answers.situation()), unit, answers.get(PERIOD), days.after(Reporting.today(answers)));
    }

    /** What is said of what came of its order. */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.RemindedLater(var until, var again) ->
                new Ending.Done(Message.of(said((Order.PutOff) settled.order(), Numerals.deadline(until), again))
                        .withSentences(Stream.of("Đồng chí vẫn báo cáo được bất cứ lúc nào trước đó.")
                                .filter(_ -> !again)
                                .toList()));
            case Outcome _ -> settled.refused();
        };
    }

    private static String said(Order.PutOff order, String day, boolean again) {
        return again
                ? "Báo cáo %s đã được hẹn nhắc lại vào %s; hệ thống chỉ hẹn một lần."
                        .formatted(order.period().named(), day)
                : "✅ Hệ thống sẽ nhắc lại báo cáo %s vào %s."
                        .formatted(order.period().named(), day);
    }
}
