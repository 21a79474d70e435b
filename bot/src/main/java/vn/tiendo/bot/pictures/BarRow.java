package vn.tiendo.bot.pictures;

import static vn.tiendo.bot.pictures.Brush.line;

import java.util.List;
import java.util.Locale;
import vn.tiendo.conversations.Figure;

/** A figure with its texts in lines: at the left what it is of, at the right its number and its share, or the words instead. */
record BarRow(Figure figure, List<String> name, List<String> number, List<String> share) {
    static final int NAME_WIDTH = 262;
    static final int NUMBER_WIDTH = 152;
    static final int GAP = 18;
    private static final int NAME = 25;
    private static final int COUNT = 28;
    private static final int WORDS = 24;
    private static final int SHARE = 22;
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Lettering REGULAR = Lettering.of("NotoSans-Regular");
    private static final Lettering BOLD = Lettering.of("NotoSans-Bold");

    static BarRow of(Figure figure) {
        return new BarRow(
                figure,
                REGULAR.lines(figure.label(), NAME, NAME_WIDTH, 3),
                figure.isNumber()
                        ? BOLD.lines(figure.shown(), COUNT, NUMBER_WIDTH, 2)
                        : REGULAR.lines(figure.shown(), WORDS, NUMBER_WIDTH, 3),
                below(figure).isEmpty() ? List.of() : REGULAR.lines(below(figure), SHARE, NUMBER_WIDTH, 2));
    }

    /** The share; of a range, which has none, its ends. */
    private static String below(Figure figure) {
        return figure.share().isEmpty() && figure.high().isPresent()
                ? String.format(
                        VIETNAMESE,
                        "%,d–%,d",
                        figure.low().orElse(0),
                        figure.high().getAsInt())
                : figure.share();
    }

    double height() {
        return Math.max(Brush.THICK + 8, Math.max(left(), right())) + GAP;
    }

    private double left() {
        return name.size() * line(NAME);
    }

    private double right() {
        return number.size() * line(numberSize()) + share.size() * line(SHARE);
    }

    private int numberSize() {
        return figure.isNumber() ? COUNT : WORDS;
    }

    /** Writes the texts, each in the middle of the row. */
    void write(Brush brush, double left, double numberAt, double middle) {
        brush.text(REGULAR, name, NAME, Brush.INK, left, middle - left() / 2 - NAME / 8.0);
        var at = middle - right() / 2 - numberSize() / 8.0;
        var below = brush.text(figure.isNumber() ? BOLD : REGULAR, number, numberSize(), Brush.INK, numberAt, at);
        brush.text(REGULAR, share, SHARE, Brush.PALE_INK, numberAt, below);
    }
}
