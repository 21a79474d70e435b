package vn.tiendo.conversations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

@NullMarked
class FigureAnswersTest {
    private static final Period YEAR = new Period.Year(2024);
    private static final Period PHASE = new Period.Phase();
    private static final View PARTY = Committee.board(View.Pick.SUMMARY, Committee.PARTY);

    private final Committee cast = new Committee().under("root", "a", "b", "c");

    @Test
    void a01_a06_aTotalWithItsTally() {
        cast.target("a", Committee.PARTY, YEAR, new Aim.Fixed(20))
                .target("b", Committee.PARTY, YEAR, new Aim.Fixed(22))
                .event("a", Committee.PARTY, 25, "2024-03-01")
                .event("b", Committee.PARTY, 22, "2024-03-01");
        assertThat(leader(PARTY))
                .containsExactly(
                        "Nghị quyết 28, năm 2024, đến 20/6 (chưa chốt):",
                        "Tổ chức đảng: 47/42 (111,9%), vượt 5.",
                        "Chỉ tiêu chung là tổng chỉ tiêu giao các đơn vị.",
                        "2/2 đơn vị hoàn thành và vượt chỉ tiêu, trong đó 1 vượt, 1 đạt đúng 100%.",
                        "Chưa báo cáo quý I/2024: 1; quý II/2024: 3.");
    }

    @Test
    void a02_resultsOutsideTargetAreShownAndNotDivided() {
        cast.target("a", Committee.PARTY, YEAR, new Aim.Fixed(141))
                .target("c", Committee.PARTY, YEAR, new Aim.Unassigned())
                .event("a", Committee.PARTY, 174, "2024-03-01")
                .event("c", Committee.PARTY, 14, "2024-03-01");
        assertThat(leader(PARTY)).contains("Tổ chức đảng: 174/141 (123,4%), vượt 33; ngoài chỉ tiêu 14; tổng 188.");
    }

    @Test
    void a04_subCountsStandBesideTheTotal() {
        cast.target("a", Committee.MEMBERS, YEAR, new Aim.Fixed(350))
                .reported(
                        "a",
                        Report.Status.COUNTED,
                        Line.of(Committee.MEMBERS, 449, on("2024-03-01")).of(Map.of("owner", 6)));
        assertThat(leader(Committee.board(View.Pick.SUMMARY, Committee.MEMBERS)))
                .contains("Đảng viên: 449/350 (128,3%), vượt 99, trong đó 6 chủ doanh nghiệp.");
        cast.rounding(1, Percentages.Rounding.TRUNCATE);
        assertThat(leader(Committee.board(View.Pick.SUMMARY, Committee.MEMBERS)))
                .contains("Đảng viên: 449/350 (128,2%), vượt 99, trong đó 6 chủ doanh nghiệp.");
    }

    @Test
    void a05_thousandsHaveADot() {
        cast.target("a", Committee.YOUTH, YEAR, new Aim.Fixed(444)).event("a", Committee.YOUTH, 1_071, "2024-03-01");
        assertThat(leader(Committee.board(View.Pick.SUMMARY, Committee.YOUTH)))
                .contains("Đoàn viên: 1.071/444 (241,2%), vượt 627.");
    }

    @Test
    void a07_aGoodTotalDoesNotHideWhoFallsShort() {
        cast.target("a", Committee.PARTY, YEAR, new Aim.Fixed(1))
                .target("b", Committee.PARTY, YEAR, new Aim.Fixed(2))
                .event("a", Committee.PARTY, 5, "2024-03-01")
                .event("b", Committee.PARTY, 1, "2024-03-01");
        assertThat(leader(PARTY))
                .contains("1/2 đơn vị hoàn thành và vượt chỉ tiêu, trong đó 1 vượt, 0 đạt đúng 100%;"
                        + " 1 chưa hoàn thành: b (1/2).");
        assertThat(leader(Committee.board(View.Pick.SUMMARY))).first().isEqualTo("⚠️ Chưa đạt: Tổ chức đảng: b (1/2).");
    }

    @Test
    void a08_aUnitWithoutTargetHasNoShare() {
        cast.target("c", Committee.PARTY, YEAR, new Aim.Unassigned()).event("c", Committee.PARTY, 9, "2024-03-01");
        var view = new View.BoardProgress(
                Committee.PROGRAMME, new UnitId("c"), List.of(), Optional.empty(), View.Pick.SUMMARY, 0);
        assertThat(leader(view))
                .contains("Tổ chức đảng: 9 (không giao chỉ tiêu).")
                .noneMatch(line -> line.contains("%"));
    }

    @Test
    void a09_a10_aRangeIsMeasuredByItsEnds() {
        cast.target("root", Committee.PARTY, PHASE, new Aim.Range(25, 30))
                .event("a", Committee.PARTY, 24, "2024-03-01");
        assertThat(leader(PARTY))
                .contains("Tổ chức đảng, giai đoạn: 24, còn 1 để đạt mức tối thiểu 25; mục tiêu 25–30; năm 2024: 24.");
        cast.event("a", Committee.PARTY, 1, "2024-03-01");
        assertThat(leader(PARTY)).contains("Tổ chức đảng, giai đoạn: 25, đạt (mục tiêu 25–30); năm 2024: 25.");
        cast.event("a", Committee.PARTY, 8, "2024-03-01");
        assertThat(leader(PARTY))
                .contains("Tổ chức đảng, giai đoạn: 33, vượt 3 so với mức 30 (110%); mục tiêu 25–30; năm 2024: 33.");
    }

    @Test
    void a12_aYearlyMinimumIsShownYearByYear() {
        cast.target("root", Committee.PARTY, PHASE, new Aim.YearlyMinimum(3, 2023))
                .event("a", Committee.PARTY, 16, "2023-03-01");
        assertThat(leader(PARTY))
                .contains("Tổ chức đảng, năm 2023: 16/3 đạt.", "Tổ chức đảng, năm 2024: 0/3 chưa đạt, lũy kế 16.");
    }

    @Test
    void a13_a14_a18_theYearAndThePhaseStandSideBySide() {
        cast.target(
                        "root",
                        Committee.MEMBERS,
                        YEAR,
                        new Aim.ShareOfBase(400, 1_434, LocalDate.of(2022, 10, 21), "tổng số đảng viên"))
                .event("a", Committee.MEMBERS, 159, "2023-03-01")
                .event("a", Committee.MEMBERS, 15, "2024-03-01");
        var members = Committee.board(View.Pick.SUMMARY, Committee.MEMBERS);
        assertThat(leader(members))
                .contains(
                        "Đảng viên: 15/58 (25,9% chỉ tiêu năm), còn 43; lũy kế từ đầu giai đoạn: 174.",
                        "Đảng viên năm 2024 bằng 1% tổng số đảng viên (15/1.434).");
        assertThat(leader(Committee.board(View.Pick.SUMMARY, new Period.Half(2024, 1), Committee.MEMBERS)))
                .contains("Đảng viên: 15/58 (25,9% chỉ tiêu năm), còn 43.")
                .noneMatch(line -> line.contains("174"));
        cast.target("root", Committee.MEMBERS, PHASE, new Aim.PhaseTotal(174));
        assertThat(leader(members))
                .contains(
                        "Đảng viên, năm 2024: 15/58 (25,9%), còn 43.",
                        "Đảng viên, giai đoạn: 174/174 (100%), hoàn thành.");
    }

    @Test
    void a15_a22_targetsWithoutANumberAreNeverShownAsAssigned() {
        cast.target("root", Committee.PARTY, PHASE, new Aim.Inferred(15))
                .target("root", Committee.MEMBERS, YEAR, new Aim.NotEntered())
                .event("a", Committee.PARTY, 7, "2023-03-01")
                .event("a", Committee.MEMBERS, 2, "2024-03-01");
        assertThat(leader(Committee.board(View.Pick.SUMMARY)))
                .contains(
                        "Tổ chức đảng, giai đoạn: 7 tổ chức (chưa có chỉ tiêu được nhập).",
                        "Đảng viên: 2 đảng viên (chưa nhập chỉ tiêu).");
    }

    @Test
    void a16_zeroAndSilenceStandApart() {
        cast.nothing("a", "2024-01-01", "2024-06-20");
        assertThat(leader(Committee.board(View.Pick.ZERO, new Period.Half(2024, 1), Committee.MEMBERS)))
                .first()
                .isEqualTo("Chưa ghi nhận kết nạp: 3. Không phát sinh (1): a. Chưa báo cáo (2): b, c.");
    }

    /** Two below are silent, one said that nothing happened: the nought is not all there is to say (C-20). */
    @Test
    void whoIsSilentStandsBesideANought() {
        cast.under("a", "a1", "a2", "a3")
                .target("a", Committee.MEMBERS, YEAR, new Aim.Fixed(3))
                .nothing("a1", "2024-01-01", "2024-06-20");
        assertThat(leader(Committee.own("a"))).contains("Đảng viên: 0/3 (0%), còn 3; 2/3 đơn vị chưa báo cáo.");
        assertThat(leader(Committee.board(View.Pick.EACH_UNIT, Committee.MEMBERS)))
                .contains("a: 0/3 (0%), còn 3; 2/3 đơn vị chưa báo cáo.");
        cast.nothing("a2", "2024-01-01", "2024-06-20").nothing("a3", "2024-01-01", "2024-06-20");
        assertThat(leader(Committee.own("a")))
                .anyMatch(line -> line.startsWith("Đảng viên: 0/3 (0%), không phát sinh"));
    }

    @Test
    void a17_inputsAreNamedApart() {
        cast.event("a", Committee.CLASSES, 17, "2024-03-01");
        assertThat(leader(Committee.board(View.Pick.SUMMARY)))
                .contains("Công tác tạo nguồn: 17 lớp bồi dưỡng nhận thức về Đảng.")
                .noneMatch(line -> line.startsWith("Lớp"));
    }

    @Test
    void a19_c22_netChangesAreNoAdmissions() {
        cast.event("a", Committee.MEMBERS, 2, "2024-03-01")
                .reported(
                        "root",
                        Report.Status.COUNTED,
                        new Content.NetChange(
                                "htx",
                                "đảng viên trong hợp tác xã",
                                26,
                                Content.Exactness.EXACT,
                                Days.on(LocalDate.of(2024, 6, 1))));
        assertThat(leader(Committee.board(View.Pick.SUMMARY)))
                .contains(
                        "Đảng viên: 2 (không giao chỉ tiêu).",
                        "đảng viên trong hợp tác xã: tăng thuần 26 (không phải kết nạp).");
    }

    @Test
    void a23_nothingIsInventedWhereThereIsNothing() {
        assertThat(leader(Committee.board(View.Pick.SUMMARY)))
                .contains("Chưa có chỉ tiêu được nhập và chưa có kết quả nào được báo cáo.")
                .noneMatch(line -> line.contains("0%"));
    }

    @Test
    void a28_a31_theOwnProgressWithWhatWaits() {
        cast.target("a", Committee.MEMBERS, YEAR, new Aim.Fixed(5))
                .event("a", Committee.MEMBERS, 3, "2024-05-10")
                .event("a", Committee.YOUTH, 48, "2024-05-10")
                .reported("a", Report.Status.PENDING, Line.of(Committee.MEMBERS, 1, on("2024-06-01")));
        assertThat(cast.shown(Committee.own("a"), Role.SECRETARY, "a").lines())
                .containsExactly(
                        "a, năm 2024, đến 20/6:",
                        "Đảng viên: 3/5 (60%), còn 2.",
                        "Đoàn viên: 48 (không giao chỉ tiêu).",
                        "Chờ xác nhận: 1 người (1 báo cáo).",
                        "Chưa báo cáo kỳ quý I/2024, quá hạn 79 ngày.",
                        "Hạn báo cáo quý II: thứ Ba 02/7/2024 (đã có báo cáo, chưa chốt kỳ).");
    }

    @Test
    void a33_c55_anAdjustedTargetIsNoted() {
        cast.target("root", Committee.PARTY, YEAR, new Aim.Fixed(350))
                .target("root", Committee.PARTY, YEAR, new Aim.Fixed(400), LocalDate.of(2024, 7, 1))
                .event("a", Committee.PARTY, 100, "2024-03-01");
        assertThat(leader(PARTY)).contains("Tổ chức đảng: 100/350 (28,6%), còn 250.");
        cast.today("2024-07-02");
        assertThat(leader(PARTY))
                .contains("Tổ chức đảng: 100/400 (25%), còn 300; chỉ tiêu điều chỉnh từ 01/7 (trước đó 350).");
    }

    @Test
    void a32_almostAllIsNotAll() {
        cast.target("root", Committee.PARTY, YEAR, new Aim.Fixed(350)).event("a", Committee.PARTY, 349, "2024-03-01");
        cast.rounding(0, Percentages.Rounding.HALF_UP);
        assertThat(leader(PARTY)).contains("Tổ chức đảng: 349/350 (99%), còn 1.");
    }

    @Test
    void a40_aTargetOfZeroIsSaid() {
        cast.target("root", Committee.PARTY, YEAR, new Aim.Fixed(0)).event("a", Committee.PARTY, 1, "2024-03-01");
        assertThat(leader(PARTY)).contains("Tổ chức đảng: 1 (chỉ tiêu 0).");
    }

    @Test
    void a41_theRankingSharesNothingButEqualRanks() {
        cast.target("a", Committee.PARTY, YEAR, new Aim.Fixed(4))
                .target("b", Committee.PARTY, YEAR, new Aim.Fixed(8))
                .event("a", Committee.PARTY, 5, "2024-03-01")
                .event("b", Committee.PARTY, 10, "2024-03-01")
                .event("c", Committee.PARTY, 4, "2024-03-01");
        assertThat(leader(Committee.board(View.Pick.RANKING, Committee.PARTY)))
                .containsExactly(
                        "Xếp hạng tổ chức đảng: 2 đơn vị.",
                        "1. b: 10/8 (125%), vượt 2.",
                        "2. a: 5/4 (125%), vượt 1.",
                        "Không xếp hạng (không có chỉ tiêu): c (4).",
                        "Nghị quyết 28, năm 2024, đến 20/6 (chưa chốt).");
    }

    @Test
    void a42_anotherCellsFiguresAreRefusedAndNothingIsTold() {
        cast.event("b", Committee.PARTY, 77, "2024-03-01");
        var refusal = List.of("Đồng chí chưa được phân quyền xem số liệu này.", "Đồng chí xem được tiến độ của a.");
        assertThat(cast.shown(Committee.own("b"), Role.SECRETARY, "a").lines()).isEqualTo(refusal);
        assertThat(cast.shown(Committee.own("nowhere"), Role.SECRETARY, "a").lines())
                .isEqualTo(refusal);
        assertThat(cast.shown(new View.MyReports(new UnitId("b")), Role.SECRETARY, "a")
                        .lines())
                .isEqualTo(refusal);
        assertThat(cast.shown(PARTY, Role.SECRETARY, "a").lines()).isEqualTo(refusal);
    }

    @Test
    void a42_openedTotalsNeedThreeOtherCellsAndNameNone() {
        cast.target("b", Committee.PARTY, YEAR, new Aim.Fixed(90))
                .event("b", Committee.PARTY, 77, "2024-03-01")
                .opening("root");
        assertThat(cast.shown(PARTY, Role.SECRETARY, "a").lines())
                .first()
                .asString()
                .startsWith("Đồng chí chưa được");
        cast.under("root", "d");
        var view = Committee.board(View.Pick.EACH_UNIT);
        assertThat(cast.shown(view, Role.SECRETARY, "a").lines())
                .containsExactly(
                        "Nghị quyết 28, năm 2024, đến 20/6 (chưa chốt):",
                        "Tổ chức đảng: 77/90 (85,6%), còn 13.",
                        "Chỉ tiêu chung là tổng chỉ tiêu giao các đơn vị.");
        assertThat(cast.shown(view, Role.SECRETARY, "a").buttons()).isEmpty();
    }

    @Test
    void a34_whoAsksForAMergedUnitIsToldIntoWhichItWent() {
        cast.target("a", Committee.PARTY, YEAR, new Aim.Fixed(5))
                .target("b", Committee.PARTY, YEAR, new Aim.Fixed(4))
                .event("a", Committee.PARTY, 2, "2024-03-01")
                .event("b", Committee.PARTY, 3, "2024-03-01")
                .ends("a", "2024-06-15", Optional.of("c"))
                .ends("b", "2024-06-15", Optional.of("c"));
        assertThat(leader(Committee.own("a")))
                .containsSubsequence(
                        "Từ 15/6/2024 a đã sáp nhập vào c.",
                        "c, năm 2024, đến 20/6:",
                        "Tổ chức đảng: 5/9 (55,6%), còn 4.",
                        "Kế thừa từ a, b (sáp nhập từ 15/6/2024).");
        assertThat(leader(PARTY)).contains("Tổ chức đảng: 5/9 (55,6%), còn 4.");
    }

    /** What is inherited and a target of its own for the rest of the year stand side by side and are never added. */
    @Test
    void a34_aTargetForTheRestOfTheYearHasALineOfItsOwn() {
        cast.target("a", Committee.PARTY, YEAR, new Aim.Fixed(5))
                .target("b", Committee.PARTY, YEAR, new Aim.Fixed(4))
                .target("c", Committee.PARTY, new Period.Half(2024, 2), new Aim.Fixed(6))
                .event("a", Committee.PARTY, 2, "2024-03-01")
                .event("b", Committee.PARTY, 3, "2024-03-01")
                .ends("a", "2024-07-01", Optional.of("c"))
                .ends("b", "2024-07-01", Optional.of("c"))
                .event("c", Committee.PARTY, 1, "2024-07-05")
                .today("2024-07-10");
        assertThat(leader(Committee.own("c")))
                .containsSubsequence(
                        "Tổ chức đảng, năm 2024: 6/9 (66,7%), còn 3.",
                        "Tổ chức đảng, 6 tháng cuối năm 2024: 1/6 (16,7%), còn 5.",
                        "Kế thừa từ a, b (sáp nhập từ 1/7/2024).")
                .noneMatch(line -> line.contains("/15"));
    }

    @Test
    void whoAsksForAnEndedUnitIsToldItsLastFigures() {
        cast.target("a", Committee.PARTY, YEAR, new Aim.Fixed(5))
                .event("a", Committee.PARTY, 2, "2024-03-01")
                .ends("a", "2024-06-15", Optional.empty());
        assertThat(leader(Committee.own("a")))
                .containsSubsequence(
                        "a đã kết thúc hoạt động từ 15/6/2024; kết quả vẫn tính vào tổng của cấp trên.",
                        "a, năm 2024, đến 14/6:",
                        "Tổ chức đảng: 2/5 (40%), còn 3.");
        assertThat(leader(PARTY))
                .contains("Tổ chức đảng: 2/5 (40%), còn 3.", "Tổng gồm cả kết quả của a (kết thúc từ 15/6/2024).");
        assertThat(cast.shown(Committee.own("a"), Role.SECRETARY, "b").lines())
                .first()
                .isEqualTo("Đồng chí chưa được phân quyền xem số liệu này.");
    }

    @Test
    void samplesSayTheirDayButNotFirst() {
        cast.pinnedOn("2024-06-30").event("a", Committee.PARTY, 1, "2024-03-01");
        var lines = leader(PARTY);
        assertThat(lines).last().isEqualTo("Dữ liệu mẫu: hôm nay được tính là 30/6/2024.");
    }

    @Test
    void longListsComeInTens() {
        IntStream.rangeClosed(10, 24)
                .forEach(n -> cast.under("root", "x" + n).event("x" + n, Committee.PARTY, n, "2024-03-01"));
        var first = cast.shown(Committee.board(View.Pick.EACH_UNIT, Committee.PARTY), Role.LEADER, "root");
        assertThat(first.figures()).hasSize(10);
        assertThat(first.buttons()).extracting(Button::label).startsWith("Xem tiếp (8)", "Tổng hợp");
        var next = ViewCodes.decode(first.buttons().getFirst().data(), cast.catalogue())
                .orElseThrow();
        assertThat(leader(next)).contains("x24: 24 (không giao chỉ tiêu).");
    }

    @Test
    void m16_aReceiptTellsTheFigureItMoved() {
        cast.target("a", Committee.MEMBERS, YEAR, new Aim.Fixed(3)).event("a", Committee.MEMBERS, 2, "2024-06-10");
        assertThat(receipt()).containsExactly("✅ Đã ghi nhận báo cáo số 1.", "Đảng viên năm 2024: 2/3 (66,7%), còn 1.");
    }

    @Test
    void m16_aReceiptThatWaitsTellsBoth() {
        cast.target("a", Committee.MEMBERS, YEAR, new Aim.Fixed(3))
                .reported("a", Report.Status.PENDING, Line.of(Committee.MEMBERS, 2, on("2024-06-10")));
        assertThat(receipt())
                .containsExactly(
                        "✅ Đã nhận báo cáo số 1 (2 đảng viên), chờ root xác nhận.",
                        "Đảng viên năm 2024, đã xác nhận: 0/3; khi được xác nhận: 2/3.");
    }

    @Test
    void m38_whatAwaitsItsDecisionMovesNothing() {
        cast.reported(
                "a",
                Report.Status.COUNTED,
                Line.of(Committee.MEMBERS, 2, on("2024-06-10")).by(new Decision.Awaited()));
        assertThat(receipt())
                .containsExactly("✅ Đã nhận báo cáo số 1: 2 đảng viên, chờ quyết định, chưa tính vào kết quả."
                        + " Khi có, đồng chí nhắn, ví dụ: QĐ 45 ngày 25/6.");
    }

    @Test
    void a28_withdrawnReportsStayInTheHistory() {
        cast.event("a", Committee.MEMBERS, 1, "2024-03-10")
                .event("a", Committee.MEMBERS, 1, "2024-06-15")
                .now(Report.Status.WITHDRAWN);
        assertThat(cast.shown(new View.MyReports(new UnitId("a")), Role.SECRETARY, "a")
                        .lines())
                .containsExactly(
                        "2 báo cáo mới nhất của a:",
                        "1. Báo cáo số 2: 1 đảng viên, 15/6/2024 (đã rút)",
                        "2. Báo cáo số 1: 1 đảng viên, 10/3/2024 (đã ghi nhận)");
    }

    @Test
    void viewsSurviveTheirCodes() {
        var views = List.of(
                Committee.own("a"),
                new View.OwnProgress(new UnitId("a"), Optional.of(Committee.MEMBERS), Optional.of(PHASE)),
                PARTY,
                new View.BoardProgress(
                        Committee.PROGRAMME,
                        new UnitId("b"),
                        List.of(Committee.PARTY, Committee.YOUTH),
                        Optional.of(new Period.Half(2024, 1)),
                        View.Pick.NOT_MET,
                        20),
                new View.MyReports(new UnitId("c")));
        assertThat(views)
                .allSatisfy(view -> assertThat(ViewCodes.decode(ViewCodes.encode(view), cast.catalogue()))
                        .contains(view));
        assertThat(List.of("v:", "v:o", "v:b:mau:root::x:s:0", "v:b:mau:root:zz:2024:s:0", "v:m:nowhere", "x:m:a"))
                .allSatisfy(data ->
                        assertThat(ViewCodes.decode(data, cast.catalogue())).isEmpty());
    }

    private List<String> leader(View view) {
        return cast.shown(view, Role.LEADER, "root").lines();
    }

    private List<String> receipt() {
        var situation = cast.situation(Role.SECRETARY, "a");
        var lines = new ArrayList<String>();
        lines.add(FigureAnswers.receiptSentence(cast.last(), situation, cast));
        FigureAnswers.receipt(cast.last(), situation, cast).forEach(figure -> lines.add(figure.line()));
        return lines;
    }

    private static When on(String day) {
        return new When.On(LocalDate.parse(day));
    }
}
