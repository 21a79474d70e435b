package vn.tiendo.bot.pictures;

import static vn.tiendo.bot.pictures.Brush.line;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Picture;

/**
 * A picture as wide as a phone's screen: title and basis, a row for each figure with its name, its bar and its number, and
 * below what the signs in it mean.
 */
final class ChartPage {
    static final int WIDTH = 720;

    private static final int MARGIN = 24;
    private static final int WHOLE = WIDTH - 2 * MARGIN;
    private static final int BAR_AT = MARGIN + BarRow.NAME_WIDTH + 14;
    private static final int NUMBER_AT = WIDTH - MARGIN - BarRow.NUMBER_WIDTH;
    private static final int BAR = NUMBER_AT - 16 - BAR_AT;
    private static final int TITLE = 34;
    private static final int SMALL = 24;
    private static final int KEY = 22;
    private static final int KEY_BAR = 64;
    private static final int KEY_ROW = 42;

    /** What a phone can show without anybody having to search in it; the text has all. */
    private static final int MOST_ROWS = 24;

    private static final Lettering REGULAR = Lettering.of("NotoSans-Regular");
    private static final Lettering BOLD = Lettering.of("NotoSans-Bold");

    private final Chart chart;
    private final List<BarRow> rows;
    private final List<String> title;
    private final List<String> basis;
    private final List<Sign> signs;

    ChartPage(Picture picture, Chart chart) {
        this.chart = chart;
        this.rows = chart.figures().stream().limit(MOST_ROWS).map(BarRow::of).toList();
        this.title = BOLD.lines(picture.title(), TITLE, WHOLE, 3);
        this.basis = REGULAR.lines(picture.basis(), SMALL, WHOLE, 2);
        this.signs = signs();
    }

    /** What a sign means. */
    private record Sign(Optional<Figure.State> state, String words) {}

    BufferedImage drawn() {
        int head = MARGIN + title.size() * line(TITLE) + basis.size() * line(SMALL) + BarRow.GAP;
        double body = rows.stream().mapToDouble(BarRow::height).sum();
        int foot = (signs.size() + left().size()) * KEY_ROW + MARGIN;
        var image = new BufferedImage(WIDTH, (int) Math.ceil(head + body + foot), BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(Brush.PAPER);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            draw(new Brush(pen), head);
        } finally {
            pen.dispose();
        }
        return image;
    }

    private void draw(Brush brush, double head) {
        var below = brush.text(BOLD, title, TITLE, Brush.INK, MARGIN, MARGIN);
        brush.text(REGULAR, basis, SMALL, Brush.PALE_INK, MARGIN, below);
        double top = head;
        for (var row : rows) {
            brush.rule(MARGIN, WIDTH - MARGIN, top);
            row(brush, row, top + row.height() / 2);
            top += row.height();
        }
        brush.rule(MARGIN, WIDTH - MARGIN, top);
        key(brush, top + 14);
    }

    private void row(Brush brush, BarRow row, double middle) {
        row.write(brush, MARGIN, NUMBER_AT, middle);
        var figure = row.figure();
        var whole = new Rectangle2D.Double(BAR_AT, middle - Brush.THICK / 2.0, BAR, Brush.THICK);
        if (!figure.isNumber()) {
            brush.silent(whole);
        } else if (!chart.hasBar(figure)) {
            var words = REGULAR.lines(figure.sentence(), KEY, BAR, 2);
            brush.text(REGULAR, words, KEY, Brush.PALE_INK, BAR_AT, middle - words.size() * line(KEY) / 2.0 - 3);
            return;
        } else {
            brush.track(whole);
            bar(brush, figure, whole);
        }
        chart.notches(figure).forEach(notch -> brush.notch(BAR_AT + Math.min(notch * BAR, BAR - 2.0), whole));
    }

    private void bar(Brush brush, Figure figure, Rectangle2D whole) {
        var length = chart.length(figure);
        if (length <= 0) {
            return;
        }
        var bar = new Rectangle2D.Double(
                whole.getX(), whole.getY(), Math.min(1, length) * whole.getWidth(), whole.getHeight());
        brush.bar(figure.state(), bar);
        if (length > 1) {
            brush.goesOn(bar);
        }
    }

    private List<Sign> signs() {
        var states = rows.stream()
                .map(BarRow::figure)
                .filter(figure -> chart.hasBar(figure) && figure.counted() > 0)
                .map(Figure::state)
                .distinct()
                .toList();
        return List.of(
                        new Sign(Optional.of(Figure.State.MET), "đạt hoặc vượt chỉ tiêu"),
                        new Sign(Optional.of(Figure.State.SHORT), "chưa đạt"),
                        new Sign(Optional.empty(), "vạch đứng: chỉ tiêu"))
                .stream()
                .filter(sign -> sign.state().map(states::contains).orElse(chart.aimed()))
                .toList();
    }

    /** How many figures have no place here. */
    private List<String> left() {
        int more = chart.figures().size() - rows.size();
        return more == 0 ? List.of() : List.of("Còn %d dòng nữa trong phần chữ.".formatted(more));
    }

    private void key(Brush brush, double top) {
        double at = top;
        for (var sign : signs) {
            var bar = new Rectangle2D.Double(MARGIN, at + 2, KEY_BAR, line(KEY));
            if (sign.state().isPresent()) {
                brush.bar(sign.state().get(), bar);
            } else {
                brush.track(bar);
                brush.notch(bar.getCenterX(), bar);
            }
            brush.text(REGULAR, List.of(sign.words()), KEY, Brush.PALE_INK, bar.getMaxX() + 14, at);
            at += KEY_ROW;
        }
        brush.text(REGULAR, left(), KEY, Brush.PALE_INK, MARGIN, at);
    }
}
