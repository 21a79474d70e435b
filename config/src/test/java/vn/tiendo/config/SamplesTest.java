package vn.tiendo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

@NullMarked
class SamplesTest {
    private static final Configuration SAMPLES = load();
    private static final Catalogue CATALOGUE = SAMPLES.catalogue();

    private static Configuration load() {
        return switch (Loader.samples()) {
            case Loaded.Good(var configuration) -> configuration;
            case Loaded.Bad(var problems) ->
                throw new AssertionError("expected good samples, found\n"
                        + String.join(
                                "\n", problems.stream().map(Problem::toString).toList()));
        };
    }

    @Test
    void numberTheirReportsFromOneWithoutGaps() {
        var numbers = SAMPLES.reports().stream().map(Report::number).toList();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(SAMPLES.reports().getFirst().id().value()).isEqualTo("sample-mau-2026-1");
        assertThat(SAMPLES.reports().stream().map(Report::id).distinct().count())
                .isEqualTo(numbers.size());
    }

    @Test
    void offerTheCodesOfTheContract() {
        assertThat(SAMPLES.codes().stream().map(Configuration.SampleCode::code).toList())
                .containsExactly(
                        "2026000002",
                        "2026000003",
                        "2026000001",
                        "2800000001",
                        "2800000002",
                        "2400000001",
                        "2400000002",
                        "2400000003",
                        "1416000001",
                        "3300000001",
                        "2022000001");
    }

    @Test
    void offerASecretaryAsTheJoiningPageShowsIt() {
        var code = SAMPLES.codes().getFirst();
        assertThat(List.of(code.group(), code.title(), code.does()))
                .containsExactly(
                        "Tỉnh mẫu 2026 (hôm nay)",
                        "Bí thư Chi bộ May Bình Minh",
                        "báo cáo kết nạp, thành lập; hỏi tiến độ");
    }

    @Test
    void arePinnedToTheirCutOffDayButForTheInventedOne() {
        var pinned = new TreeMap<String, Optional<LocalDate>>();
        CATALOGUE.programmes().forEach(one -> pinned.put(one.code().value(), one.pinnedOn()));
        assertThat(pinned)
                .isEqualTo(Map.of(
                        "mau-2026", Optional.empty(),
                        "hp-nq28", Optional.of(LocalDate.of(2022, 12, 31)),
                        "lc-da24", Optional.of(LocalDate.of(2024, 6, 30)),
                        "bcd-1416", Optional.of(LocalDate.of(2023, 6, 30)),
                        "kcn-2021", Optional.of(LocalDate.of(2021, 9, 30)),
                        "duk-2022", Optional.of(LocalDate.of(2022, 12, 31))));
    }

    @Test
    void confirmInLaoCaiOnly() {
        assertThat(CATALOGUE.programmes().stream()
                        .filter(one -> one.confirmation() == Programme.Confirmation.SUPERIOR)
                        .map(one -> one.code().value())
                        .toList())
                .containsExactly("lc-da24");
    }

    @Test
    void haiPhongAddsUpToThePublishedTotals() {
        assertThat(totals("hp-nq28", _ -> true))
                .isEqualTo(Map.of("TL_TCD", 47, "TL_CDCS", 188, "TL_TN", 48, "KN_DV", 449, "KN_TN", 1071));
        assertThat(totals("hp-nq28", report -> report.unit().value().startsWith("hp-cd-")))
                .isEqualTo(Map.of("TL_CDCS", 14));
        assertThat(Map.of(
                        "TL_TCD", assigned("hp-nq28", "TL_TCD"),
                        "TL_CDCS", assigned("hp-nq28", "TL_CDCS"),
                        "TL_TN", assigned("hp-nq28", "TL_TN"),
                        "KN_DV", assigned("hp-nq28", "KN_DV"),
                        "KN_TN", assigned("hp-nq28", "KN_TN")))
                .isEqualTo(Map.of("TL_TCD", 42, "TL_CDCS", 141, "TL_TN", 41, "KN_DV", 350, "KN_TN", 444));
    }

    @Test
    void haiPhongHasThePublishedTallies() {
        assertThat(tally("TL_TCD")).isEqualTo(new Tally(16, 4, 0));
        assertThat(tally("TL_CDCS").exceeded()).isEqualTo(6);
        assertThat(tally("TL_TN")).isEqualTo(new Tally(15, 5, 1));
        assertThat(tally("KN_DV")).isEqualTo(new Tally(16, 10, 0));
        assertThat(result("hp-nq28", "TL_TN", "hp-09")).isEqualTo(1);
        assertThat(aim("hp-nq28", "TL_TN", "hp-09", "2022")).contains(new Aim.Fixed(2));
        assertThat(aim("hp-nq28", "TL_CDCS", "hp-cd-cong-thuong", "2022")).contains(new Aim.Unassigned());
    }

    @Test
    void haiPhongCountsSixOwnersWithinTheAdmissions() {
        assertThat(lines("hp-nq28", _ -> true)
                        .mapToInt(line -> line.subCounts().getOrDefault("owner", 0))
                        .sum())
                .isEqualTo(6);
    }

    @Test
    void theInventedCellsReportNothingSoThatPublishedTotalsStand() {
        assertThat(SAMPLES.reports().stream()
                        .filter(report -> report.unit().equals(new UnitId("hp-01-may-sao-bien"))
                                || report.unit().equals(new UnitId("lc-01-che-nui-xanh"))))
                .isEmpty();
        assertThat(aim("hp-nq28", "KN_DV", "hp-01-may-sao-bien", "2022")).contains(new Aim.Fixed(2));
        assertThat(aim("lc-da24", "KN_DV", "lc-01-che-nui-xanh", "2024")).contains(new Aim.Fixed(2));
    }

    @Test
    void laoCaiAddsUpToThePublishedTotals() {
        assertThat(totals("lc-da24", _ -> true))
                .isEqualTo(Map.of(
                        "KN_DV",
                        174,
                        "TL_TCD",
                        7,
                        "KN_DVCD",
                        3274,
                        "TL_CDCS",
                        33,
                        "TL_TN",
                        16,
                        "LOP_BDNT",
                        17,
                        "HV_BDNT",
                        28));
        assertThat(lines("lc-da24", _ -> true)
                        .filter(line -> line.indicator().value().equals("KN_DV")
                                && line.when().days().first().getYear() == 2024)
                        .mapToInt(Line::count)
                        .sum())
                .isEqualTo(15);
    }

    @Test
    void laoCaiHasEveryKindOfTarget() {
        assertThat(aim("lc-da24", "KN_DV", "lc-bcd", "2024").orElseThrow())
                .isInstanceOfSatisfying(
                        Aim.ShareOfBase.class,
                        share -> assertThat(share.count()).isEqualTo(58));
        assertThat(aim("lc-da24", "KN_DV", "lc-bcd", "phase")).contains(new Aim.PhaseTotal(174));
        assertThat(aim("lc-da24", "TL_CDCS", "lc-bcd", "phase")).contains(new Aim.Range(25, 30));
        assertThat(aim("lc-da24", "KN_DVCD", "lc-bcd", "phase")).contains(new Aim.Range(2500, 3000));
        assertThat(aim("lc-da24", "TL_TN", "lc-bcd", "phase")).contains(new Aim.YearlyMinimum(3, 2023));
        assertThat(aim("lc-da24", "TL_TCD", "lc-bcd", "phase")).contains(new Aim.Inferred(15));
    }

    @Test
    void threeUnitsOfLaoCaiReportNothingAndTwoAreSilent() {
        var zero = SAMPLES.reports().stream()
                .filter(report -> report.content() instanceof Content.Nothing(var _, var days, var indicators)
                        && indicators.equals(List.of(new IndicatorCode("KN_DV")))
                        && days.first().equals(LocalDate.of(2024, 1, 1)))
                .map(report -> report.unit().value())
                .toList();
        assertThat(zero).containsExactlyInAnyOrder("lc-sa-pa", "lc-bao-yen", "lc-bac-ha");
        assertThat(SAMPLES.reports().stream().map(report -> report.unit().value()))
                .doesNotContain("lc-si-ma-cai", "lc-muong-khuong");
    }

    @Test
    void committee1416KeepsStockAndGrowthApartFromEvents() {
        assertThat(totals("bcd-1416", _ -> true)).isEqualTo(Map.of("TL_TCD", 2, "KN_DV", 2));
        assertThat(stock("bcd-1416"))
                .containsExactly(
                        "tccsd 29 EXACT",
                        "dang_vien 500 MORE_THAN",
                        "dang_vien_tai_cho 400 MORE_THAN",
                        "dang_vien_noi_khac 100 NEARLY",
                        "dang_vien_htx +26 EXACT",
                        "to_chuc_doan +2 EXACT",
                        "doan_vien_tn +900 NEARLY");
        assertThat(aim("bcd-1416", "TL_TCD", "b14-bcd", "2023")).contains(new Aim.NotEntered());
    }

    @Test
    void theIndustrialParksHaveNoTargetAndNoReport() {
        assertThat(CATALOGUE.targets().stream()
                        .filter(target -> target.programme().value().equals("kcn-2021")))
                .isEmpty();
        assertThat(reports("kcn-2021")).isEmpty();
    }

    @Test
    void theBlocAdmits306In109UnitsWithATieAtPlaceTen() {
        assertThat(totals("duk-2022", _ -> true)).isEqualTo(Map.of("KN_DV", 306, "TL_TCD", 2));
        var units = CATALOGUE.units().under(new UnitId("duk-khoi"), LocalDate.of(2022, 12, 31));
        assertThat(units).hasSize(109);
        var ranked = units.stream()
                .map(unit -> result("duk-2022", "KN_DV", unit.value()))
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        assertThat(ranked.subList(8, 13)).containsExactly(8, 7, 7, 7, 5);
        assertThat(aim("duk-2022", "KN_DV", "duk-khoi", "2022")).contains(new Aim.NotEntered());
        assertThat(CATALOGUE.published(
                        new ProgrammeCode("duk-2022"),
                        new IndicatorCode("KN_DV"),
                        new UnitId("duk-khoi"),
                        new Period.Year(2022)))
                .contains("102% kế hoạch");
        assertThat(stock("duk-2022")).containsExactly("to_chuc_co_so 109 EXACT", "dang_vien 7774 EXACT");
    }

    @Test
    void theCellMayBinhMinhHasATargetOfThreeAndNoAdmissionYet() {
        var cell = new UnitId("mau-may-binh-minh");
        assertThat(aim("mau-2026", "KN_DV", cell.value(), "2026")).contains(new Aim.Fixed(3));
        assertThat(aim("mau-2026", "KN_DVCD", cell.value(), "2026")).contains(new Aim.Unassigned());
        assertThat(result("mau-2026", "KN_DV", cell.value())).isZero();
        assertThat(result("mau-2026", "KN_DVCD", cell.value())).isEqualTo(48);
        assertThat(CATALOGUE.enterprises(cell).getFirst().name()).isEqualTo("Công ty TNHH May Bình Minh");
    }

    @Test
    void theInventedProvinceSaysWhenTheSecondQuarterIsDue() {
        var programme = CATALOGUE.programme(new ProgrammeCode("mau-2026")).orElseThrow();
        assertThat(CATALOGUE.deadline(programme, new Period.Quarter(2026, 2)).due())
                .isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(CATALOGUE.deadline(programme, new Period.Quarter(2025, 4)).due())
                .isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void noReportOfTheInventedProvinceIsLaterThanTheExamplesSpeak() {
        assertThat(reports("mau-2026").map(Report::sentAt)).allMatch(Instant.parse("2026-06-20T00:00:00Z")::isAfter);
    }

    @Test
    void idsFitIntoButtons() {
        assertThat(CATALOGUE.units().all().stream().map(unit -> unit.id().value()))
                .allMatch(id -> id.length() <= 20 && id.matches("[a-z0-9-]+"));
    }

    /** Processor time of the best of some runs, for a busy machine says little about the loader. */
    @Test
    void loadInAMoment() {
        var clock = ManagementFactory.getThreadMXBean();
        var best = LongStream.range(0, 8)
                .map(_ -> {
                    long before = clock.getCurrentThreadCpuTime();
                    load();
                    return clock.getCurrentThreadCpuTime() - before;
                })
                .min()
                .orElseThrow();
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(300));
    }

    private record Tally(int met, int exceeded, int below) {}

    private static Tally tally(String indicator) {
        int met = 0;
        int exceeded = 0;
        int below = 0;
        for (int i = 1; i <= 16; i++) {
            var unit = "hp-%02d".formatted(i);
            if (aim("hp-nq28", indicator, unit, "2022").orElseThrow() instanceof Aim.Fixed(var count)) {
                int result = result("hp-nq28", indicator, unit);
                met += result >= count ? 1 : 0;
                exceeded += result > count ? 1 : 0;
                below += result < count ? 1 : 0;
            }
        }
        return new Tally(met, exceeded, below);
    }

    private static Stream<Report> reports(String programme) {
        return SAMPLES.reports().stream()
                .filter(report -> report.programmes().equals(List.of(new ProgrammeCode(programme))));
    }

    private static Stream<Line> lines(String programme, Predicate<Report> which) {
        return reports(programme)
                .filter(which)
                .flatMap(
                        report -> report.content() instanceof Content.Events(var lines) ? lines.stream() : Stream.of());
    }

    private static Map<String, Integer> totals(String programme, Predicate<Report> which) {
        var totals = new TreeMap<String, Integer>();
        lines(programme, which).forEach(line -> totals.merge(line.indicator().value(), line.count(), Integer::sum));
        return totals;
    }

    private static int result(String programme, String indicator, String unit) {
        return totals(programme, report -> report.unit().equals(new UnitId(unit)))
                .getOrDefault(indicator, 0);
    }

    private static Optional<Aim> aim(String programme, String indicator, String unit, String period) {
        return CATALOGUE
                .target(
                        new ProgrammeCode(programme),
                        new IndicatorCode(indicator),
                        new UnitId(unit),
                        vn.tiendo.domain.calendar.PeriodCodes.parse(period).orElseThrow(),
                        LocalDate.of(2026, 12, 31))
                .map(vn.tiendo.domain.catalogue.Target::aim);
    }

    /** The sum of the targets of the units directly under the root. */
    private static int assigned(String programme, String indicator) {
        var root =
                CATALOGUE.programme(new ProgrammeCode(programme)).orElseThrow().root();
        return CATALOGUE.units().under(root, LocalDate.of(2022, 12, 31)).stream()
                .flatMap(unit -> aim(programme, indicator, unit.value(), "2022").stream())
                .mapToInt(aim -> aim instanceof Aim.Fixed(var count) ? count : 0)
                .sum();
    }

    private static List<String> stock(String programme) {
        return reports(programme)
                .flatMap(report -> switch (report.content()) {
                    case Content.Snapshot(var metric, var _, var count, var exactness, var _) ->
                        Stream.of("%s %d %s".formatted(metric, count, exactness));
                    case Content.NetChange(var metric, var _, var change, var exactness, var _) ->
                        Stream.of("%s %+d %s".formatted(metric, change, exactness));
                    case Content.Events _, Content.Nothing _, Content.Ended _ -> Stream.of();
                })
                .toList();
    }
}
