package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** The answers that carry figures: views filled for somebody who may see them, and what a receipt says of a report. */
public final class FigureAnswers {
    private FigureAnswers() {}

    private static Optional<Programme> mayReadStock(View.Stock view, Ground ground) {
        var situation = ground.situation();
        return situation
                .catalogue()
                .programme(view.programme())
                .filter(programme -> ground.holds(view.unit(), programme))
                .filter(programme -> situation.access().mayRead(view.unit(), programme));
    }

    /** Fills a view, if the speaker may see it; otherwise says so without telling whether there is data (I-5). */
    public static Message show(View view, Situation situation, Stored stored) {
        return show(view, new Ground(situation, stored));
    }

    /** The same on what was worked out already. */
    static Message show(View view, Ground ground) {
        return view instanceof View.Pictured(var of)
                ? Drawn.of(of, ground)
                : Ended.of(view, ground.situation(), ground.stored()).orElseGet(() -> filled(view, ground));
    }

    /** The same where pictures are shown: with the way to one, where the figures make one. */
    public static Message showing(View view, Situation situation, Stored stored) {
        var ground = new Ground(situation, stored);
        return Drawn.offered(view, show(view, ground), ground);
    }

    /** The totals of a board, of no single unit; to be said where others listen (C-33). */
    public static Message totals(View.BoardProgress view, Situation situation, Stored stored) {
        var ground = new Ground(situation, stored);
        return situation
                .catalogue()
                .programme(view.programme())
                .filter(programme -> ground.holds(view.unit(), programme))
                .filter(programme -> situation.access().mayHearTotalsAmongOthers(view.unit(), programme))
                .map(programme -> ground.board(view, programme))
                .map(asked ->
                        OutOfTime.of(asked, view.until(), situation).orElseGet(() -> BoardAnswer.totals(view, asked)))
                .orElseGet(() -> Message.of(Phrases.ONLY_TOTALS_IN_GROUP));
    }

    /** The same of a unit that is still there, or as it was on a day on which it was. */
    static Message filled(View view, Situation situation, Stored stored) {
        return filled(view, new Ground(situation, stored));
    }

    private static Message filled(View view, Ground ground) {
        var situation = ground.situation();
        var stored = ground.stored();
        return switch (view) {
            case View.OwnProgress own -> own(own, ground);
            case View.BoardProgress board -> board(board, ground);
            case View.Stock stock ->
                mayReadStock(stock, ground)
                        .map(programme -> StockAnswer.of(
                                stock,
                                programme,
                                !situation.access().readsBelow(stock.unit(), programme),
                                situation,
                                stored))
                        .orElseGet(() -> refusal(situation));
            case View.SideBySide beside -> sideBySide(beside, ground);
            case View.Pictured(var of) -> Drawn.of(of, ground);
            case View.MyReports(var unit) ->
                situation.access().mayRead(unit) ? ReportsAnswer.of(unit, situation, stored) : refusal(situation);
        };
    }

    /** The figures of the unit that a report moved, as they stand with it; none for what moves nothing. */
    public static List<Figure> receipt(Report report, Situation situation, Stored stored) {
        return Receipt.figures(report, situation, stored);
    }

    /** What a receipt adds where the report met a duty in time or reached a target (messages 26 and 27). */
    public static List<String> occasions(Report report, Situation situation, Stored stored) {
        return Occasions.of(report, situation, stored);
    }

    /** The lead of a receipt: message 16 in its forms, message 38 where only decisions are awaited. */
    public static String receiptSentence(Report report, Situation situation, Stored stored) {
        return Receipt.sentence(report, situation);
    }

    /** That nothing here counts what {@code words} name, and what is counted. */
    public static String notTracked(String words, Situation situation) {
        return Untracked.told(words, situation);
    }

    /** Where a report stands, in words: "chờ xác nhận". */
    public static String state(Report report) {
        return ReportsAnswer.state(report);
    }

    /** The lead once a report was said otherwise (message 28). */
    public static String correctedSentence(Report report, Situation situation) {
        return Receipt.corrected(report, situation);
    }

    /** What a report says, in words: "2 đảng viên, 19/6/2026, 45-QĐ/ĐU". */
    public static String said(Report report, Catalogue catalogue) {
        return String.join("; ", Contents.parts(report, catalogue));
    }

    /** Who stands above the unit of a report, in words. */
    public static String superior(Report report, Situation situation) {
        return Receipt.superior(report, situation);
    }

    /** What several reports say together: "52 đảng viên, 3 tổ chức đảng". */
    public static String totals(List<Report> reports, Catalogue catalogue) {
        return Contents.totals(reports, catalogue);
    }

    /** The lead of the receipt of a report that was filed before (message 16, the second yes). */
    public static String receiptAgain(Report report) {
        return "Báo cáo số %d đã được ghi nhận, không ghi thêm.".formatted(report.number());
    }

    private static Message own(View.OwnProgress view, Ground ground) {
        var programmes = ground.own(view);
        if (programmes.isEmpty()) {
            return refusal(ground.situation());
        }
        var inTime = ground.inTime(view, programmes);
        return inTime.isEmpty()
                ? OutOfTime.of(programmes.getFirst(), view.until(), ground.situation())
                        .orElseThrow()
                : Unfollowed.named(
                        OwnAnswer.of(inTime, view.indicators(), view.restrictions()),
                        inTime.getFirst(),
                        view.indicators(),
                        view.restrictions());
    }

    private static Message board(View.BoardProgress view, Ground ground) {
        var situation = ground.situation();
        var access = situation.access();
        var found = situation
                .catalogue()
                .programme(view.programme())
                .filter(programme -> ground.holds(view.unit(), programme))
                .filter(programme ->
                        access.mayRead(view.unit(), programme) || access.mayReadTotals(view.unit(), programme));
        if (found.isEmpty()) {
            return refusal(situation);
        }
        var programme = found.get();
        var asked = ground.board(view, programme);
        var outOfTime = OutOfTime.of(asked, view.until(), situation);
        if (access.readsBelow(view.unit(), programme)) {
            return outOfTime
                    .or(() -> Untracked.of(view, asked))
                    .orElseGet(() -> Unfollowed.named(
                            board(view, asked, situation), asked, view.indicators(), view.restrictions()));
        }
        return outOfTime.orElseGet(() -> asked.alone()
                ? OwnAnswer.of(List.of(asked), view.indicators(), view.restrictions())
                : BoardAnswer.totals(view, asked));
    }

    /** Units beside one another, if each of them may be seen. */
    private static Message sideBySide(View.SideBySide view, Ground ground) {
        var situation = ground.situation();
        var found = situation
                .catalogue()
                .programme(view.programme())
                .filter(programme -> view.units().stream()
                        .allMatch(unit -> ground.holds(unit, programme)
                                && situation.access().mayRead(unit, programme)));
        if (found.isEmpty()) {
            return refusal(situation);
        }
        var all = view.units().stream()
                .map(unit -> Asked.of(
                        found.get(),
                        unit,
                        !situation.access().readsBelow(unit, found.get()),
                        view.period(),
                        view.until(),
                        situation,
                        ground.stored()))
                .toList();
        return OutOfTime.of(all.getFirst(), view.until(), situation).orElseGet(() -> SideBySideAnswer.of(view, all));
    }

    private static Message board(View.BoardProgress view, Asked asked, Situation situation) {
        var narrowed = Narrowed.of(view, asked);
        if (narrowed.isPresent()) {
            return narrowed.get();
        }
        if (view.pick() != View.Pick.SUMMARY
                || asked.catalogue().hasTargets(asked.programme().code())
                || WorthShowing.hasResults(asked)) {
            return switch (view.pick()) {
                case SUMMARY ->
                    asked.hasLevel() && view.indicators().size() == 1
                            ? ListAnswer.of(view.picking(View.Pick.EACH_UNIT, 0), asked)
                            : BoardAnswer.of(view, asked);
                case EACH_UNIT, NOT_MET, MET, ZERO, NOT_REPORTED, EXCEEDED, RANKING, LOWEST ->
                    ListAnswer.of(view, asked);
            };
        }
        return Message.of(BoardAnswer.lead(asked, List.of()))
                .withSentences(List.of(
                        "Chưa có chỉ tiêu được nhập và chưa có kết quả nào được báo cáo.",
                        "Đồng chí hỏi %s, hoặc gọi %s."
                                .formatted(asked.programme().issuer(), situation.support())))
                .withClosing(Stream.concat(Inheritance.left(asked).stream(), asked.notice().stream())
                        .toList());
    }

    /** Message 30: names only what the asker may see, never whether the other thing exists. */
    private static Message refusal(Situation situation) {
        var lead = "Đồng chí chưa được phân quyền xem số liệu này.";
        var own = situation.memberships().stream()
                .map(Membership::unit)
                .filter(unit -> programme(unit, situation).isPresent())
                .findFirst();
        if (own.isEmpty()) {
            return Message.of(lead);
        }
        var programme = programme(own.get(), situation).orElseThrow();
        var name = situation.catalogue().units().name(own.get(), today(programme, situation));
        return Message.of(lead)
                .withSentences(List.of("Đồng chí xem được tiến độ của %s.".formatted(name)))
                .with(List.of(new Button("Tiến độ", ViewCodes.encode(ownView(own.get())), true)));
    }

    private static View ownView(UnitId unit) {
        return new View.OwnProgress(unit, Optional.empty(), Optional.empty());
    }

    private static Optional<Programme> programme(UnitId unit, Situation situation) {
        return situation.catalogue().programmesOf(unit, situation.now()).stream()
                .findFirst();
    }

    private static LocalDate today(Programme programme, Situation situation) {
        Catalogue catalogue = situation.catalogue();
        return catalogue.today(programme, situation.now());
    }
}
