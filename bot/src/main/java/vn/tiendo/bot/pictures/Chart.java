package vn.tiendo.bot.pictures;

import java.util.List;
import vn.tiendo.conversations.Figure;

/**
 * What the bars of some figures show. Where any has a target, each bar is measured by its own target and all targets stand
 * in one line; where none has, the counts of the one indicator are measured by the largest.
 *
 * @param scale how many times the target, or how many counted, the whole width is
 */
record Chart(List<Figure> figures, boolean aimed, double scale) {
    /** What is further beyond its target is cut off there, so that the others can still be told apart. */
    private static final double FURTHEST = 1.5;

    static Chart of(List<Figure> figures) {
        boolean aimed = figures.stream().anyMatch(Figure::isAimed);
        double largest = figures.stream()
                .filter(figure -> !aimed || figure.isAimed())
                .mapToDouble(figure -> Math.max(amount(figure, aimed), end(figure, aimed)))
                .max()
                .orElse(1);
        return new Chart(figures, aimed, aimed ? Math.clamp(largest, 1, FURTHEST) : Math.max(largest, 1));
    }

    /** How much of the width the bar of {@code figure} takes; more than 1 if it goes on. */
    double length(Figure figure) {
        return amount(figure, aimed) / scale;
    }

    /** Whether there is something to draw a bar of. */
    boolean hasBar(Figure figure) {
        return figure.isNumber() && (!aimed || figure.isAimed());
    }

    /** Where the targets of {@code figure} stand in the width: one, or the ends of a range. */
    List<Double> notches(Figure figure) {
        if (!figure.isAimed()) {
            return List.of();
        }
        var first = 1 / scale;
        var last = end(figure, true) / scale;
        return last > first && last <= 1 ? List.of(first, last) : List.of(first);
    }

    private static double amount(Figure figure, boolean aimed) {
        return aimed ? (double) figure.counted() / figure.low().orElse(1) : figure.counted();
    }

    /** Of a range how far its high end lies from the low one. */
    private static double end(Figure figure, boolean aimed) {
        return aimed && figure.high().isPresent()
                ? (double) figure.high().getAsInt() / figure.low().orElse(1)
                : 0;
    }
}
