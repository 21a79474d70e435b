package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.orders.Bookkeeping;
import vn.tiendo.bot.orders.ChangeReportCarrier;
import vn.tiendo.bot.orders.FileReportCarrier;
import vn.tiendo.bot.orders.ReportChanges;
import vn.tiendo.bot.orders.Returns;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

/**
 * One event that two cells and the committee above one of them report, withdraw and report again, in any order: it counts once
 * (A-24).
 */
@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class DoubledEventsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final ProgrammeCode PROGRAMME = new ProgrammeCode("mau-2026");
    private static final IndicatorCode MEMBERS = new IndicatorCode("KN_DV");
    private static final PersonId VERIFIER = new PersonId("mau-giup-viec");
    private static final PersonId COMMITTEE = new PersonId("mau-cap-uy");
    private static final UnitId ABOVE = new UnitId("mau-tan-lap");
    private static final int EVENTS = 8;
    private static final int STEPS = 10;

    private final Running service;
    private final FileReportCarrier filing;
    private final ChangeReportCarrier changing;
    private int orders;

    DoubledEventsTest(Servers server) {
        service = Running.withoutReports(server.fresh(), Running.Parts.of(new FakeChannel("telegram")));
        service.store.people().put(new Person(COMMITTEE, "Cấp ủy"));
        service.store
                .people()
                .put(new Membership("m-cap-uy", COMMITTEE, ABOVE, Role.SECRETARY, DAY.minusYears(1), Optional.empty()));
        var books = new Bookkeeping(service.store, service.situations, service.boards);
        filing = new FileReportCarrier(service.store, service.situations, books, service.clock);
        changing = new ChangeReportCarrier(
                service.situations,
                new ReportChanges(service.store, books, service.clock),
                new Returns(service.store, service.situations, service.notices, service.clock));
    }

    @AfterEach
    void ledgersSayWhatTheReportsSay() {
        assertThat(service.recount.differences()).isEmpty();
        service.close();
    }

    /** Who may have seen the event. */
    private record Witness(PersonId person, UnitId unit) {
        static final List<Witness> ALL = List.of(
                new Witness(new PersonId("mau-bi-thu"), new UnitId("mau-may-binh-minh")),
                new Witness(new PersonId("mau-bi-thu-2"), new UnitId("mau-truong-thanh")),
                new Witness(COMMITTEE, ABOVE));
    }

    private void files(Witness who, Content event) {
        var order = new Order.FileReport(
                "o" + ++orders,
                who.person,
                who.unit,
                List.of(PROGRAMME),
                List.of(),
                event,
                List.of(),
                "web",
                Running.NOW);
        filing.carry(order, new Pending(order, "c1", false, Running.NOW), false);
    }

    private void takesBack(PersonId who, Report report, Change.Reason reason) {
        does(who, report, new Change.Withdrawn(reason, OptionalLong.empty()));
    }

    private void does(PersonId who, Report report, Change change) {
        var order =
                new Order.ChangeReport("o" + ++orders, report.id(), report.version(), change, who, "web", Running.NOW);
        assertThat(changing.carry(order, new Pending(order, "c1", false, Running.NOW), false))
                .isInstanceOf(Outcome.ReportChanged.class);
    }

    private List<Report> telling(Content event, Report.Status... those) {
        return service.reports().stream()
                .filter(report -> report.content().equals(event))
                .filter(report -> Stream.of(those).anyMatch(report.status()::equals))
                .toList();
    }

    private void step(Random random, Content event) {
        var who = Witness.ALL.get(random.nextInt(Witness.ALL.size()));
        var own = telling(event, Report.Status.COUNTED, Report.Status.PENDING).stream()
                .filter(report -> report.unit().equals(who.unit))
                .findFirst();
        if (own.isPresent() && random.nextBoolean()) {
            takesBack(who.person, own.get(), Change.Reason.BY_MISTAKE);
        } else {
            files(who, event);
        }
    }

    /** The level above takes back what is told already, and confirms what is told by nobody else any more. */
    private void settles(Content event) {
        for (var report : telling(event, Report.Status.PENDING)) {
            if (telling(event, Report.Status.COUNTED).isEmpty()) {
                does(VERIFIER, report, new Change.Confirmed());
            } else {
                takesBack(VERIFIER, report, Change.Reason.DUPLICATE);
            }
        }
    }

    @Test
    void countsOnceHoweverOftenItIsReported() {
        for (var number = 1; number <= EVENTS; number++) {
            var random = new Random(number);
            var line = Line.of(MEMBERS, 1 + random.nextInt(3), new When.On(DAY))
                    .by(Decision.Numbered.of(number + "-QĐ/ĐU", Optional.of(DAY)));
            var event = new Content.Events(List.of(line));
            for (var step = 0; step < STEPS; step++) {
                step(random, event);
                assertThat(telling(event, Report.Status.COUNTED))
                        .as("event %d after step %d", number, step)
                        .hasSizeLessThanOrEqualTo(1);
            }
            var isTold = !telling(event, Report.Status.COUNTED, Report.Status.PENDING)
                    .isEmpty();
            settles(event);
            assertThat(telling(event, Report.Status.PENDING)).isEmpty();
            assertThat(telling(event, Report.Status.COUNTED)).hasSize(isTold ? 1 : 0);
        }
    }
}
