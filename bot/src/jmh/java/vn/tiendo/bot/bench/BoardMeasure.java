package vn.tiendo.bot.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Derived;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Sight;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.dialogue.Conversation;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Target;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.progress.Aspect;
import vn.tiendo.domain.progress.HeldFigures;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.RolledUp;
import vn.tiendo.domain.progress.Stretch;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** What a leader of the whole country waits for: 3.321 communes with 15 cells each, a report between any two questions. */
final class BoardMeasure implements Stored {
    private static final Abilities ABILITIES = new Abilities(Set.of(), 8, 4096);
    private static final int COMMUNES = 3_321;
    private static final int CELLS = 15;
    private static final int MANY = 300;
    private static final int FEW = 5;
    private static final Instant NOW = Instant.parse("2026-06-20T02:00:00Z");
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final ProgrammeCode CODE = new ProgrammeCode("ca-nuoc");
    private static final UnitId TOP = new UnitId("goc");
    private static final List<String> INDICATORS = List.of("KN_DV", "TL_TCD", "KN_DVCD", "TL_CDCS", "KN_TN");

    private final HeldFigures figures;
    private final Derived derived;
    private final Random random = new Random(1);
    private long number;

    private BoardMeasure() {
        var ledgers = new ArrayList<Ledger>();
        var units = new ArrayList<Unit>();
        var targets = new ArrayList<Target>();
        units.add(unit(TOP, "Ban Chỉ đạo Trung ương mẫu", Optional.empty()));
        for (int commune = 1; commune <= COMMUNES; commune++) {
            var id = new UnitId("x" + commune);
            units.add(unit(id, "Đảng bộ xã Mẫu " + commune, Optional.of(TOP)));
            INDICATORS.forEach(code -> targets.add(target(code, id)));
            for (int cell = 1; cell <= CELLS; cell++) {
                var below = new UnitId(id + "-" + cell);
                units.add(unit(below, "Chi bộ %s của xã %s".formatted(cell, id), Optional.of(id)));
                var key = new Ledger.Key(CODE, below, 2026);
                ledgers.add(new Ledger(key, List.of(entry(cell), entry(cell + 1))));
            }
        }
        var tree = new UnitTree(units);
        derived = new Derived(new Catalogue(List.of(programme()), tree, targets, List.of()));
        figures = new HeldFigures(tree, 1 << 16);
        ledgers.forEach(figures::take);
    }

    static void print(PrintStream out) {
        long before = used();
        var measure = new BoardMeasure();
        out.printf(
                "memory of tree, targets and %d ledgers: %d MB%n",
                measure.figures.all().size(), (used() - before) / 1024 / 1024);
        for (var pick : View.Pick.values()) {
            out.printf("board of %d communes, %s: %s%n", COMMUNES, pick, measure.timed(MANY, () -> measure.shown(TOP, pick)));
        }
        out.printf("board of one commune: %s%n", measure.timed(MANY, () -> measure.shown(new UnitId("x7"), View.Pick.SUMMARY)));
        out.printf("turn “tiến độ mẫu 77”: %s%n", measure.timed(FEW, () -> measure.said("tiến độ mẫu 77")));
        out.printf("turn “tiến độ cầu giấy”: %s%n", measure.timed(FEW, () -> measure.said("tiến độ cầu giấy")));
    }

    @Override
    public Ledger ledger(Ledger.Key key) {
        return figures.ledger(key);
    }

    @Override
    public <T> RolledUp<T> rolledUp(Aspect<T> aspect) {
        return figures.rolledUp(aspect);
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return Optional.empty();
    }

    @Override
    public <T> T look(LookUp<T> lookUp) {
        throw new IllegalStateException("expected figures to be asked for, found " + lookUp);
    }

    @Override
    public Extensions extensions() {
        return Extensions.NONE;
    }

    @Override
    public List<Report> latest(UnitId unit, int limit) {
        return List.of();
    }

    private Object shown(UnitId unit, View.Pick pick) {
        return FigureAnswers.show(
                new View.BoardProgress(CODE, unit, List.of(), Optional.empty(), pick, 0), situation(), this);
    }

    private Object said(String words) {
        var heard =
                new Heard("1", Optional.empty(), "web", new Input.Words(words), NOW, Sight.ALL, false, ABILITIES);
        return Conversation.turn(Session.empty(), heard, situation());
    }

    private Situation situation() {
        var person = new Person(new PersonId("p"), "Nguyễn Văn Mẫu");
        return new Situation(
                NOW,
                new Speaker.Known(
                        person, List.of(new Membership("m", person.id(), TOP, Role.LEADER, START, Optional.empty()))),
                derived,
                List.of(),
                "Ban Chỉ đạo",
                "0200 000 000");
    }

    private String timed(int runs, Runnable what) {
        long first = System.nanoTime();
        what.run();
        double cold = (System.nanoTime() - first) / 1e6;
        for (int run = 0; run < runs; run++) {
            report();
            what.run();
        }
        var nanos = LongStream.range(0, runs)
                .map(_ -> {
                    report();
                    long start = System.nanoTime();
                    what.run();
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        return "first %.1f ms, then p50 %.1f ms, p95 %.1f ms, p99 %.1f ms"
                .formatted(cold, nanos[runs / 2] / 1e6, nanos[runs * 95 / 100] / 1e6, nanos[runs * 99 / 100] / 1e6);
    }

    /** A report of some cell arrives. */
    private void report() {
        var cell = new UnitId("x%d-%d".formatted(1 + random.nextInt(COMMUNES), 1 + random.nextInt(CELLS)));
        var key = new Ledger.Key(CODE, cell, 2026);
        figures.take(new Ledger(key, List.of(entry(1 + random.nextInt(CELLS)))));
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private Ledger.Entry entry(int cell) {
        number++;
        var line = Line.of(
                new IndicatorCode(INDICATORS.get(cell % INDICATORS.size())),
                1 + cell % 3,
                new When.On(LocalDate.of(2026, 1 + cell % 5, 1 + cell)));
        return new Ledger.Entry(
                new ReportId("r" + number),
                number,
                1,
                List.of(new Stretch(
                        Instant.EPOCH, Optional.of(new Content.Events(List.of(line))), Optional.empty(), Optional.empty())));
    }

    private static Unit unit(UnitId id, String name, Optional<UnitId> parent) {
        return new Unit(
                id,
                List.of(new Unit.Version(
                        name, List.of(), "đơn vị", Optional.empty(), parent, START, Optional.empty())));
    }

    private static Target target(String indicator, UnitId unit) {
        return new Target(
                CODE,
                new IndicatorCode(indicator),
                unit,
                new Period.Year(2026),
                new Aim.Fixed(9),
                Target.Origin.ASSIGNED,
                Optional.empty(),
                START);
    }

    private static Programme programme() {
        return new Programme(
                CODE,
                "Chương trình cả nước",
                "Chương trình mẫu",
                "Ban Chỉ đạo",
                Optional.empty(),
                new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31)),
                TOP,
                INDICATORS.stream().map(BoardMeasure::indicator).toList(),
                Programme.Confirmation.NONE,
                Programme.CountBy.DECISION_DATE,
                Percentages.DEFAULT,
                new ReportingCalendar(
                        ReportingCalendar.Closing.MONTH_END, List.of(ReportingCalendar.Kind.QUARTER), 2),
                Optional.empty());
    }

    private static Indicator indicator(String code) {
        var admission = code.startsWith("KN_");
        return new Indicator(
                new IndicatorCode(code),
                "nội dung " + code,
                "Nội dung " + code,
                admission ? Indicator.Family.ADMISSION : Indicator.Family.FOUNDING,
                admission ? "người" : "tổ chức",
                false,
                List.of());
    }
}
