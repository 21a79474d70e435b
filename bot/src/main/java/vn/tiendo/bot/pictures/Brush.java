package vn.tiendo.bot.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.tiendo.conversations.Figure;

/**
 * The signs of which a picture is made. Nothing is told by colour alone: what is reached bears a tick, what falls short is
 * hatched, what is silent has a broken outline and no bar (C-20). Words keep a contrast of at least 7 : 1 to the paper.
 */
record Brush(Graphics2D pen) {
    static final int THICK = 34;
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1A1A1A);
    static final Color PALE_INK = new Color(0x4D4D4D);

    private static final Color TRACK = new Color(0xEBE8E2);
    private static final Color REACHED = new Color(0x1B7A3D);
    private static final Color SHORT = new Color(0xB86A00);
    private static final Color SHORT_GROUND = new Color(0xF6D6A4);
    private static final Color PLAIN = new Color(0x2F5D8A);
    private static final Color BROKEN = new Color(0x767676);
    private static final int HATCH = 11;
    private static final int TICK = 18;
    private static final int BEYOND = 5;

    /** Lines of text from {@code top} down; where the next would begin. */
    double text(Lettering letters, List<String> lines, int size, Color color, double left, double top) {
        pen.setColor(color);
        double at = top;
        for (var line : lines) {
            pen.fill(letters.outlines(line, size, left, at + size));
            at += line(size);
        }
        return at;
    }

    static int line(int size) {
        return size * 5 / 4;
    }

    void rule(double left, double right, double at) {
        pen.setColor(TRACK);
        pen.fill(new Rectangle2D.Double(left, at, right - left, 2));
    }

    /** What a bar may fill. */
    void track(Shape whole) {
        pen.setColor(TRACK);
        pen.fill(whole);
    }

    /** No bar: nothing was said. */
    void silent(Rectangle2D whole) {
        pen.setColor(BROKEN);
        pen.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 6}, 0));
        pen.draw(new Rectangle2D.Double(
                whole.getX() + 1, whole.getY() + 1, whole.getWidth() - 2, whole.getHeight() - 2));
    }

    void bar(Figure.State state, Rectangle2D bar) {
        switch (state) {
            case MET -> reached(bar);
            case SHORT -> fallingShort(bar);
            case NONE -> {
                pen.setColor(PLAIN);
                pen.fill(bar);
            }
        }
    }

    private void reached(Rectangle2D bar) {
        pen.setColor(REACHED);
        pen.fill(bar);
        double left = bar.getX() + 10;
        double top = bar.getCenterY() - TICK / 2.0;
        var tick = new Path2D.Double();
        tick.moveTo(left, top + TICK * 0.5);
        tick.lineTo(left + TICK * 0.35, top + TICK * 0.85);
        tick.lineTo(left + TICK, top + TICK * 0.1);
        pen.setColor(PAPER);
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(tick);
    }

    private void fallingShort(Rectangle2D bar) {
        pen.setColor(SHORT_GROUND);
        pen.fill(bar);
        var before = pen.getClip();
        pen.clip(bar);
        pen.setColor(SHORT);
        pen.setStroke(new BasicStroke(5));
        for (double at = bar.getX() - THICK; at < bar.getMaxX() + THICK; at += HATCH) {
            pen.draw(new Line2D.Double(at, bar.getMaxY() + 2, at + THICK, bar.getY() - 2));
        }
        pen.setClip(before);
        pen.setStroke(new BasicStroke(3));
        if (bar.getWidth() > 3) {
            pen.draw(new Rectangle2D.Double(
                    bar.getX() + 1.5, bar.getY() + 1.5, bar.getWidth() - 3, bar.getHeight() - 3));
        }
    }

    /** A bar that goes on where the picture ends. */
    void goesOn(Rectangle2D bar) {
        double right = bar.getMaxX();
        var gap = new Path2D.Double();
        gap.moveTo(right - 26, bar.getY() - 1);
        gap.lineTo(right - 18, bar.getY() - 1);
        gap.lineTo(right - 26, bar.getMaxY() + 1);
        gap.lineTo(right - 34, bar.getMaxY() + 1);
        gap.closePath();
        pen.setColor(PAPER);
        pen.fill(gap);
    }

    /** The target. */
    void notch(double at, Rectangle2D bar) {
        double top = bar.getY() - BEYOND;
        double height = bar.getHeight() + 2.0 * BEYOND;
        pen.setColor(PAPER);
        pen.fill(new Rectangle2D.Double(at - 4, top, 8, height));
        pen.setColor(INK);
        pen.fill(new Rectangle2D.Double(at - 2, top, 4, height));
    }
}
