package vn.tiendo.conversations.flows.filed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Confirming;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Kind;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.reporting.Report;

/** Confirms several reports at once, each in the version that was counted when it was asked (C-11, message 39). */
public final class ConfirmAllFlow {
    private static final String EACH = ",";

    private static final Question<List<Report>> REPORTS =
            Questions.of(WhichReport.KEY, "Các báo cáo", _ -> "Những báo cáo nào?", new Set());

    public static final Form FLOW = Form.of(
                    Entrance.of("confirm-all", "Xác nhận hàng loạt", Audience.VERIFIERS), ConfirmAllFlow::order)
            .asks(REPORTS)
            .unless(Doing.none(Unconfirmed::plain, "Không có báo cáo nào xác nhận hàng loạt được. " + WaitingFlow.SEE))
            .about(_ -> "xác nhận hàng loạt")
            .confirms(ConfirmAllFlow::confirming);

    private ConfirmAllFlow() {}

    private static Confirming confirming(Answers answers) {
        var reports = answers.get(REPORTS);
        var situation = answers.situation();
        var numbers =
                reports.stream().map(report -> Long.toString(report.number())).collect(Collectors.joining(", "));
        return new Confirming(
                "Xác nhận " + reports.size() + " báo cáo: " + FigureAnswers.totals(reports, situation.catalogue())
                        + "; tính đến " + Texts.clock(situation.now()) + "?",
                List.of("Số: " + numbers + "."),
                "Xác nhận " + reports.size(),
                "Không",
                Message.of("Chưa xác nhận báo cáo nào.").with(WaitingFlow.ways()));
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        return new Order.ConfirmReports(
                id,
                answers.get(REPORTS).stream()
                        .map(report -> new Order.ConfirmReports.Seen(report.id(), report.version()))
                        .toList(),
                Doing.person(answers.situation()),
                heard.channel(),
                heard.sentAt());
    }

    /** Those that wait and need no look, as they stand when they are first counted. */
    private record Set() implements Kind<List<Report>> {
        @Override
        public Reading<List<Report>> read(String words, Answers before) {
            var plain = Unconfirmed.plain(before.situation());
            return plain.isEmpty()
                    ? new Reading.Refused<>(WaitingFlow.NONE)
                    : new Reading.Understood<>(
                            plain, plain.stream().map(WhichReport::seen).collect(Collectors.joining(EACH)));
        }

        @Override
        public Optional<List<Report>> decode(String canonical, Answers before) {
            var wanted = List.of(canonical.split(EACH, -1));
            var there = Unconfirmed.plain(before.situation()).stream()
                    .filter(report -> wanted.contains(WhichReport.seen(report)))
                    .toList();
            return there.isEmpty() ? Optional.empty() : Optional.of(there);
        }

        @Override
        public String show(List<Report> value) {
            return value.size() + " báo cáo";
        }

        @Override
        public List<Choice> choices(Answers before) {
            return List.of(Choice.of(
                    "Các báo cáo đang chờ",
                    Unconfirmed.plain(before.situation()).stream()
                            .map(WhichReport::seen)
                            .collect(Collectors.joining(EACH))));
        }
    }
}
