package vn.tiendo.bot.pictures;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines, out of a font that comes with the service: the fonts of the machine, which a bare server does not
 * have, are never asked for. Safe for one thread.
 */
final class Lettering {
    private static final String ELLIPSIS = "…";
    private static final int UNKNOWN = '?';

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unit = font.getUnitsPerEm();
    }

    /** @param name of a file beside this class's module: "NotoSans-Bold" */
    static Lettering of(String name) {
        try (var file = Objects.requireNonNull(Lettering.class.getResourceAsStream("/fonts/" + name + ".ttf"))) {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled font " + name + " cannot be read", broken);
        }
    }

    double width(String text, int size) {
        return composed(text).codePoints().mapToDouble(this::advance).sum() * size / unit;
    }

    /** The outlines of {@code text}, its baseline beginning at a point. */
    Shape outlines(String text, int size, double x, double baseline) {
        var all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unit;
        double at = x;
        for (int letter : composed(text).codePoints().toArray()) {
            var place = new AffineTransform(scale, 0, 0, -scale, at, baseline);
            all.append(place.createTransformedShape(outline(letter)), false);
            at += advance(letter) * scale;
        }
        return all;
    }

    /** {@code text} in lines that are no wider, broken at spaces; what has no place in {@code most} lines is cut. */
    List<String> lines(String text, int size, double widest, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : composed(text).strip().split(" +", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= widest) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        var shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (shown.size() < lines.size()) {
            shown.set(most - 1, shown.getLast() + ELLIPSIS);
        }
        return shown.stream().map(each -> cut(each, size, widest)).toList();
    }

    private String cut(String line, int size, double widest) {
        var text = line;
        while (width(text, size) > widest && text.length() > 1) {
            var whole = text.endsWith(ELLIPSIS) ? text.substring(0, text.length() - 1) : text;
            text = whole.substring(0, whole.length() - 1).stripTrailing() + ELLIPSIS;
        }
        return text;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private int glyph(int letter) {
        int found = glyphs.getGlyphId(letter);
        return found == 0 ? glyphs.getGlyphId(UNKNOWN) : found;
    }

    private double advance(int letter) {
        try {
            return font.getAdvanceWidth(glyph(letter));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Shape outline(int letter) {
        try {
            var found = font.getGlyph().getGlyph(glyph(letter));
            return found == null ? new Path2D.Double() : found.getPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
