package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Board;
import vn.tiendo.domain.progress.Standing;

/** A unit and those directly below it in summary, what needs action first (message 18). */
final class BoardAnswer {
    private static final int NAMED = 3;
    private static final int FEW = 6;
    private static final int NAMED_ALONE = 10;

    private final View.BoardProgress view;
    private final Asked asked;
    private final FigureLines lines;
    private final Board board;
    private final List<Indicator> indicators;

    private BoardAnswer(View.BoardProgress view, Asked asked) {
        this.view = view;
        this.asked = asked;
        this.lines = new FigureLines(asked);
        this.board = lines.board();
        this.indicators = view.indicators().isEmpty()
                ? WorthShowing.indicators(asked, board)
                : view.indicators().stream()
                        .flatMap(code -> asked.programme().indicator(code).stream())
                        .toList();
    }

    /** The whole, with the units below. */
    static Message of(View.BoardProgress view, Asked asked) {
        return new BoardAnswer(view, asked).message();
    }

    /** The totals alone, for somebody who may not see which unit has what (C-33, A-42). */
    static Message totals(View.BoardProgress view, Asked asked) {
        var answer = new BoardAnswer(view, asked);
        answer.indicators.forEach(indicator -> answer.lines.add(indicator, indicator.title(), _ -> List.of()));
        var closing = new ArrayList<>(FrozenAnswer.lines(asked, answer.indicators));
        closing.addAll(answer.lines.notes());
        return answer.message(Optional.empty(), closing, List.of());
    }

    private Message message() {
        boolean single = view.indicators().size() == 1 && indicators.size() == 1;
        indicators.forEach(
                indicator -> lines.add(indicator, indicator.title(), row -> single ? List.of() : tally(row)));
        var closing = new ArrayList<>(FrozenAnswer.lines(asked, indicators));
        closing.addAll(lines.notes());
        closing.addAll(Inheritance.said(asked));
        if (single) {
            closing.addAll(fullTally(row(indicators.getFirst())));
            closing.addAll(asked.targetWords().lowEnd(row(indicators.getFirst()).total()));
        }
        if (view.indicators().isEmpty()) {
            closing.addAll(WorthShowing.inputs(WorthShowing.totals(board)));
        }
        closing.addAll(view.indicators().isEmpty() ? Stocks.lines(asked) : Stocks.lines(asked, indicators));
        closing.addAll(WorthShowing.ended(
                indicators.stream().map(indicator -> row(indicator).total()).toList()));
        closing.addAll(PaceAnswer.unasked(asked, indicators));
        closing.addAll(Waiting.line(
                indicators.stream().map(indicator -> row(indicator).total()).toList()));
        var silent = silent();
        if (!silent.isEmpty()) {
            closing.add("Chưa báo cáo %s."
                    .formatted(silent.entrySet().stream()
                            .map(entry -> "%s: %d".formatted(entry.getKey().named(), entry.getValue()))
                            .collect(Collectors.joining("; "))));
        }
        return message(single ? Optional.empty() : attention(), closing, buttons(silent));
    }

    /** What needs action is all that a locked phone shows (C-42); the basis leads where nothing does. */
    private Message message(Optional<String> attention, List<String> closing, List<Button> buttons) {
        var all = new ArrayList<>(closing);
        all.addAll(asked.notice());
        return Message.of(attention.orElseGet(this::lead))
                .withSentences(attention.map(_ -> lead()).stream().toList())
                .withFigures(lines.figures())
                .withClosing(all)
                .with(buttons);
    }

    private String lead() {
        return lead(asked, indicators);
    }

    /** "Nghị quyết 28, năm 2022, đến 31/12 (chưa chốt):", with the unit where it is not the whole programme. */
    static String lead(Asked asked, List<Indicator> indicators) {
        var unit = asked.unit().equals(asked.programme().root()) ? "" : asked.name() + ", ";
        return "%s, %s%s (%s):"
                .formatted(asked.programme().shortTitle(), unit, asked.basis(), FrozenAnswer.state(asked, indicators));
    }

    /** "⚠️ Chưa đạt: …", with names where they are few. */
    private Optional<String> attention() {
        var parts = indicators.stream()
                .map(this::row)
                .filter(row -> !row.fallingShort().isEmpty())
                .map(row -> "%s: %s"
                        .formatted(
                                row.total().indicator().title(),
                                row.fallingShort().size() <= NAMED
                                        ? names(row.fallingShort())
                                        : row.fallingShort().size() + " đơn vị"))
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? withoutResult() : Optional.of("⚠️ Chưa đạt: " + parts + ".");
    }

    /** Where no unit falls short of a target of its own, the few without any result of what matters most (C-42). */
    private Optional<String> withoutResult() {
        return indicators.stream()
                .filter(indicator -> indicator.family() == Indicator.Family.ADMISSION)
                .findFirst()
                .flatMap(indicator -> board.row(indicator.code()))
                .filter(row -> row.total().total().counted() > 0)
                .map(Board.Row::withNothing)
                .filter(units -> !units.isEmpty() && units.size() <= FEW)
                .map(units -> "⚠️ Chưa ghi nhận kết nạp %s: %s."
                        .formatted(
                                units.getFirst().indicator().name(),
                                units.stream()
                                        .map(one -> asked.shortName(one.unit()))
                                        .collect(Collectors.joining(", "))));
    }

    private static List<String> tally(Board.Row row) {
        return row.measured().isEmpty()
                ? List.of()
                : List.of("%d/%d đơn vị đạt"
                        .formatted(row.reached().size(), row.measured().size()));
    }

    /** The tally in the words of the published reports. */
    private List<String> fullTally(Board.Row row) {
        if (row.measured().isEmpty()) {
            return List.of();
        }
        int exceeded = row.exceeded().size();
        var text = "%d/%d đơn vị hoàn thành và vượt chỉ tiêu, trong đó %d vượt, %d đạt đúng 100%%"
                .formatted(
                        row.reached().size(),
                        row.measured().size(),
                        exceeded,
                        row.reached().size() - exceeded);
        var missing = row.fallingShort();
        if (missing.isEmpty()) {
            return List.of(text + ".");
        }
        return List.of("%s; %d chưa hoàn thành%s."
                .formatted(text, missing.size(), missing.size() <= NAMED_ALONE ? ": " + names(missing) : ""));
    }

    private String names(List<Standing> standings) {
        var wording = asked.wording();
        return standings.stream()
                .map(one -> "%s (%s)".formatted(asked.name(one.unit()), wording.brief(one)))
                .collect(Collectors.joining(", "));
    }

    /** How many units have said nothing, for each period that is spoken of. */
    private SequencedMap<Period, Integer> silent() {
        var silent = new LinkedHashMap<Period, Integer>();
        if (!isLeaf()) {
            var owed = Owed.below(asked);
            owed.periods(asked)
                    .forEach(period -> silent.put(period, owed.silent(period).size()));
        }
        return silent;
    }

    private List<Button> buttons(Map<Period, Integer> silent) {
        var buttons = new ArrayList<Button>();
        if (isLeaf()) {
            buttons.addAll(Ways.up(view, asked));
            return buttons;
        }
        var rows = indicators.stream().map(this::row).toList();
        if (rows.stream().anyMatch(row -> !row.fallingShort().isEmpty())) {
            buttons.add(button("Chưa đạt", View.Pick.NOT_MET));
        }
        buttons.add(button("Từng đơn vị", View.Pick.EACH_UNIT));
        if (rows.stream().anyMatch(row -> !row.withNothing().isEmpty())) {
            buttons.add(button("Chưa có kết quả", View.Pick.ZERO));
        }
        if (silent.values().stream().anyMatch(units -> units > 0)) {
            buttons.add(button("Chưa báo cáo", View.Pick.NOT_REPORTED));
        }
        if (rows.stream().anyMatch(row -> !row.measured().isEmpty())) {
            buttons.add(button("Xếp hạng", View.Pick.RANKING));
        }
        buttons.addAll(Ways.up(view, asked));
        return buttons;
    }

    private Button button(String label, View.Pick pick) {
        var fixed = pick == View.Pick.NOT_REPORTED ? view.period() : Optional.of(asked.meant());
        return ViewCodes.button(label, view.in(fixed).picking(pick, 0));
    }

    private boolean isLeaf() {
        return board.rows().stream().allMatch(row -> row.units().isEmpty());
    }

    private Board.Row row(Indicator indicator) {
        return lines.row(indicator);
    }
}
