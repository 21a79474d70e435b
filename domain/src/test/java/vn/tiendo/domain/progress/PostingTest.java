package vn.tiendo.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

@NullMarked
class PostingTest {
    private final ProgressCast cast = new ProgressCast().under("root", "a");

    @Test
    void aReportOfTwoYearsIsWholeInBoth() {
        var march = line(new When.On(LocalDate.of(2023, 3, 1)));
        var may = line(new When.On(LocalDate.of(2024, 5, 1)));
        var report = report(1, new Content.Events(List.of(march, may)));
        assertThat(Posting.of(report, cast.catalogue()))
                .extracting(
                        posting -> posting.key().year(),
                        posting -> posting.entry().now().counted())
                .containsExactly(
                        tuple(2024, Optional.of(report.content())), tuple(2023, Optional.of(report.content())));
    }

    @Test
    void aLineOfSeveralYearsStandsInEach() {
        var within = line(new When.Within(new Days(LocalDate.of(2022, 5, 1), LocalDate.of(2024, 6, 30))));
        assertThat(Posting.of(report(1, new Content.Events(List.of(within))), cast.catalogue()))
                .extracting(posting -> posting.key().year())
                .containsExactly(2024, 2023, 2022);
    }

    @Test
    void leavesOutIndicatorsThatTheProgrammeDoesNotCount() {
        var other = Line.of(new IndicatorCode("OTHER"), 1, new When.On(LocalDate.of(2024, 5, 1)));
        assertThat(Posting.of(report(1, new Content.Events(List.of(other))), cast.catalogue()))
                .isEmpty();
    }

    @Test
    void aDateMovedToAnotherYearIsKnownInBothLedgers() {
        var before = report(1, new Content.Events(List.of(line(new When.On(LocalDate.of(2023, 12, 30))))));
        var corrected = new Change.Corrected(
                before.programmes(),
                List.of(),
                new Content.Events(List.of(line(new When.On(LocalDate.of(2024, 1, 2))))));
        var after = before.changed(new Act("c1", corrected, before.reporter(), "web", Instant.EPOCH, Instant.EPOCH), 1);
        assertThat(Posting.of(((Changed.Done) after).report(), cast.catalogue()))
                .extracting(
                        posting -> posting.key().year(),
                        posting -> posting.entry().version(),
                        posting -> posting.entry().stretches().size())
                .containsExactly(tuple(2024, 2, 2), tuple(2023, 2, 2));
    }

    @Test
    void theYearIsThatOfTheReportingCalendar() {
        var report = report(1, new Content.Events(List.of(line(new When.On(LocalDate.of(2023, 12, 15))))));
        assertThat(Posting.of(report, new ProgressCast().closingOnThe14th().catalogue()))
                .extracting(Posting::key)
                .containsExactly(new Ledger.Key(ProgressCast.PROGRAMME, new UnitId("a"), 2024));
    }

    private static Line line(When when) {
        return Line.of(ProgressCast.MEMBERS, 1, when);
    }

    private static Report report(int version, Content content) {
        return ProgressCast.report(7, "a", version, Report.Status.COUNTED, content);
    }
}
