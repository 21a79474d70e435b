package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Silence;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;

/** What a filed report is answered with (messages 16 and 38). */
final class Receipt {
    /** Who has just reported is not silent, whatever came of it. */
    private static final Silence.Share SPOKEN = new Silence.Share(0, 1);

    private Receipt() {}

    static String sentence(Report report, Situation situation) {
        var lines = lines(report);
        boolean allAwait = !lines.isEmpty() && lines.stream().allMatch(Line::awaitsDecision);
        if (allAwait) {
            return "✅ Đã nhận báo cáo số %d: %s, chờ quyết định, chưa tính vào kết quả. Khi có, đồng chí nhắn, ví dụ: QĐ 45 ngày 25/6."
                    .formatted(report.number(), Contents.counts(lines, report, situation.catalogue()));
        }
        return switch (report.status()) {
            case PENDING ->
                isDoubted(report)
                        ? "✅ Đã nhận báo cáo số %d. Việc này có thể đã được báo cáo. %s sẽ đối chiếu, đồng chí không cần gửi lại."
                                .formatted(report.number(), capital(superior(report, situation)))
                        : "✅ Đã nhận báo cáo số %d (%s), chờ %s xác nhận."
                                .formatted(report.number(), what(report, situation), superior(report, situation));
            case COUNTED ->
                lines.isEmpty()
                        ? "✅ Đã ghi nhận báo cáo số %d: %s%s."
                                .formatted(report.number(), what(report, situation), answered(report, situation))
                        : "✅ Đã ghi nhận báo cáo số %d.%s"
                                .formatted(report.number(), awaiting(lines, report, situation));
            case RETURNED -> "Báo cáo số %d đã được trả lại để kiểm tra.".formatted(report.number());
            case WITHDRAWING -> "Báo cáo số %d đã xin rút, chờ xác nhận.".formatted(report.number());
            case WITHDRAWN -> "✅ Đã rút báo cáo số %d.".formatted(report.number());
        };
    }

    /** What of it does not count yet though the rest does. */
    private static String awaiting(List<Line> lines, Report report, Situation situation) {
        var awaiting = lines.stream().filter(Line::awaitsDecision).toList();
        return awaiting.isEmpty()
                ? ""
                : " %s chờ quyết định, chưa tính vào kết quả. Khi có, đồng chí nhắn, ví dụ: QĐ 45 ngày 25/6."
                        .formatted(Contents.counts(awaiting, report, situation.catalogue()));
    }

    /** What is said once a report was said otherwise: it counts, or what it corrects goes on counting (message 28). */
    static String corrected(Report report, Situation situation) {
        if (report.status() != Report.Status.PENDING) {
            return "✅ Đã đính chính báo cáo số %d. Bản cũ vẫn được lưu để đối chiếu.".formatted(report.number());
        }
        var until = report.edition().counted().isPresent() ? " Đến khi đó vẫn tính theo bản cũ." : "";
        return isDoubted(report)
                ? "✅ Đã nhận đính chính báo cáo số %d. Việc này có thể đã được báo cáo; %s sẽ đối chiếu.%s"
                        .formatted(report.number(), superior(report, situation), until)
                : "✅ Đã nhận đính chính báo cáo số %d (%s), chờ %s xác nhận.%s"
                        .formatted(report.number(), what(report, situation), superior(report, situation), until);
    }

    /** Whether another unit may have reported the same: of its report nothing is told (C-24). */
    private static boolean isDoubted(Report report) {
        return report.edition().waits().stream().anyMatch(Hold.Likeness.class::isInstance);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A figure for each programme and indicator that the report moves. */
    static List<Figure> figures(Report report, Situation situation, Stored stored) {
        var moved =
                lines(report).stream().filter(line -> !line.awaitsDecision()).toList();
        var programmes = report.programmes().stream()
                .flatMap(code -> situation.catalogue().programme(code).stream())
                .toList();
        return moved.stream()
                .map(Line::indicator)
                .distinct()
                .flatMap(code -> programmes.stream()
                        .flatMap(programme -> programme.indicator(code).stream()
                                .map(indicator -> figure(
                                        report,
                                        programme,
                                        indicator,
                                        label(programmes, moved, programme, indicator),
                                        situation,
                                        stored))))
                .toList();
    }

    private static Figure figure(
            Report report,
            Programme programme,
            Indicator indicator,
            Optional<String> label,
            Situation situation,
            Stored stored) {
        var year = new Period.Year(year(report, programme, indicator));
        var asked = Asked.of(programme, report.unit(), true, Optional.of(year), situation, stored);
        var ofYear = asked.board().row(indicator.code()).orElseThrow().total();
        var ofPhase = asked.board(new Period.Phase())
                .row(indicator.code())
                .orElseThrow()
                .total();
        boolean phase = !ofYear.isAimed() && ofPhase.isAimed();
        var standing = phase ? ofPhase : ofYear;
        var named = label.orElseGet(
                () -> phase ? indicator.title() + ", giai đoạn" : "%s %s".formatted(indicator.title(), year.named()));
        var wording = new StandingWords(new TargetWords(programme.percentages()), _ -> Silence.PARTLY, _ -> SPOKEN);
        return report.status().waits() ? pending(named, standing, wording) : wording.figure(named, standing, List.of());
    }

    /** "Đã xác nhận: 0/3; khi được xác nhận: 2/3." */
    private static Figure pending(String label, Standing standing, StandingWords wording) {
        var total = standing.total();
        var then = total.counted() + total.pending() + total.correcting().difference();
        var confirmed = wording.figure(label, standing, List.of());
        var whole = standing.whole().isPresent()
                ? "/" + Numerals.count(standing.whole().getAsInt())
                : "";
        return new Figure(
                label + ", đã xác nhận",
                "%s%s; khi được xác nhận: %s%s"
                        .formatted(Numerals.count(standing.counted()), whole, Numerals.count(then), whole),
                "",
                standing.isAimed() ? "" : "không giao chỉ tiêu",
                confirmed.counted(),
                confirmed.low(),
                confirmed.high(),
                confirmed.state());
    }

    /** With two programmes, a line is known by its programme (C-12). */
    private static Optional<String> label(
            List<Programme> programmes, List<Line> moved, Programme programme, Indicator indicator) {
        if (programmes.size() < 2) {
            return Optional.empty();
        }
        boolean one = moved.stream().map(Line::indicator).distinct().count() == 1;
        return Optional.of(
                one ? programme.shortTitle() : "%s, %s".formatted(programme.shortTitle(), indicator.title()));
    }

    private static int year(Report report, Programme programme, Indicator indicator) {
        return lines(report).stream()
                .filter(line -> line.indicator().equals(indicator.code()))
                .map(line -> line.when().days().last())
                .mapToInt(day -> programme.calendar().yearOf(day))
                .max()
                .orElseThrow();
    }

    private static String what(Report report, Situation situation) {
        return switch (report.content()) {
            case Content.Events(var lines) -> Contents.counts(lines, report, situation.catalogue());
            case Content.Nothing _, Content.NetChange _, Content.Ended _, Content.Snapshot _ ->
                String.join("; ", Contents.parts(report, situation.catalogue()));
        };
    }

    /** Which programmes a report answers for, where there are several (C-3): " (Nghị quyết 28, Đề án 24)". */
    private static String answered(Report report, Situation situation) {
        return report.content() instanceof Content.Nothing(var programmes, var _, var _) && programmes.size() > 1
                ? programmes.stream()
                        .flatMap(code -> situation.catalogue().programme(code).stream())
                        .map(Programme::shortTitle)
                        .collect(Collectors.joining(", ", " (", ")"))
                : "";
    }

    private static List<Line> lines(Report report) {
        return report.content() instanceof Content.Events(var lines) ? lines : List.of();
    }

    static String superior(Report report, Situation situation) {
        var units = situation.catalogue().units();
        return Stream.of(report.programmes())
                .flatMap(List::stream)
                .flatMap(code -> situation.catalogue().programme(code).stream())
                .map(programme ->
                        units.present(report.unit(), situation.catalogue().today(programme, situation.now())))
                .flatMap(day -> units.parent(report.unit(), day).stream().map(parent -> units.name(parent, day)))
                .findFirst()
                .orElse("cấp trên");
    }
}
