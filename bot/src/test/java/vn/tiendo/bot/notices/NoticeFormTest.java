package vn.tiendo.bot.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.conversations.Notice;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

class NoticeFormTest {
    private static final Instant LATEST = Instant.parse("2026-06-29T13:00:00Z");
    private static final UnitId UNIT = new UnitId("hoa-phu-01");

    static Stream<Notice> notices() {
        return Stream.of(
                new Notice.MembershipEnded(UNIT, Role.DEPUTY, LocalDate.of(2026, 6, 29), LATEST),
                new Notice.DecisionAwaited(UNIT, new ReportId("telegram:1:7"), LocalDate.of(2026, 7, 2), LATEST),
                new Notice.ConsentUsedUp("zalo", LocalDate.of(2026, 6, 29), LATEST),
                new Notice.ReportReturned(UNIT, new ReportId("telegram:1:7"), 2, LATEST));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void readsWhatItWrote(Notice notice) {
        assertThat(NoticeForm.read(NoticeForm.written(notice))).isEqualTo(notice);
    }

    @Test
    void writesNamesOfItsOwn() {
        assertThat(NoticeForm.written(new Notice.DecisionAwaited(
                        UNIT, new ReportId("telegram:1:7"), LocalDate.of(2026, 7, 2), LATEST)))
                .isEqualTo("""
                        decision-awaited
                        unit=hoa-phu-01
                        report=telegram:1:7
                        due=2026-07-02
                        latest=2026-06-29T13:00:00Z""");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> NoticeForm.read("birthday\nunit=x"))
                .hasMessage("expected a kind of notice, found 'birthday'");
        assertThatThrownBy(() -> NoticeForm.read("decision-awaited\nunit=x"))
                .hasMessageStartingWith("expected 'report' in a notice, found");
    }
}
