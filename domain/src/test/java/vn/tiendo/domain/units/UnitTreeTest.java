package vn.tiendo.domain.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two cells become a new one on 1 July, which is merged into another a month later. */
class UnitTreeTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final UnitId ONE = new UnitId("one");
    private static final UnitId OTHER = new UnitId("other");
    private static final UnitId BOTH = new UnitId("both");
    private static final UnitId LAST = new UnitId("last");

    private final UnitTree tree = new UnitTree(List.of(
            unit(ONE, LocalDate.of(2020, 1, 1), Optional.of(JULY), Optional.of(BOTH)),
            unit(OTHER, LocalDate.of(2020, 1, 1), Optional.of(JULY), Optional.of(BOTH)),
            unit(BOTH, JULY, Optional.of(AUGUST), Optional.of(LAST)),
            unit(LAST, LocalDate.of(2026, 7, 15), Optional.empty(), Optional.empty())));

    @Test
    void aUnitSpeaksForItselfElseForThoseMergedIntoIt() {
        assertThat(tree.asOf(BOTH, JULY)).containsExactly(BOTH);
        assertThat(tree.asOf(BOTH, JUNE)).containsExactly(ONE, OTHER);
        assertThat(tree.asOf(LAST, JULY)).containsExactly(BOTH);
        assertThat(tree.asOf(LAST, JUNE)).containsExactly(ONE, OTHER);
        assertThat(tree.asOf(ONE, JUNE)).containsExactly(ONE);
        assertThat(tree.asOf(ONE, JULY)).isEmpty();
    }

    @Test
    void theDayNearestToOneOnWhichItWasNotThere() {
        assertThat(tree.present(ONE, AUGUST)).isEqualTo(JUNE);
        assertThat(tree.present(ONE, JUNE)).isEqualTo(JUNE);
        assertThat(tree.present(BOTH, JUNE)).isEqualTo(JULY);
        assertThat(tree.present(LAST, AUGUST)).isEqualTo(AUGUST);
    }

    @Test
    void whatItGoesOnIn() {
        assertThat(tree.goesOnIn(ONE, ONE)).isTrue();
        assertThat(tree.goesOnIn(ONE, LAST)).isTrue();
        assertThat(tree.goesOnIn(LAST, ONE)).isFalse();
        assertThat(tree.goesOnIn(ONE, OTHER)).isFalse();
    }

    private static Unit unit(UnitId id, LocalDate from, Optional<LocalDate> until, Optional<UnitId> into) {
        return new Unit(
                id,
                List.of(new Unit.Version(
                        id.value(), List.of(), "chi bộ", Optional.empty(), Optional.empty(), from, until, into)));
    }
}
