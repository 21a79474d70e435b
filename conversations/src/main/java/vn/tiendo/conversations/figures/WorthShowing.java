package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.function.Function;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Board;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.progress.Tally;

/** Which of a programme's lines are worth showing to a unit. */
final class WorthShowing {
    private WorthShowing() {}

    private static String net(int change) {
        return (change < 0 ? "giảm thuần: " : "tăng thuần: ") + Numerals.count(Math.abs(change));
    }

    /** "Tổ chức đảng: kết thúc hoạt động: 1; tăng thuần: 2." of each that has ended organisations. */
    static List<String> ended(List<Standing> totals) {
        return totals.stream()
                .filter(standing -> standing.total().ended() > 0)
                .map(standing -> "%s: kết thúc hoạt động: %s; %s."
                        .formatted(
                                standing.indicator().title(),
                                Numerals.count(standing.total().ended()),
                                net(standing.total().counted()
                                        - standing.total().ended())))
                .toList();
    }

    static List<Standing> totals(Board board) {
        return board.rows().stream().map(Board.Row::total).toList();
    }

    /** Those with a target or a result, else all; inputs stand apart. */
    static List<Indicator> indicators(Asked asked, Board board) {
        return alive(List.of(asked), one -> board);
    }

    /** Those with a target or a result of any of the units, else all. */
    static List<Indicator> indicators(List<Asked> units) {
        return alive(units, Asked::board);
    }

    private static List<Indicator> alive(List<Asked> units, Function<Asked, Board> board) {
        var all = units.getFirst().programme().indicators().stream()
                .filter(indicator -> indicator.family() != Indicator.Family.INPUT)
                .toList();
        var alive = all.stream()
                .filter(indicator -> units.stream()
                        .anyMatch(unit -> isAlive(board.apply(unit), indicator)
                                || isAlive(unit.board(new Period.Phase()), indicator)))
                .toList();
        return alive.isEmpty() ? all : alive;
    }

    /** Whether anything was reported in the whole phase, counted or waiting. */
    static boolean hasResults(Asked asked) {
        return totals(asked.board(new Period.Phase())).stream()
                .anyMatch(standing -> !standing.total().equals(Tally.NONE));
    }

    private static boolean isAlive(Board board, Indicator indicator) {
        var standing = board.row(indicator.code()).orElseThrow().total();
        return standing.isAimed()
                || standing.total().counted() + standing.total().undated() > 0;
    }

    /** "Công tác tạo nguồn: …", without shares and in no total. */
    static List<String> inputs(List<Standing> standings) {
        var inputs = standings.stream()
                .filter(one -> one.indicator().family() == Indicator.Family.INPUT)
                .filter(one -> one.total().counted() > 0)
                .map(one ->
                        Numerals.amount(one.total().counted(), one.indicator().name()))
                .toList();
        return inputs.isEmpty() ? List.of() : List.of("Công tác tạo nguồn: " + String.join("; ", inputs) + ".");
    }
}
