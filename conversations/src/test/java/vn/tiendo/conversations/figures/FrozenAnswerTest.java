package vn.tiendo.conversations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

/** The first half of 2024, frozen on 5/7, asked for on 7/7. */
@NullMarked
class FrozenAnswerTest {
    private static final Period HALF = new Period.Half(2024, 1);
    private static final View ASKED = Committee.board(View.Pick.SUMMARY, HALF, Committee.MEMBERS);

    private final Committee cast = new Committee()
            .under("root", "a", "b")
            .freezing(HALF, "2024-07-05")
            .today("2024-07-07")
            .target("a", Committee.MEMBERS, new Period.Year(2024), new Aim.Fixed(40));

    private static Change filed(int count) {
        return filed(content(count));
    }

    private static Change filed(Content content) {
        return new Change.Filed(List.of(Committee.PROGRAMME), List.of(), content);
    }

    private static Change corrected(int count, Hold... waits) {
        return new Change.Corrected(List.of(Committee.PROGRAMME), List.of(waits), content(count));
    }

    private static Content content(int count) {
        return new Content.Events(List.of(Line.of(Committee.MEMBERS, count, new When.On(LocalDate.of(2024, 6, 28)))));
    }

    /** Fifteen, some of whom own an enterprise. */
    private static Content owners(int owners) {
        return new Content.Events(List.of(Line.of(Committee.MEMBERS, 15, new When.On(LocalDate.of(2024, 6, 28)))
                .of(Map.of("owner", owners))));
    }

    private List<String> leader(View view) {
        return cast.shown(view, Role.LEADER, "root").lines();
    }

    @Test
    void a30_aFrozenPeriodSaysSo() {
        cast.done("a", Map.of("2024-06-28T02:00:00Z", filed(15)));
        assertThat(leader(ASKED))
                .contains("Nghị quyết 28, 6 tháng đầu năm 2024, đến 30/6 (đã chốt ngày 05/7):")
                .noneMatch(line -> line.contains("cập nhật"));
        cast.today("2024-07-05");
        assertThat(leader(ASKED)).anyMatch(line -> line.endsWith("đến 30/6 (chưa chốt):"));
    }

    @Test
    void a30_whatComesLaterStandsBesideIt() {
        cast.done("a", Map.of("2024-06-28T02:00:00Z", filed(15))).done("b", Map.of("2024-07-07T01:00:00Z", filed(1)));
        assertThat(leader(ASKED))
                .contains(
                        "Nghị quyết 28, 6 tháng đầu năm 2024, đến 30/6 (đã chốt ngày 05/7, số dưới đây là số cập nhật):",
                        "Đảng viên: số chốt ngày 05/7 (đến 30/6): 15; cập nhật: 16 (1 báo cáo bổ sung sau chốt).");
        var own = new View.OwnProgress(new UnitId("b"), Optional.empty(), Optional.of(HALF));
        assertThat(cast.shown(own, Role.SECRETARY, "b").lines())
                .contains(
                        "b, 6 tháng đầu năm 2024, đến 30/6 (đã chốt ngày 05/7, số dưới đây là số cập nhật):",
                        "Đảng viên: số chốt ngày 05/7 (đến 30/6): 0; cập nhật: 1 (1 báo cáo bổ sung sau chốt).");
    }

    @Test
    void a30_aCorrectionAfterwardsLeavesTheFrozenFigure() {
        cast.done("a", Map.of("2024-06-28T02:00:00Z", filed(15), "2024-07-06T02:00:00Z", corrected(13)));
        assertThat(leader(ASKED))
                .contains("Đảng viên: số chốt ngày 05/7 (đến 30/6): 15; cập nhật: 13 (1 báo cáo thay đổi sau chốt).");
    }

    @Test
    void partsStandBesideBothFiguresAlsoWhereOnlyTheyChanged() {
        cast.done(
                "a",
                Map.of(
                        "2024-06-28T02:00:00Z",
                        filed(owners(3)),
                        "2024-07-06T02:00:00Z",
                        new Change.Corrected(List.of(Committee.PROGRAMME), List.of(), owners(2))));
        assertThat(leader(ASKED))
                .contains(
                        "Đảng viên: số chốt ngày 05/7 (đến 30/6): 15, trong đó 3 chủ doanh nghiệp; cập nhật: 15, trong đó 2 chủ doanh nghiệp (1 báo cáo thay đổi sau chốt).");
    }

    @Test
    void aCorrectionThatWaitsStandsBesideWhatCounts() {
        var waits = new Hold.ByProgramme(Committee.PROGRAMME);
        cast.done("a", Map.of("2024-06-28T02:00:00Z", filed(2), "2024-06-29T02:00:00Z", corrected(3, waits)));
        assertThat(leader(Committee.board(View.Pick.SUMMARY, Committee.MEMBERS)))
                .anyMatch(line -> line.startsWith("Đảng viên: 2/40"))
                .contains("Chờ xác nhận thay đổi: thêm 1 người (1 báo cáo).");
    }
}
