package vn.tiendo.conversations.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Board;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.units.UnitId;

/** A list of the units directly below: each with what it reached, or those of them that a question picks. */
final class ListAnswer {
    private final ListPage list;
    private final Asked asked;

    private ListAnswer(ListPage list) {
        this.list = list;
        this.asked = list.asked();
    }

    static Message of(View.BoardProgress view, Asked asked) {
        var list = ListPage.of(view, asked);
        var answer = new ListAnswer(list);
        return switch (view.pick()) {
            case NOT_MET -> answer.fallingShort();
            case MET -> answer.reaching();
            case EXCEEDED -> answer.exceeding();
            case ZERO -> ZeroList.of(list);
            case NOT_REPORTED -> SilentList.of(list);
            case RANKING, LOWEST -> RankingList.of(list);
            case EACH_UNIT, SUMMARY -> answer.eachUnit();
        };
    }

    private Message fallingShort() {
        var all = list.rows()
                .flatMap(row -> row.fallingShort().stream()
                        .sorted(Comparator.comparing(one -> one.share()
                                .map(share -> share.percent(asked.style()))
                                .orElse(BigDecimal.ZERO))))
                .toList();
        return unitFigures("Chưa đạt", all);
    }

    private Message reaching() {
        return list.rows().filter(row -> !row.measured().isEmpty()).count() > 1
                ? ReachedList.of(list)
                : unitFigures(
                        "Đạt chỉ tiêu",
                        list.rows()
                                .flatMap(row -> row.reached().stream())
                                .filter(one -> !asked.wording().isSilent(one))
                                .toList());
    }

    private Message exceeding() {
        return unitFigures(
                "Vượt chỉ tiêu",
                list.rows().flatMap(row -> row.exceeded().stream()).toList());
    }

    private Message unitFigures(String title, List<Standing> all) {
        if (list.rows().flatMap(row -> row.units().stream()).anyMatch(Standing::isPart)) {
            return eachInstead("Chỉ tiêu giao cho cả năm; %s chưa có chỉ tiêu riêng để kết luận đạt hay chưa."
                    .formatted(asked.board().period().named()));
        }
        if (list.rows().allMatch(row -> row.measured().isEmpty())) {
            return eachInstead("Các đơn vị không được giao chỉ tiêu riêng nên không có danh sách này.");
        }
        var units = all.stream().map(Standing::unit).distinct().count();
        var page = list.page(all);
        return list.message(
                "%s: %d đơn vị.".formatted(title, units),
                List.of(),
                page.stream().map(this::unitFigure).toList(),
                list.buttons(
                        all.size(), page.stream().map(Standing::unit).distinct().toList()));
    }

    private Message eachInstead(String why) {
        return list.message(
                why, List.of(), List.of(), list.withBack(list.button("Từng đơn vị", View.Pick.EACH_UNIT, 0)));
    }

    private Figure unitFigure(Standing standing) {
        var name = asked.name(standing.unit());
        var label = list.isOfOne()
                ? name
                : "%s, %s".formatted(name, standing.indicator().title());
        return asked.wording().figure(label, standing, list.unassigned(standing), ListPage.basis(standing));
    }

    private Message eachUnit() {
        var units = asked.units();
        var page = list.page(units);
        if (list.isOfOne()) {
            var indicator = list.indicators().getFirst();
            var row = list.row(indicator);
            return list.message(
                    lead(indicator, row, units.size()),
                    List.of(),
                    list.page(row.units()).stream().map(this::unitFigure).toList(),
                    list.buttons(units.size(), page));
        }
        var shown = Set.copyOf(page);
        var of = list.rows()
                .flatMap(row -> row.units().stream())
                .filter(one -> shown.contains(one.unit()))
                .collect(Collectors.groupingBy(Standing::unit));
        return list.message(
                "Từng đơn vị: %d.".formatted(units.size()),
                page.stream()
                        .map(unit -> unitLine(unit, of.getOrDefault(unit, List.of())))
                        .toList(),
                List.of(),
                list.buttons(units.size(), page));
    }

    private String lead(Indicator indicator, Board.Row row, int units) {
        return asked.hasLevel()
                ? "%s: %s ở %d đơn vị."
                        .formatted(
                                indicator.title(),
                                Numerals.count(row.units().stream()
                                        .mapToInt(one -> one.total().counted())
                                        .sum()),
                                units)
                : "%s: %d đơn vị.".formatted(indicator.title(), units);
    }

    /** "Đảng bộ trực thuộc 09: tổ chức đảng 3/3; đảng viên 12/10." */
    private String unitLine(UnitId unit, List<Standing> standings) {
        var parts = standings.stream()
                .filter(one -> one.isAimed() || one.total().counted() > 0)
                .map(one -> "%s %s"
                        .formatted(one.indicator().name(), asked.wording().brief(one)))
                .collect(Collectors.joining("; "));
        return "%s: %s.".formatted(asked.name(unit), parts.isEmpty() ? "chưa có kết quả" : parts);
    }
}
