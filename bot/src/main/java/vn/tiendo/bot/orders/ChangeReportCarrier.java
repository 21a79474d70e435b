package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Report;

/** Corrects, completes, takes back, returns or confirms one report that stands. */
@Singleton
public final class ChangeReportCarrier implements Carrier<Order.ChangeReport> {
    private final Situations situations;
    private final ReportChanges changes;
    private final Returns returns;

    public ChangeReportCarrier(Situations situations, ReportChanges changes, Returns returns) {
        this.situations = situations;
        this.changes = changes;
        this.returns = returns;
    }

    @Override
    public String kind() {
        return "ChangeReport";
    }

    /** Does it, unless the person lost the right to or the report has changed since the turn. */
    @Override
    public Outcome carry(Order.ChangeReport order, Pending given, boolean answered) {
        var report = changes.found(order.report());
        if (!report.isBy(order.id()) && !mayDo(order.change(), report, situations.access(order.by()))) {
            return new Outcome.Refused(
                    "",
                    "Đồng chí hiện không được phân công việc này. Báo cáo số %d vẫn như cũ."
                            .formatted(report.number()));
        }
        var act = new Act(order.id(), order.change(), order.by(), order.channel(), order.sentAt(), changes.now());
        return switch (changes.done(report, act, order.seen())) {
            case Changed.Done(var after) -> {
                returns.tell(after);
                yield new Outcome.ReportChanged(after, answered);
            }
            case Changed.Refused(var why) -> new Outcome.ReportUnchanged(changes.found(order.report()), why);
        };
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: báo cáo vẫn như cũ. Ít phút nữa đồng chí làm lại, hoặc gọi "
                        + situations.support() + ".");
    }

    /** Who sent it may say it otherwise or take it back; the level above may judge it, or take it back as a double. */
    private boolean mayDo(Change change, Report report, Access access) {
        return switch (change) {
            case Change.Filed _ -> false;
            case Change.Corrected _, Change.Completed _, Change.Restored _, Change.WithdrawalAsked _ ->
                access.mayReport(report.unit());
            case Change.Withdrawn _ -> access.mayReport(report.unit()) || access.mayVerify(report.unit());
            case Change.Returned _ -> access.mayVerify(report.unit());
            case Change.Confirmed _ -> access.mayVerify(report.unit()) && changes.seesLikenesses(report, access);
        };
    }
}
