package vn.tiendo.conversations.flows.filed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.flows.reporting.Reporting;
import vn.tiendo.conversations.flows.reporting.Usual;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Confirming;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Report;

/** Gives a report the decision that it was waiting for: "QĐ 45 ngày 25/6" (C-14). */
public final class CompleteFlow {
    private static final int MOST = 20;

    private static final Question<Report> REPORT = WhichReport.question(
            CompleteFlow::awaiting, "Báo cáo này không chờ quyết định. Đồng chí chọn một báo cáo.");

    private static final Question<String> NUMBER = Questions.documentNumber(
                    "doc_no", "Số quyết định", _ -> "Số quyết định? (ví dụ: 45-QĐ/ĐU)")
            .help("Đồng chí nhập số quyết định, ví dụ: 45-QĐ/ĐU.");

    private static final Question<LocalDate> DAY = Questions.day(
                    "date", "Ngày", _ -> "Quyết định ban hành ngày nào? (ví dụ: 15/6 hoặc hôm qua)", Reporting::today)
            .offering(Usual::days)
            .check((day, answers) -> Reporting.ahead(day, answers, "Đồng chí nhập lại ngày của quyết định."));

    public static final Form FLOW = Form.of(
                    Entrance.of("complete", "Bổ sung quyết định", Audience.REPORTERS)
                            .on(Intent.COMPLETE)
                            .saying("cho quyet dinh", "(?:cac )?bao cao (?:dang )?cho quyet dinh"),
                    CompleteFlow::order)
            .asks(REPORT, NUMBER, DAY)
            .unless(Doing.none(CompleteFlow::awaiting, "Đơn vị không có báo cáo nào chờ quyết định."))
            .about(answers -> answers.find(REPORT)
                    .map(report -> "quyết định của báo cáo số " + report.number())
                    .orElse("bổ sung quyết định"))
            .confirms(CompleteFlow::confirming);

    private CompleteFlow() {}

    private static List<Report> awaiting(Situation situation) {
        var units = Audience.REPORTERS.among(situation.memberships()).stream()
                .map(Membership::unit)
                .distinct()
                .toList();
        return situation.found(new LookUp.Undecided(units, MOST));
    }

    private static Confirming confirming(Answers answers) {
        var report = answers.get(REPORT);
        return new Confirming(
                "Báo cáo số " + report.number() + " (" + WhichReport.gist(report, answers.situation())
                        + "): quyết định " + answers.get(NUMBER) + " ngày " + Texts.day(answers.get(DAY)) + "?",
                List.of(),
                "Đúng",
                "Không",
                Message.of("Báo cáo vẫn chờ quyết định. Khi có, đồng chí nhắn, ví dụ: QĐ 45 ngày 25/6."));
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var decision = Decision.Numbered.of(answers.get(NUMBER), Optional.of(answers.get(DAY)));
        return Doing.order(id, answers.get(REPORT), new Change.Completed(decision), answers.situation(), heard);
    }
}
