package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.conversations.Figure;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Board;
import vn.tiendo.domain.progress.Share;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.progress.Verdict;

/**
 * The figures of a unit, indicator by indicator. Asked without a period, an indicator shows its year, its phase or both
 * side by side, by where its targets lie; asked for a period, that period alone.
 */
final class FigureLines {
    private final Asked asked;
    private final StandingWords wording;
    private final Board board;
    private final Board phase;
    private final Board year;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Standing> mains = new ArrayList<>();

    FigureLines(Asked asked) {
        this.asked = asked;
        this.wording = asked.wording();
        this.board = asked.board();
        this.phase = asked.board(new Period.Phase());
        this.year = asked.meant().inYear().isEmpty()
                ? board
                : asked.board(new Period.Year(asked.meant().inYear().getAsInt()));
    }

    /** Adds an indicator under {@code label}; {@code more} is said with its main line, of the row that it shows. */
    FigureLines add(Indicator indicator, String label, Function<Board.Row, List<String>> more) {
        var main = of(board, indicator);
        var whole = of(phase, indicator);
        mains.add(row(indicator).total());
        if (asked.period().isPresent()) {
            single(label, main, whole, more.apply(row(indicator)));
        } else if (showsPhase(indicator)) {
            phaseOnly(label, main, whole, more.apply(row(indicator)));
        } else {
            yearly(label, main, whole, more.apply(row(indicator)));
        }
        return this;
    }

    /** The row behind an indicator's main line. */
    Board.Row row(Indicator indicator) {
        return (asked.period().isEmpty() && showsPhase(indicator) ? phase : board)
                .row(indicator.code())
                .orElseThrow();
    }

    /** Whether only the phase has a target, or only the phase one of the unit's own. */
    private boolean showsPhase(Indicator indicator) {
        var main = of(board, indicator);
        var whole = of(phase, indicator);
        return whole.isAimed() && (!isAimedAtYear(main) || (main.summed() && !whole.summed()));
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** What is said after the figures. */
    List<String> notes() {
        var all = new ArrayList<>(notes);
        if (mains.stream().anyMatch(Standing::summed)) {
            all.add("Chỉ tiêu chung là tổng chỉ tiêu giao các đơn vị.");
        }
        return List.copyOf(all);
    }

    Board board() {
        return board;
    }

    private void yearly(String label, Standing main, Standing whole, List<String> more) {
        boolean both = isAimedAtYear(main) && whole.isAimed();
        var rest = ofItsOwn(main.indicator());
        var parts = new ArrayList<>(more);
        if (!both && whole.total().counted() != main.total().counted()) {
            sinceStart(main, whole).ifPresent(parts::add);
        }
        if (both || !rest.isEmpty()) {
            var figure = wording.figure(label + ", " + asked.meant().named(), main, parts);
            figures.add(withoutBasis(figure));
            rest.forEach(part -> figures.add(
                    wording.figure(label + ", " + part.period().named(), of(part, main.indicator()), List.of())));
        }
        if (both) {
            phaseLine(label, whole, List.of());
        } else if (rest.isEmpty()) {
            figures.add(quoted(main, wording.figure(label, main, parts)));
        }
        base(main, both);
    }

    /** The half-year and the quarter that go on, where the unit has a target of its own for them: never added to the year's (A-34, T-08). */
    private List<Board> ofItsOwn(Indicator indicator) {
        return asked.meant().inYear().stream()
                .boxed()
                .flatMap(one -> Stream.concat(
                        IntStream.rangeClosed(1, 2).mapToObj(half -> new Period.Half(one, half)),
                        IntStream.rangeClosed(1, 4).mapToObj(quarter -> new Period.Quarter(one, quarter))))
                .filter(part -> asked.programme().days(part).contains(asked.today()))
                .filter(part -> asked.catalogue()
                        .target(asked.programme().code(), indicator.code(), asked.unit(), part, asked.today())
                        .filter(target -> !(target.aim() instanceof Aim.Unassigned))
                        .isPresent())
                .map(asked::board)
                .toList();
    }

    private Optional<String> sinceStart(Standing main, Standing whole) {
        var text = "lũy kế từ đầu giai đoạn: " + Numerals.count(whole.total().counted());
        if (main.aim() instanceof Aim.NotEntered || main.aim() instanceof Aim.Inferred) {
            notes.add("%s, %s.".formatted(main.indicator().title(), text));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void phaseOnly(String label, Standing main, Standing whole, List<String> more) {
        var parts = new ArrayList<>(more);
        if (asked.programme().days(asked.meant()).equals(asked.programme().phase())
                || whole.aim() instanceof Aim.YearlyMinimum) {
            phaseLine(label, whole, parts);
            return;
        }
        var inYear = "%s: %s"
                .formatted(asked.meant().named(), Numerals.count(main.total().counted()));
        if (whole.aim() instanceof Aim.NotEntered || whole.aim() instanceof Aim.Inferred) {
            notes.add("%s, %s.".formatted(label, inYear));
        } else {
            parts.add(inYear);
        }
        phaseLine(label, whole, parts);
    }

    private void phaseLine(String label, Standing whole, List<String> more) {
        if (whole.aim() instanceof Aim.YearlyMinimum minimum) {
            years(label, whole, minimum, true, more);
        } else {
            figures.add(wording.figure(label + ", giai đoạn", whole, more));
        }
    }

    private void years(String label, Standing standing, Aim.YearlyMinimum minimum, boolean sum, List<String> more) {
        int last = standing.years().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        standing.years().forEach((year, counted) -> {
            var parts = new ArrayList<String>();
            if (year == last) {
                if (standing.total().undated() > 0) {
                    parts.add(BesideWords.undated(standing));
                }
                if (sum) {
                    parts.add("lũy kế " + Numerals.count(standing.total().counted()));
                }
                parts.addAll(more);
            }
            figures.add(wording.year(
                    "%s, năm %d".formatted(label, year),
                    counted,
                    minimum,
                    standing.total().undated() > 0,
                    parts));
        });
        if (standing.years().isEmpty()) {
            figures.add(wording.figure(label, standing, more));
        }
    }

    private void single(String title, Standing main, Standing whole, List<String> more) {
        var label = asked.meant() instanceof Period.Phase ? title + ", lũy kế từ đầu giai đoạn" : title;
        if (main.aim() instanceof Aim.YearlyMinimum minimum && isOfWholeYears()) {
            years(title, main, minimum, asked.meant() instanceof Period.Phase, more);
        } else if (main.isAimed()) {
            figures.add(wording.figure(label, main, more));
            base(main, false);
        } else {
            figures.add(wording.figure(label, main, elsewhere(main, whole), more));
        }
    }

    /** A minimum of each year says nothing about a part of one (C-54). */
    private boolean isOfWholeYears() {
        return asked.meant() instanceof Period.Year || asked.meant() instanceof Period.Phase;
    }

    /** Why a period has no target of its own although the indicator has. */
    private String elsewhere(Standing main, Standing whole) {
        var ofYear = of(year, main.indicator());
        if (isAimedAtYear(ofYear)) {
            return "chỉ tiêu giao cho cả " + year.period().named();
        }
        return whole.isAimed() ? "chỉ tiêu giao cho cả giai đoạn" : "không giao chỉ tiêu";
    }

    /** The share of a base, on a line of its own; with the share of the target where no figure says of what. */
    private void base(Standing standing, boolean withTarget) {
        if (standing.aim() instanceof Aim.ShareOfBase share && share.base() > 0) {
            var part = new Share(standing.counted(), share.base());
            var ofTarget = standing.share()
                    .filter(_ -> withTarget)
                    .map(of -> " đạt %s chỉ tiêu năm,"
                            .formatted(asked.targetWords().percent(of)))
                    .orElse("");
            notes.add("%s %s%s bằng %s %s (%s/%s)."
                    .formatted(
                            standing.indicator().title(),
                            asked.meant().named(),
                            ofTarget,
                            asked.targetWords().percent(part),
                            share.what(),
                            Numerals.count(part.part()),
                            Numerals.count(part.whole())));
        }
    }

    private static boolean isAimedAtYear(Standing standing) {
        return standing.isAimed() && standing.aimedAt() instanceof Period.Year;
    }

    /** Without a number to compare with, what a report on paper said is quoted (A-26, M-25). */
    private Figure quoted(Standing standing, Figure figure) {
        var text = asked.catalogue()
                .published(asked.programme().code(), standing.indicator().code(), asked.unit(), asked.meant());
        if (text.isEmpty() || !(standing.verdict() instanceof Verdict.Open)) {
            return figure;
        }
        return new Figure(
                figure.label(),
                "%s; báo cáo công bố %s"
                        .formatted(Numerals.count(standing.total().counted()), text.get()),
                figure.share(),
                figure.sentence(),
                figure.counted(),
                figure.low(),
                figure.high(),
                figure.state());
    }

    /** The label names the year already. */
    private static Figure withoutBasis(Figure figure) {
        return new Figure(
                figure.label(),
                figure.shown(),
                figure.share().replace(" chỉ tiêu năm", ""),
                figure.sentence(),
                figure.counted(),
                figure.low(),
                figure.high(),
                figure.state());
    }

    private static Standing of(Board board, Indicator indicator) {
        return board.row(indicator.code()).orElseThrow().total();
    }
}
