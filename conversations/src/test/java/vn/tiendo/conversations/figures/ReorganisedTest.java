package vn.tiendo.conversations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.reporting.Workplace;
import vn.tiendo.domain.units.UnitId;

/** What leaders are told of units that were divided or that moved (T-03 to T-06). */
@NullMarked
class ReorganisedTest {
    private final Committee cast = new Committee().under("root", "x", "y");

    @Test
    void a35_aSplitMapsByEnterpriseAndTheRestStaysAbove() {
        cast.under("x", "d", "f", "g")
                .enterprise("e1", "f")
                .enterprise("e2", "g")
                .target("d", Committee.MEMBERS, new Period.Year(2024), new Aim.Fixed(5))
                .reported("d", Report.Status.COUNTED, admitted(2, Optional.of("e1")))
                .reported("d", Report.Status.COUNTED, admitted(1, Optional.of("e2")), admitted(1, Optional.empty()))
                .divided("d", "2024-06-15", "f", "g");
        assertThat(asked("f"))
                .contains("Đảng viên: 2 (không giao chỉ tiêu).", "Kế thừa theo doanh nghiệp từ d (tách từ 15/6/2024).");
        assertThat(asked("g")).contains("Đảng viên: 1 (không giao chỉ tiêu).");
        assertThat(board("x"))
                .anyMatch(line -> line.startsWith("Đảng viên: 4"))
                .contains("Chưa phân bổ sau khi tách d (từ 15/6/2024): Đảng viên 1.");
        assertThat(board("root")).anyMatch(line -> line.startsWith("Đảng viên: 4"));
        assertThat(asked("d"))
                .containsSubsequence(
                        "Từ 15/6/2024 d đã tách thành f, g; kết quả chuyển theo doanh nghiệp.",
                        "Đảng viên: 4/5 (80%), còn 1.");
    }

    @Test
    void a36_aMoveAdmitsAndFoundsNothingAndTakesItsStockWithIt() {
        cast.under("x", "c", "b")
                .under("y", "e")
                .reported("c", Report.Status.COUNTED, stock(37, "2024-01-10"))
                .reported("b", Report.Status.COUNTED, stock(10, "2024-01-10"))
                .reported("e", Report.Status.COUNTED, stock(5, "2024-02-01"))
                .event("c", Committee.MEMBERS, 1, "2024-02-01")
                .today("2024-06-14")
                .moves("c", "2024-06-15", "y");
        assertThat(stocks("x")).startsWith("Đảng viên: hiện có 47");
        assertThat(stocks("y")).startsWith("Đảng viên: hiện có 5");
        assertThat(stocks("root")).startsWith("Đảng viên: hiện có 52");
        cast.today("2024-06-20");
        assertThat(stocks("x")).startsWith("Đảng viên: hiện có 10");
        assertThat(stocks("y")).startsWith("Đảng viên: hiện có 42");
        assertThat(stocks("root")).startsWith("Đảng viên: hiện có 52");
        assertThat(board("y"))
                .anyMatch(line -> line.startsWith("Đảng viên: 1"))
                .contains("Tổng gồm cả kết quả của c (chuyển đến từ 15/6/2024).");
        assertThat(board("x")).contains("c đã chuyển đi từ 15/6/2024; kết quả không còn trong tổng này.");
        assertThat(board("root"))
                .anyMatch(line -> line.startsWith("Đảng viên: 1"))
                .noneMatch(line -> line.startsWith("Tổ chức đảng: 1"));
    }

    private static Line admitted(int count, Optional<String> enterprise) {
        return Line.of(Committee.MEMBERS, count, new When.On(LocalDate.of(2024, 3, 1)))
                .in(enterprise.map(id -> new Workplace.Known(id, id)));
    }

    private static Content stock(int count, String day) {
        return new Content.Snapshot("dang_vien", "đảng viên", count, Content.Exactness.EXACT, LocalDate.parse(day));
    }

    private List<String> asked(String unit) {
        return cast.shown(Committee.own(unit), Role.LEADER, "root").lines();
    }

    private List<String> board(String unit) {
        var view = new View.BoardProgress(
                Committee.PROGRAMME, new UnitId(unit), List.of(), Optional.empty(), View.Pick.SUMMARY, 0);
        return cast.shown(view, Role.LEADER, "root").lines();
    }

    private String stocks(String unit) {
        var view = new View.Stock(
                Committee.PROGRAMME, new UnitId(unit), List.of(), Optional.empty(), "hiện có bao nhiêu đảng viên");
        return cast.shown(view, Role.LEADER, "root").lines().getFirst();
    }
}
