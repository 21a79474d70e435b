package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Board;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.units.UnitId;

/**
 * What all lists of units share: what is listed, ten at a time, the basis at the end and the ways on.
 *
 * @param view what was asked for, with the place in the list
 * @param asked of whom, in which period and by whom
 * @param indicators what is listed, never one of another programme
 */
record ListPage(View.BoardProgress view, Asked asked, List<Indicator> indicators) {
    static final int SIZE = 10;

    static ListPage of(View.BoardProgress view, Asked asked) {
        return new ListPage(
                view,
                asked,
                view.indicators().isEmpty()
                        ? WorthShowing.indicators(asked, asked.board())
                        : view.indicators().stream()
                                .flatMap(code -> asked.programme().indicator(code).stream())
                                .toList());
    }

    boolean isOfOne() {
        return indicators.size() == 1;
    }

    Board.Row row(Indicator indicator) {
        return asked.board().row(indicator.code()).orElseThrow();
    }

    Stream<Board.Row> rows() {
        return indicators.stream().map(this::row);
    }

    <T> List<T> page(List<T> all) {
        return all.stream().skip(view.from()).limit(SIZE).toList();
    }

    /** The fact first, then what it is made of, its basis at the end. */
    Message message(String lead, List<String> sentences, List<Figure> figures, List<Button> buttons) {
        return Message.of(lead)
                .withSentences(sentences)
                .withFigures(figures)
                .withClosing(closing(List.of()))
                .with(buttons);
    }

    List<String> closing(List<String> first) {
        var closing = new ArrayList<>(first);
        var unit = asked.unit().equals(asked.programme().root()) ? "" : ", " + asked.name();
        closing.add("%s%s, %s (%s)."
                .formatted(asked.programme().shortTitle(), unit, asked.basis(), FrozenAnswer.state(asked)));
        if (view.indicators().size() == 1 && view.pick() != View.Pick.RANKING && view.pick() != View.Pick.LOWEST) {
            closing.add("Nội dung: %s.".formatted(indicators.getFirst().name()));
        }
        closing.addAll(asked.notice());
        return closing;
    }

    /** The rest of the list, each unit shown that has others below, and the way back. */
    List<Button> buttons(int all, List<UnitId> shown) {
        var buttons = new ArrayList<Button>();
        int next = view.from() + SIZE;
        if (next < all) {
            buttons.add(more(all - next, next));
        }
        buttons.addAll(back());
        shown.stream()
                .distinct()
                .limit(SIZE)
                .map(unit -> ViewCodes.button(asked.shortName(unit), view.of(unit)))
                .forEach(buttons::add);
        return buttons;
    }

    List<Button> withBack(Button first) {
        return Stream.concat(Stream.of(first), back().stream()).toList();
    }

    List<Button> back() {
        return Ways.back(view, asked);
    }

    Button more(int left, int from) {
        return button("Xem tiếp (%d)".formatted(left), view.pick(), from);
    }

    Button button(String label, View.Pick pick, int from) {
        return ViewCodes.button(label, view.picking(pick, from));
    }

    /** As many as a screen holds, the others counted. */
    String names(List<UnitId> units) {
        var named = units.stream().limit(SIZE).map(asked::shortName).collect(Collectors.joining(", "));
        return units.size() <= SIZE ? named : "%s và %d đơn vị khác".formatted(named, units.size() - SIZE);
    }

    /** Why a part of a year has no target, where the year has one (C-54). */
    String unassigned(Standing standing) {
        return asked.isAimedAtYear(standing)
                ? "chỉ tiêu giao cho cả " + asked.year().named()
                : TargetWords.UNASSIGNED;
    }

    /** A unit that was given nothing is shown against what those below it were given, which is said (M-06). */
    static List<String> basis(Standing standing) {
        return standing.summed() ? List.of("tính theo tổng chỉ tiêu giao các đơn vị bên dưới") : List.of();
    }
}
