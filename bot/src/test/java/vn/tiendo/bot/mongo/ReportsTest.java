package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.Reports;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.reporting.Workplace;
import vn.tiendo.domain.units.UnitId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class ReportsTest extends ContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final UnitId UNIT = new UnitId("u1");

    private final Reports reports = new MongoReports(database);

    ReportsTest(Servers server) {
        super(server);
    }

    private static LongFunction<Report> report(String id, UnitId unit) {
        return number -> Report.filed(number, unit, filing(id));
    }

    private static Act filing(String id) {
        var admitted = Line.of(new IndicatorCode("KN_DV"), 2, new When.On(DAY))
                .of(Map.of("owner", 1))
                .by(Decision.Numbered.of("45-QĐ/ĐU", Optional.of(DAY)))
                .in(Optional.of(new Workplace.Known("may", "Công ty TNHH May Bình Minh")));
        var joined = Line.of(new IndicatorCode("KN_DVCD"), 3, new When.Within(new Days(DAY, DAY.plusDays(3))));
        var filed = new Change.Filed(
                List.of(new ProgrammeCode("mau-2026")), List.of(), new Content.Events(List.of(admitted, joined)));
        return new Act(id, filed, new PersonId("p1"), "web", NOW, NOW.plusMillis(7));
    }

    private static Report file(Reports reports, String id, LongFunction<Report> numbered) {
        return ((Reports.Filing.Filed) reports.file(new ReportId(id), List.of(), numbered)).report();
    }

    private Report file(String id) {
        return file(reports, id, report(id, UNIT));
    }

    @Test
    void bringsNumberedReportsInAndLeavesThoseThatAreThere() {
        var first = file("r1");
        var second = report("r2", UNIT).apply(2);
        reports.bring(List.of(report("r1", new UnitId("u2")).apply(1), second));
        reports.bring(List.of(first, second));
        assertThat(reports.latest(UNIT, 10)).containsExactly(second, first);
        assertThat(file("r3").number()).isEqualTo(3);
    }

    @Test
    void givesBackWhatWasFiled() {
        var filed = file("web:a.b:1");
        assertThat(filed).isEqualTo(report("web:a.b:1", UNIT).apply(1));
        assertThat(reports.find(new ReportId("web:a.b:1"))).contains(filed);
        assertThat(reports.byNumber(1)).contains(filed);
        assertThat(reports.find(new ReportId("web:a.b:2"))).isEmpty();
        assertThat(reports.byNumber(2)).isEmpty();
    }

    @Test
    void numbersWithoutGaps() {
        assertThat(LongStream.rangeClosed(1, 20).mapToObj(i -> file("r" + i).number()))
                .isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList());
        // another instance, which has filed nothing yet
        assertThat(file(new MongoReports(database), "r21", report("r21", UNIT)).number())
                .isEqualTo(21);
        assertThat(file("r22").number()).isEqualTo(22);
    }

    @Test
    void filesOncePerOrder() {
        var first = file("r1");
        file("r2");
        assertThat(file("r1")).isEqualTo(first);
        assertThat(file(new MongoReports(database), "r1", report("r1", new UnitId("other"))))
                .isEqualTo(first);
        try (var all = reports.all()) {
            assertThat(all.map(Report::number)).containsExactlyInAnyOrder(1L, 2L);
        }
    }

    @Test
    void givesNoNumberTwiceToInstancesThatFileAtOnce() throws Exception {
        var instances = List.of(new MongoReports(database), new MongoReports(database));
        var filed = new ArrayList<Future<List<Long>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 4; i++) {
                var thread = i;
                filed.add(threads.submit(() -> LongStream.range(0, 10)
                        .mapToObj(n -> "r" + thread + "-" + n)
                        .map(id -> file(instances.get(thread % 2), id, report(id, UNIT))
                                .number())
                        .toList()));
            }
        }
        var numbers = new ArrayList<Long>();
        for (var each : filed) {
            numbers.addAll(each.get());
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void givesTheNewestReportsOfAUnitFirst() {
        for (var i = 1; i <= 6; i++) {
            file(reports, "r" + i, report("r" + i, i % 2 == 0 ? UNIT : new UnitId("u2")));
        }
        assertThat(reports.latest(UNIT, 2)).extracting(Report::number).containsExactly(6L, 4L);
        assertThat(reports.latest(new UnitId("none"), 2)).isEmpty();
    }

    private static Act act(String order, Change change) {
        return new Act(order, change, new PersonId("p2"), "web", NOW, NOW);
    }

    private static Report after(Report report, Act act) {
        return ((Changed.Done) report.changed(act, report.version())).report();
    }

    private static final Change WITHDRAWN = new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty());

    @Test
    void keepsEveryVersion() {
        var filed = file("r1");
        var returned = after(filed, act("o2", new Change.Returned("count", "sai số")));
        assertThat(reports.change(returned)).contains(returned);
        var withdrawn = after(returned, act("o3", WITHDRAWN));
        assertThat(reports.change(withdrawn)).contains(withdrawn);
        assertThat(reports.find(filed.id())).contains(withdrawn);
        assertThat(withdrawn.at(1)).isEqualTo(filed);
    }

    @Test
    void aChangeOfAnOlderVersionChangesNothing() {
        var filed = file("r1");
        var mine = after(filed, act("o2", new Change.Returned("count", "sai số")));
        var theirs = after(filed, act("o3", WITHDRAWN));
        assertThat(reports.change(theirs)).contains(theirs);
        assertThat(reports.change(mine)).contains(theirs);
        // and once more, as after a crash
        assertThat(reports.change(theirs)).contains(theirs);
        assertThat(reports.change(after(report("none", UNIT).apply(9), act("o4", WITHDRAWN))))
                .isEmpty();
    }

    private Report file(String id, List<Hold> waits, Decision decision) {
        return file(
                reports,
                id,
                number -> Report.filed(
                        number,
                        UNIT,
                        new Act(
                                id,
                                new Change.Filed(
                                        List.of(new ProgrammeCode("mau-2026")),
                                        waits,
                                        new Content.Events(
                                                List.of(Line.of(new IndicatorCode("KN_DV"), 1, new When.On(DAY))
                                                        .by(decision)))),
                                new PersonId("p1"),
                                "web",
                                NOW,
                                NOW)));
    }

    @Test
    void findsWhatWaitsForTheLevelAboveOldestFirst() {
        List<Hold> waits = List.of(new Hold.ByProgramme(new ProgrammeCode("mau-2026")));
        file("r1", waits, new Decision.None());
        file("r2", List.of(), new Decision.None());
        var third = file("r3", waits, new Decision.None());
        assertThat(reports.pending(List.of(UNIT, new UnitId("u2")), 9))
                .extracting(Report::number)
                .containsExactly(1L, 3L);
        assertThat(reports.countPending(List.of(UNIT))).isEqualTo(2);
        assertThat(reports.pending(List.of(new UnitId("u2")), 9)).isEmpty();
        reports.change(after(third, act("o2", new Change.Confirmed())));
        assertThat(reports.pending(List.of(UNIT), 9)).extracting(Report::number).containsExactly(1L);
    }

    @Test
    void findsWhatWaitsForItsDecision() {
        file("r1", List.of(), new Decision.None());
        var second = file("r2", List.of(), new Decision.Awaited());
        assertThat(reports.awaitingDecision(List.of(UNIT), 9)).containsExactly(second);
        var completed =
                after(second, act("o2", new Change.Completed(Decision.Numbered.of("45-QĐ/ĐU", Optional.of(DAY)))));
        reports.change(completed);
        assertThat(reports.awaitingDecision(List.of(UNIT), 9)).isEmpty();
        assertThat(reports.find(second.id())).contains(completed);
    }

    @Test
    void leafsThroughTheReportsOfAUnit() {
        for (var i = 1; i <= 5; i++) {
            file("r" + i);
        }
        assertThat(reports.of(UNIT, 5, 2)).extracting(Report::number).containsExactly(4L, 3L);
        assertThat(reports.of(UNIT, 3, 9)).extracting(Report::number).containsExactly(2L, 1L);
    }

    @Test
    void streamsAll() {
        for (var i = 1; i <= 5; i++) {
            file("r" + i);
        }
        try (var all = reports.all()) {
            assertThat(all.map(Report::number)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        }
    }
}
