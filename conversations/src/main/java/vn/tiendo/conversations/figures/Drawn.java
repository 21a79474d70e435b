package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Picture;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Indicator;

/**
 * An answer with its figures drawn, and the way to it. Figures are drawn where at least two of them can be measured:
 * against their targets, or, of one indicator that nobody has a target of, against one another. No picture comes unasked.
 */
final class Drawn {
    private static final int FEWEST = 2;
    private static final String WAY = "Biểu đồ";
    private static final String REST = "Xem tiếp";

    private final Ground ground;

    private Drawn(Ground ground) {
        this.ground = ground;
    }

    /** The answer of {@code view} with a picture; without one it says why. */
    static Message of(View view, Ground ground) {
        return new Drawn(ground).message(view);
    }

    /** The same answer with the way to its picture, if there is one that is not shown already. */
    static Message offered(View view, Message answer, Ground ground) {
        var drawn = new Drawn(ground);
        return !(view instanceof View.Pictured)
                        && (isDrawable(view, answer) || drawn.listsUnits(view, answer))
                        && !drawn.isOver(view)
                ? answer.with(Stream.concat(
                                answer.buttons().stream(), Stream.of(ViewCodes.button(WAY, new View.Pictured(view))))
                        .toList())
                : answer;
    }

    /** A picture under the name of a unit that is no more would show another's figures. */
    private boolean isOver(View view) {
        return Ended.isSaid(view, ground.situation(), ground.stored());
    }

    /** Whether there is no more than the total of one indicator, and the units below have parts of it that make a picture. */
    private boolean listsUnits(View view, Message answer) {
        if (!(view instanceof View.BoardProgress board)
                || board.pick() != View.Pick.SUMMARY
                || answer.figures().size() != 1) {
            return false;
        }
        var units = board.picking(View.Pick.EACH_UNIT, 0);
        return isDrawable(units, FigureAnswers.show(units, ground));
    }

    private static boolean isDrawable(View view, Message answer) {
        var figures = answer.figures();
        var aimed = figures.stream().filter(Figure::isAimed).count();
        return aimed >= FEWEST
                || (aimed == 0
                        && view instanceof View.BoardProgress board
                        && board.pick() != View.Pick.SUMMARY
                        && figures.stream().filter(one -> one.counted() > 0).count() >= FEWEST);
    }

    private Message message(View view) {
        if (isOver(view)) {
            return undrawn(view, "Chưa vẽ biểu đồ: đơn vị đồng chí hỏi đã kết thúc hoạt động.");
        }
        for (var one : candidates(view)) {
            var answer = FigureAnswers.show(one, ground);
            if (isDrawable(one, answer)) {
                return drawn(one, answer);
            }
        }
        return undrawn(view, "Chưa vẽ biểu đồ: cần ít nhất hai chỉ tiêu hoặc hai đơn vị có số để so sánh.");
    }

    private Message undrawn(View view, String why) {
        var answer = FigureAnswers.show(view, ground);
        return answer.figures().isEmpty()
                ? answer
                : answer.withClosing(
                        Stream.concat(answer.closing().stream(), Stream.of(why)).toList());
    }

    /** What may be drawn instead: of one indicator its units, of several their totals. */
    private static List<View> candidates(View view) {
        if (!(view instanceof View.BoardProgress board)) {
            return List.of(view);
        }
        return switch (board.pick()) {
            case SUMMARY -> List.of(board, board.picking(View.Pick.EACH_UNIT, 0));
            case EACH_UNIT, RANKING, LOWEST, ZERO, NOT_REPORTED ->
                List.of(board, board.picking(View.Pick.EACH_UNIT, 0), board.picking(View.Pick.SUMMARY, 0));
            case NOT_MET, MET, EXCEEDED -> List.of(board);
        };
    }

    private Message drawn(View view, Message answer) {
        var told = told(view);
        var picture = told.stream().findFirst().map(first -> new Picture(title(view, first), basis(told)));
        return answer.withPicture(picture).with(buttons(view, answer));
    }

    /** From totals to each indicator's units; from a page of a list to the picture of the next. */
    private List<Button> buttons(View view, Message answer) {
        if (view instanceof View.BoardProgress board && board.pick() == View.Pick.SUMMARY) {
            return Stream.concat(
                            units(board)
                                    .map(indicator -> ViewCodes.button(
                                            capitalised(indicator.name()),
                                            new View.Pictured(board.about(List.of(indicator.code()))
                                                    .picking(View.Pick.EACH_UNIT, 0)))),
                            Stream.of(ViewCodes.button("Bảng số", board)))
                    .toList();
        }
        return answer.buttons().stream()
                .map(button -> button.label().startsWith(REST)
                        ? ViewCodes.decode(button.data(), ground.situation().catalogue())
                                .map(next -> ViewCodes.button(button.label(), new View.Pictured(next)))
                                .orElse(button)
                        : button)
                .toList();
    }

    private Stream<Indicator> units(View.BoardProgress board) {
        return told(board).stream()
                .filter(asked -> asked.access().readsBelow(asked.unit(), asked.programme())
                        && asked.units().size() >= FEWEST)
                .flatMap(asked -> board.indicators().isEmpty()
                        ? WorthShowing.indicators(asked, asked.board()).stream()
                        : board.indicators().stream().flatMap(code -> asked.programme().indicator(code).stream()));
    }

    private static String title(View view, Asked asked) {
        var unit = asked.unit().equals(asked.programme().root()) ? "" : ", " + asked.name();
        return switch (view) {
            case View.BoardProgress board
            when board.pick() != View.Pick.SUMMARY ->
                indicator(board, asked).map(Indicator::title).orElse("Tiến độ") + " – "
                        + asked.programme().shortTitle() + unit;
            case View.BoardProgress _ -> asked.programme().shortTitle() + unit;
            case View.OwnProgress _, View.Stock _, View.MyReports _, View.SideBySide _, View.Pictured _ -> asked.name();
        };
    }

    /** The one that is listed. */
    private static Optional<Indicator> indicator(View.BoardProgress board, Asked asked) {
        var listed = ListPage.of(board, asked);
        return listed.isOfOne() ? Optional.of(listed.indicators().getFirst()) : Optional.empty();
    }

    /** A picture is passed on without its text: it says itself of what day it is, and that samples are samples. */
    private static String basis(List<Asked> told) {
        var days = told.stream()
                .map(asked -> "%s (%s)".formatted(asked.basis(), FrozenAnswer.state(asked)))
                .distinct()
                .collect(Collectors.joining("; "));
        var sample =
                told.stream().anyMatch(asked -> asked.programme().pinnedOn().isPresent());
        return days + (sample ? ", dữ liệu mẫu" : "");
    }

    /** What the answer tells of. */
    private List<Asked> told(View view) {
        return switch (view) {
            case View.BoardProgress board ->
                ground.situation().catalogue().programme(board.programme()).stream()
                        .map(programme -> ground.board(board, programme))
                        .toList();
            case View.OwnProgress own -> ground.inTime(own, ground.own(own));
            case View.Stock _, View.MyReports _, View.SideBySide _, View.Pictured _ -> List.of();
        };
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
