package vn.tiendo.conversations.flows.filed;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.flows.reporting.Corrected;
import vn.tiendo.conversations.flows.reporting.Refilled;
import vn.tiendo.conversations.flows.reporting.SubCounts;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.conversations.questions.Reopening;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;

/** Says a report of the own unit again, otherwise: đính chính (message 28). It opens filled in, at what is to be changed. */
public final class CorrectFlow {
    public static final Reopening FLOW = new Reopening(
            Entrance.of("correct", "Sửa báo cáo", Audience.REPORTERS)
                    .on(Intent.CORRECT)
                    .examples("sửa số người 3"),
            CorrectFlow::opened);

    private CorrectFlow() {}

    private static Reopening.Opened opened(Inquiry.Asked asked) {
        var own = WhichReport.own(asked.situation());
        var ref = asked.understanding().entity("ref").orElse("last");
        var report = own.stream().filter(one -> isMeant(one, ref)).findFirst();
        if (report.isEmpty()) {
            return new Reopening.Told(Message.of(
                            own.isEmpty()
                                    ? "Đơn vị chưa gửi báo cáo nào nên chưa có gì để sửa. Đồng chí nhắn, ví dụ: kết nạp 2 đảng viên ngày 15/6."
                                    : "Đơn vị không có báo cáo số này. Muốn xem các số, đồng chí nhắn BÁO CÁO CỦA TÔI.")
                    .with(asked.ways()));
        }
        var parts = asked.heard().input() instanceof Input.Words(var text)
                ? SubCounts.amended(asked.understanding(), text, asked.situation())
                : Optional.<SubCounts.Amendment>empty();
        var value = parts.map(SubCounts.Amendment::value)
                .orElseGet(() -> asked.understanding().entity("value"));
        return draft(asked.heard().id(), report.get(), asked.situation())
                .<Reopening.Opened>map(draft -> new Reopening.Found(
                        draft,
                        parts.map(_ -> SubCounts.KEY)
                                .or(() -> asked.understanding().entity("field"))
                                .filter(_ -> value.isPresent() || ref.equals("last"))
                                .or(() -> returned(report.get())),
                        value))
                .orElseGet(() -> new Reopening.Told(Message.of("Báo cáo số "
                                + report.get().number() + " không có số liệu để sửa. Muốn bỏ, đồng chí rút báo cáo.")
                        .with(List.of(new Press.Start("withdraw", WhichReport.seen(report.get()))
                                .button("Rút báo cáo số " + report.get().number())))));
    }

    /** The field for which it was sent back. */
    private static Optional<String> returned(Report report) {
        return report.acts().getLast().change() instanceof Change.Returned(var field, var _)
                ? Optional.of(field)
                : Optional.empty();
    }

    private static boolean isMeant(Report report, String ref) {
        return ref.equals("last") || ref.equals(Long.toString(report.number())) || ref.equals(WhichReport.seen(report));
    }

    /** The draft that corrects a report; empty if it reports no events. */
    public static Optional<Draft> draft(String id, Report report, Situation situation) {
        return report.content() instanceof Content.Events(var lines)
                ? Refilled.draft(id, report.unit(), lines, situation, situation.now())
                        .map(draft -> draft.with(
                                Spot.name(1, Corrected.KEY),
                                new Answer.Given(WhichReport.seen(report), Optional.empty()),
                                situation.now()))
                : Optional.empty();
    }
}
