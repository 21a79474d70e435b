package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** The newest reports of a unit, those taken back included. */
final class ReportsAnswer {
    private static final int SHOWN = 5;

    private ReportsAnswer() {}

    static Message of(UnitId unit, Situation situation, Stored stored) {
        var units = situation.catalogue().units();
        var today = situation.catalogue().today(unit, situation.now());
        var name = units.name(unit, units.present(unit, today));
        var reports = stored.latest(unit, SHOWN);
        if (reports.isEmpty()) {
            return Message.of("%s chưa gửi báo cáo nào.".formatted(name))
                    .withSentences(List.of("Đồng chí nhắn, ví dụ: kết nạp 2 đảng viên ngày 15/6."));
        }
        return Message.of("%d báo cáo mới nhất của %s:".formatted(reports.size(), name))
                .withList(
                        reports.stream().map(report -> item(report, situation)).toList());
    }

    private static Message.Item item(Report report, Situation situation) {
        var what = Contents.parts(report, situation.catalogue()).stream().collect(Collectors.joining("; "));
        return new Message.Item("Báo cáo số " + report.number(), "%s (%s)".formatted(what, state(report)));
    }

    /** Where a report stands: "đã ghi nhận, đã đính chính". */
    static String state(Report report) {
        boolean before = report.edition().counted().isPresent();
        return switch (report.status()) {
            case PENDING -> before ? "đính chính chờ xác nhận, đang tính bản cũ" : "chờ xác nhận";
            case COUNTED -> counted(report);
            case RETURNED -> before ? "đính chính bị trả lại, đang tính bản cũ" : "bị trả lại";
            case WITHDRAWING -> "xin rút, chờ xác nhận, vẫn đang tính";
            case WITHDRAWN -> "đã rút";
        };
    }

    private static String counted(Report report) {
        if (report.isAwaitingDecision()) {
            return "chờ quyết định";
        }
        return !report.at(1).content().equals(report.content()) ? "đã ghi nhận, đã đính chính" : "đã ghi nhận";
    }
}
