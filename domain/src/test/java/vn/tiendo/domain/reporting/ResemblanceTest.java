package vn.tiendo.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

@NullMarked
class ResemblanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Resemblance RESEMBLANCE = new Resemblance(String::equalsIgnoreCase);
    private static final Line ADMITTED = Line.of(new IndicatorCode("KN_DV"), 2, new When.On(DAY));
    private static final Line FOUNDED = Line.of(new IndicatorCode("TL_TCD"), 1, new When.On(DAY))
            .about(Organisation.of("chi_bo", 4))
            .in(Optional.of(new Workplace.Named("Hoa Mai")));

    private static Report report(Line line) {
        var filed = new Change.Filed(List.of(new ProgrammeCode("p")), List.of(), new Content.Events(List.of(line)));
        return Report.filed(
                128, new UnitId("u"), new Act("o", filed, new PersonId("s"), "web", Instant.EPOCH, Instant.EPOCH));
    }

    private static boolean isLike(Line said, Line before) {
        return !RESEMBLANCE
                .to(new Content.Events(List.of(said)), List.of(report(before)))
                .isEmpty();
    }

    private static Line decided(Line line, String number) {
        return line.by(Decision.Numbered.of(number, Optional.of(DAY)));
    }

    private static Line later(Line line, int days) {
        return line.at(new When.On(DAY.plusDays(days)));
    }

    @Test
    void theSameDecisionIsTheSame() {
        assertThat(isLike(decided(ADMITTED, "45-QĐ/ĐU"), decided(ADMITTED, "45-QĐ/ĐU")))
                .isTrue();
        assertThat(isLike(decided(ADMITTED, "45-QĐ/ĐU"), decided(ADMITTED, "46-QĐ/ĐU")))
                .isFalse();
    }

    @Test
    void asManyOfTheSameWithinTenDays() {
        assertThat(isLike(later(ADMITTED, 10), ADMITTED)).isTrue();
        assertThat(isLike(later(ADMITTED, 11), ADMITTED)).isFalse();
        assertThat(isLike(decided(ADMITTED, "45-QĐ/ĐU"), ADMITTED)).isTrue();
        assertThat(isLike(Line.of(new IndicatorCode("KN_DV"), 3, new When.On(DAY)), ADMITTED))
                .isFalse();
        assertThat(isLike(Line.of(new IndicatorCode("KN_TN"), 2, new When.On(DAY)), ADMITTED))
                .isFalse();
    }

    @Test
    void anotherWorkplaceTellsAdmissionsApart() {
        var here = ADMITTED.in(Optional.of(new Workplace.Known("may", "May Bình Minh")));
        assertThat(isLike(here, ADMITTED)).isTrue();
        assertThat(isLike(here, ADMITTED.in(Optional.of(new Workplace.Known("go", "Gỗ Trường Thành")))))
                .isFalse();
    }

    @Test
    void foundingsOfAKindInOneEnterpriseWithinSixtyDays() {
        assertThat(isLike(later(FOUNDED, 60).in(Optional.of(new Workplace.Named("HOA MAI"))), FOUNDED))
                .isTrue();
        assertThat(isLike(later(FOUNDED, 61), FOUNDED)).isFalse();
        assertThat(isLike(FOUNDED.in(Optional.of(new Workplace.Named("An Phát"))), FOUNDED))
                .isFalse();
        assertThat(isLike(FOUNDED.about(Organisation.of("dang_bo", 40)), FOUNDED))
                .isFalse();
        assertThat(isLike(decided(later(FOUNDED, 5), "148-QĐ/ĐU"), decided(FOUNDED, "147-QĐ/ĐU")))
                .isTrue();
    }

    @Test
    void whatWasTakenBackIsLikeNothing() {
        var report = report(ADMITTED);
        var back = new Act(
                "back",
                new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty()),
                new PersonId("s"),
                "web",
                Instant.EPOCH,
                Instant.EPOCH);
        var withdrawn = ((Changed.Done) report.changed(back, 1)).report();
        assertThat(RESEMBLANCE.to(new Content.Events(List.of(ADMITTED)), List.of(withdrawn)))
                .isEmpty();
        assertThat(RESEMBLANCE.to(new Content.Events(List.of(ADMITTED)), List.of(report)))
                .containsExactly(report);
    }
}
