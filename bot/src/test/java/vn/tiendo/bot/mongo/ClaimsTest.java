package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.ClaimKey;
import vn.tiendo.domain.reporting.Claims;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.Reports;
import vn.tiendo.domain.reporting.Reports.Filing;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class ClaimsTest extends ContractTest {
    private static final ClaimKey DECISION = new ClaimKey.OfDecision("decision|KN_DV|ĐU|QĐ|45-QĐ/ĐU|2026-06-15");
    private static final ClaimKey FOUNDING =
            new ClaimKey.OfFounding("founding|chi_bo|hoa mai", LocalDate.of(2026, 6, 15));

    private final Claims claims = new MongoClaims(database);
    private final Reports reports = new MongoReports(database);
    private final Report first;
    private final Report second;

    ClaimsTest(Servers server) {
        super(server);
        first = filed("r1");
        second = filed("r2");
    }

    private Report filed(String id, ClaimKey... keys) {
        return ((Filing.Filed) file(new MongoReports(database), id, keys)).report();
    }

    private static Filing file(Reports reports, String id, ClaimKey... keys) {
        return reports.file(new ReportId(id), List.of(keys), number -> {
            var line = Line.of(new IndicatorCode("KN_DV"), 1, new When.On(LocalDate.of(2026, 6, 15)));
            var filed = new Change.Filed(List.of(), List.of(), new Content.Events(List.of(line)));
            return Report.filed(number, new UnitId("u1"), new Act(id, filed, new PersonId("p1"), "telegram", NOW, NOW));
        });
    }

    @Test
    void whoeverIsFirstHasIt() {
        assertThat(claims.claim(List.of(DECISION, FOUNDING), first.id())).isEmpty();
        assertThat(claims.claim(List.of(DECISION, FOUNDING), first.id())).isEmpty();
        assertThat(claims.claim(List.of(DECISION), second.id())).isEqualTo(Map.of(DECISION, first));
        assertThat(claims.claim(List.of(), second.id())).isEmpty();
    }

    @Test
    void aReportIsFiledWithItsClaimsOrNotAtAll() {
        var third = filed("r3", DECISION);
        assertThat(file(reports, "r3", DECISION)).as("once more").isEqualTo(new Filing.Filed(third));
        assertThat(file(reports, "r4", DECISION, FOUNDING)).isEqualTo(new Filing.Taken(Map.of(DECISION, third)));
        assertThat(reports.find(new ReportId("r4"))).isEmpty();
        assertThat(filed("r4", FOUNDING).number()).as("without a gap").isEqualTo(4);
        assertThat(file(reports, "r5", DECISION, FOUNDING))
                .isEqualTo(new Filing.Taken(
                        Map.of(DECISION, third, FOUNDING, reports.byNumber(4).orElseThrow())));
    }

    @Test
    void onlyWhoHasItGivesItUp() {
        claims.claim(List.of(DECISION), first.id());
        claims.release(List.of(DECISION), second.id());
        assertThat(claims.claim(List.of(DECISION), second.id())).isEqualTo(Map.of(DECISION, first));
        claims.release(List.of(DECISION), first.id());
        assertThat(claims.claim(List.of(DECISION), second.id())).isEmpty();
    }

    @Test
    void twoThatGaveUpAllDoNotMeet() {
        claims.claim(List.of(DECISION), first.id());
        claims.claim(List.of(FOUNDING), second.id());
        claims.release(List.of(DECISION, FOUNDING), first.id());
        claims.release(List.of(DECISION, FOUNDING), second.id());
        assertThat(file(reports, "r3", DECISION, FOUNDING)).isInstanceOf(Filing.Filed.class);
    }

    @Test
    void itIsPassedOnOnlyFromWhoHasIt() {
        claims.claim(List.of(DECISION, FOUNDING), first.id());
        claims.pass(DECISION, second.id(), first.id());
        assertThat(claims.claim(List.of(DECISION), second.id())).isEqualTo(Map.of(DECISION, first));
        claims.pass(DECISION, first.id(), second.id());
        assertThat(claims.claim(List.of(DECISION, FOUNDING), first.id())).isEqualTo(Map.of(DECISION, second));
    }

    @Test
    void ofManyAtOnceOneIsFiled() throws Exception {
        var tries = new ArrayList<Future<Filing>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 6)
                    .forEach(i -> tries.add(
                            threads.submit(() -> file(new MongoReports(database), "at-once-" + i, DECISION))));
        }
        var first = 0;
        for (var each : tries) {
            first += each.get() instanceof Filing.Filed ? 1 : 0;
        }
        assertThat(first).isEqualTo(1);
    }
}
