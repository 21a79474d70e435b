package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.domain.reporting.ClaimKey;
import vn.tiendo.domain.reporting.Claims;
import vn.tiendo.domain.reporting.ReportId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class ClaimsTest extends ContractTest {
    private static final ClaimKey DECISION = new ClaimKey.OfDecision("decision|KN_DV|ĐU|QĐ|45-QĐ/ĐU|2026-06-15");
    private static final ClaimKey FOUNDING =
            new ClaimKey.OfFounding("founding|chi_bo|hoa mai", LocalDate.of(2026, 6, 15));
    private static final ReportId FIRST = new ReportId("r1");
    private static final ReportId SECOND = new ReportId("r2");

    private final Claims claims = new MongoClaims(database);

    ClaimsTest(Servers server) {
        super(server);
    }

    @Test
    void whoeverIsFirstHasIt() {
        assertThat(claims.claim(List.of(DECISION, FOUNDING), FIRST)).isEmpty();
        assertThat(claims.claim(List.of(DECISION, FOUNDING), FIRST)).isEmpty();
        assertThat(claims.claim(List.of(DECISION), SECOND)).isEqualTo(Map.of(DECISION, FIRST));
        assertThat(claims.claim(List.of(), SECOND)).isEmpty();
    }

    @Test
    void onlyWhoHasItGivesItUp() {
        claims.claim(List.of(DECISION), FIRST);
        claims.release(List.of(DECISION), SECOND);
        assertThat(claims.claim(List.of(DECISION), SECOND)).isEqualTo(Map.of(DECISION, FIRST));
        claims.release(List.of(DECISION), FIRST);
        assertThat(claims.claim(List.of(DECISION), SECOND)).isEmpty();
    }

    @Test
    void itIsPassedOnOnlyFromWhoHasIt() {
        claims.claim(List.of(DECISION), FIRST);
        claims.pass(DECISION, SECOND, new ReportId("r3"));
        assertThat(claims.claim(List.of(DECISION), SECOND)).isEqualTo(Map.of(DECISION, FIRST));
        claims.pass(DECISION, FIRST, SECOND);
        assertThat(claims.claim(List.of(DECISION), FIRST)).isEqualTo(Map.of(DECISION, SECOND));
    }

    @Test
    void ofManyAtOnceOneHasIt() throws Exception {
        var tries = new ArrayList<Future<Map<ClaimKey, ReportId>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 6; i++) {
                var by = new ReportId("r" + i);
                tries.add(threads.submit(() -> new MongoClaims(database).claim(List.of(DECISION), by)));
            }
        }
        var first = 0;
        for (var each : tries) {
            first += each.get().isEmpty() ? 1 : 0;
        }
        assertThat(first).isEqualTo(1);
    }
}
