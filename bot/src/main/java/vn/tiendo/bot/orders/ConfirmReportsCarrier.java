package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Report;

/** Confirms the reports that a verifier was shown, each for itself. */
@Singleton
public final class ConfirmReportsCarrier implements Carrier<Order.ConfirmReports> {
    private final Situations situations;
    private final ReportChanges changes;

    public ConfirmReportsCarrier(Situations situations, ReportChanges changes) {
        this.situations = situations;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return "ConfirmReports";
    }

    /** Confirms those that still stand as they were shown. */
    @Override
    public Outcome carry(Order.ConfirmReports order, Pending given, boolean answered) {
        var confirmed = new ArrayList<Report>();
        var left = new ArrayList<Report>();
        var access = situations.access(order.by());
        for (var seen : order.reports()) {
            var report = changes.found(seen.report());
            var act = new Act(
                    order.id(), new Change.Confirmed(), order.by(), order.channel(), order.sentAt(), changes.now());
            if ((report.isBy(order.id()) || (access.mayVerify(report.unit()) && changes.seesLikenesses(report, access)))
                    && changes.done(report, act, seen.version()) instanceof Changed.Done(var after)) {
                confirmed.add(after);
            } else {
                left.add(report);
            }
        }
        return new Outcome.ReportsConfirmed(confirmed, left);
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: chưa xác nhận xong. Ít phút nữa đồng chí xác nhận lại, hoặc"
                        + " gọi "
                        + situations.support() + ".");
    }
}
