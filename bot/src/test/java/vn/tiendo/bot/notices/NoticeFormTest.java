package vn.tiendo.bot.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.conversations.Notice;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

class NoticeFormTest {
    private static final Instant LATEST = Instant.parse("2026-06-29T13:00:00Z");
    private static final UnitId UNIT = new UnitId("hoa-phu-01");

    private static final List<Reminder> OWED = List.of(
            new Reminder(
                    new ProgrammeCode("mau-2026"),
                    new Period.Quarter(2026, 2),
                    UNIT,
                    Reminder.About.DUTY,
                    new Step.Before(3),
                    LocalDate.of(2026, 7, 2),
                    LocalDate.of(2026, 6, 29)),
            new Reminder(
                    new ProgrammeCode("mau-2026"),
                    new Period.Half(2026, 1),
                    new UnitId("hoa-phu"),
                    Reminder.About.SILENT,
                    new Step.ToSuperior(3),
                    LocalDate.of(2026, 7, 2),
                    LocalDate.of(2026, 7, 7)));

    static Stream<Notice> notices() {
        return Stream.of(
                new Notice.MembershipEnded(UNIT, Role.DEPUTY, LocalDate.of(2026, 6, 29), LATEST),
                new Notice.DecisionAwaited(UNIT, new ReportId("telegram:1:7"), LocalDate.of(2026, 7, 2), LATEST),
                new Notice.ConsentUsedUp("zalo", LocalDate.of(2026, 6, 29), LATEST),
                new Notice.ReportsOwed(OWED, LATEST),
                new Notice.ChatJoined("zalo", LATEST, LATEST),
                new Notice.AskedAmongOthers("v:b:mau-2026:mau-bcd::2026-Q2:s:0", LATEST),
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
    void writesWhatIsOwed() {
        assertThat(NoticeForm.written(new Notice.ReportsOwed(OWED, LATEST))).isEqualTo("""
                        reports-owed
                        owed=mau-2026 2026-Q2 hoa-phu-01 duty T-3 2026-07-02 2026-06-29;\
                        mau-2026 2026-H1 hoa-phu silent S+3 2026-07-02 2026-07-07
                        latest=2026-06-29T13:00:00Z""");
        assertThatThrownBy(() -> NoticeForm.read("reports-owed\nowed=mau-2026 2026-Q2\nlatest=2026-06-29T13:00:00Z"))
                .hasMessage("expected what is owed in 7 parts, found 'mau-2026 2026-Q2'");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> NoticeForm.read("birthday\nunit=x"))
                .hasMessage("expected a kind of notice, found 'birthday'");
        assertThatThrownBy(() -> NoticeForm.read("decision-awaited\nunit=x"))
                .hasMessageStartingWith("expected 'report' in a notice, found");
    }
}
