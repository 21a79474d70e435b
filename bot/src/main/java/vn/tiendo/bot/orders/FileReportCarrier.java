package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.ClaimKey;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.Reports.Filing;

/** Files a report: the report first, once, then its part in each ledger, which converges. */
@Singleton
public final class FileReportCarrier implements Carrier<Order.FileReport> {
    private final Store store;
    private final Situations situations;
    private final Bookkeeping books;
    private final InstantSource clock;
    private final Claiming claiming;

    public FileReportCarrier(Store store, Situations situations, Bookkeeping books, InstantSource clock) {
        this.store = store;
        this.situations = situations;
        this.books = books;
        this.clock = clock;
        this.claiming = new Claiming(store);
    }

    /** Files, unless the reporter lost the right to since the turn; one that is filed already stays filed. */
    @Override
    public Outcome carry(Order.FileReport order, Pending given, boolean answered) {
        var id = new ReportId(order.id());
        if (!situations.access(order.reporter()).mayReport(order.unit())
                && store.reports().find(id).isEmpty()) {
            return new Outcome.Refused(
                    "unit",
                    "Đồng chí hiện không được phân công báo cáo cho %s. Báo cáo chưa được gửi."
                            .formatted(situations.unitName(order.unit())));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var keys = Claiming.keys(order.content());
        var earlier = new LinkedHashSet<Report>();
        var filing = filing(order, keys, earlier, now);
        while (filing instanceof Filing.Taken(var by)) {
            var standing = claiming.standing(by);
            keys = without(keys, standing.keySet());
            standing.values().stream()
                    .filter(report -> !order.unlike().contains(report.id()))
                    .forEach(earlier::add);
            var own = earlier.stream()
                    .filter(report -> report.unit().equals(order.unit()))
                    .findFirst();
            if (own.isPresent()) {
                return new Outcome.Refused("doc_no", said(own.get()));
            }
            filing = filing(order, keys, earlier, now);
        }
        var report = ((Filing.Filed) filing).report();
        books.post(report, now);
        return new Outcome.Filed(report, answered);
    }

    /** Files it; it waits because of those that said the same before. */
    private Filing filing(Order.FileReport order, List<ClaimKey> keys, Set<Report> earlier, Instant now) {
        var waits = new ArrayList<>(order.waits());
        earlier.forEach(report -> waits.add(new Hold.Likeness(report.id())));
        return store.reports()
                .file(
                        new ReportId(order.id()),
                        keys,
                        number -> Report.filed(number, order.unit(), filing(order, waits, now)));
    }

    private static List<ClaimKey> without(List<ClaimKey> keys, Set<ClaimKey> taken) {
        return keys.stream().filter(key -> !taken.contains(key)).toList();
    }

    /** Message 13, of a report of the own unit; of another's nothing is told (C-24). */
    private static String said(Report earlier) {
        return "⚠️ Giống báo cáo số %d của đơn vị: cùng quyết định hoặc cùng tổ chức. Nếu là cùng một việc, đồng chí nhắn HỦY; nếu là việc khác, đồng chí nhập lại số quyết định."
                .formatted(earlier.number());
    }

    @Override
    public String kind() {
        return "FileReport";
    }

    @Override
    public Message sorry() {
        return Message.of("⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: báo cáo chưa được gửi, bản nháp vẫn còn."
                + " Ít phút nữa đồng chí nhắn TIẾP TỤC để gửi lại, hoặc gọi " + situations.support() + ".");
    }

    /** The report may stand though its figures or its receipt failed. */
    @Override
    public Optional<Message> standing(Order.FileReport order) {
        return store.reports()
                .find(new ReportId(order.id()))
                .map(report -> Message.of(
                        "✅ Đã ghi nhận báo cáo số %d. Hệ thống gặp lỗi khi tính tiến độ và đã ghi lại để sửa;"
                                        .formatted(report.number())
                                + " đồng chí không cần gửi lại."));
    }

    private static Act filing(Order.FileReport order, List<Hold> waits, Instant now) {
        var filed = new Change.Filed(order.programmes(), waits, order.content());
        return new Act(order.id(), filed, order.reporter(), order.channel(), order.sentAt(), now);
    }
}
