package vn.tiendo.bot.commands;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.tiendo.bot.admin.Invitations.Slip;

/**
 * Invitations on paper, to be cut apart and handed out: who is invited, the code and its last day, and a QR code of the bot's
 * link, which brings a token of its own, or of the page (C-30).
 */
record PrintedSlips(String office, URI page, Optional<String> bot) {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final float WIDTH = PDRectangle.A4.getWidth() / COLUMNS;
    private static final float HEIGHT = PDRectangle.A4.getHeight() / ROWS;
    private static final float MARGIN = 20;
    private static final float QR = 92;
    private static final float SMALL = 8.5f;
    private static final float PLAIN = 11;
    private static final float CODE = 20;
    private static final float LEADING = 1.3f;
    private static final float GREY = 0.6f;

    void write(List<Slip> slips, OutputStream out) throws IOException {
        try (var document = new PDDocument();
                var letters = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            var font = PDType0Font.load(document, letters, true);
            int each = COLUMNS * ROWS;
            for (int first = 0; first < slips.size(); first += each) {
                page(document, font, slips.subList(first, Math.min(slips.size(), first + each)));
            }
            if (slips.isEmpty()) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(out);
        }
    }

    private void page(PDDocument document, PDType0Font font, List<Slip> slips) throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (var pen = new PDPageContentStream(document, sheet)) {
            for (int at = 0; at < slips.size(); at++) {
                int row = at / COLUMNS;
                float left = at % COLUMNS * WIDTH;
                float top = PDRectangle.A4.getHeight() - row * HEIGHT;
                frame(pen, left, top);
                code(pen, left + WIDTH - MARGIN - QR, top - HEIGHT / 2 - QR / 2, link(slips.get(at)));
                words(pen, font, left + MARGIN, top - MARGIN, slips.get(at));
            }
        }
    }

    /** Where to cut. */
    private static void frame(PDPageContentStream pen, float left, float top) throws IOException {
        pen.setStrokingColor(GREY);
        pen.setLineDashPattern(new float[] {3}, 0);
        pen.addRect(left, top - HEIGHT, WIDTH, HEIGHT);
        pen.stroke();
    }

    /** What the QR code leads to. */
    String link(Slip slip) {
        return bot.map(name -> "https://t.me/%s?start=%s".formatted(name, slip.token()))
                .orElseGet(page::toString);
    }

    private void words(PDPageContentStream pen, PDType0Font font, float left, float top, Slip slip) throws IOException {
        float width = WIDTH - 3 * MARGIN - QR;
        float at = top;
        at = text(pen, font, SMALL, left, at, wrapped(font, SMALL, width, office));
        at = text(pen, font, PLAIN, left, at - 4, wrapped(font, PLAIN, width, "Đồng chí " + slip.name()));
        at = text(
                pen,
                font,
                SMALL,
                left,
                at,
                wrapped(font, SMALL, width, slip.role().title() + " " + slip.unit()));
        var code = slip.code().substring(0, 5) + "-" + slip.code().substring(5);
        at = text(pen, font, CODE, left, at - 8, List.of(code));
        at = text(
                pen,
                font,
                SMALL,
                left,
                at,
                wrapped(
                        font,
                        SMALL,
                        width,
                        "Dùng một lần, đến hết ngày " + slip.lastDay().format(DAY) + "."));
        var how = bot.isPresent()
                ? "Quét mã để mở trợ lý báo cáo trên Telegram; hoặc mở %s, hoặc nhắn cho trợ lý trên Zalo, rồi gửi mã số."
                : "Quét mã hoặc mở %s, hoặc nhắn cho trợ lý trên Telegram, Zalo, rồi gửi mã số.";
        text(pen, font, SMALL, left, at - 4, wrapped(font, SMALL, width, how.formatted(page)));
    }

    /** Where the next line goes. */
    private static float text(
            PDPageContentStream pen, PDType0Font font, float size, float left, float top, List<String> lines)
            throws IOException {
        float at = top;
        for (var line : lines) {
            at -= size * LEADING;
            pen.beginText();
            pen.setFont(font, size);
            pen.newLineAtOffset(left, at);
            pen.showText(line);
            pen.endText();
        }
        return at;
    }

    /** In lines that are no wider; a word that is wider stands alone, cut. */
    private static List<String> wrapped(PDType0Font font, float size, float width, String text) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            for (var piece : pieces(font, size, width, word)) {
                var longer = line.isEmpty() ? piece : line + " " + piece;
                if (width(font, size, longer) <= width) {
                    line = longer;
                } else {
                    lines.add(line);
                    line = piece;
                }
            }
        }
        lines.add(line);
        return lines.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static List<String> pieces(PDType0Font font, float size, float width, String word) throws IOException {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var letter : word.codePoints().toArray()) {
            var next = Character.toString(shown(font, letter) ? letter : '?');
            if (!piece.isEmpty() && width(font, size, piece + next) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Names may hold what no font of Latin letters has. */
    private static boolean shown(PDType0Font font, int letter) throws IOException {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static float width(PDType0Font font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private static void code(PDPageContentStream pen, float left, float bottom, String text) throws IOException {
        var dots = dots(text);
        float dot = QR / dots.getWidth();
        pen.setNonStrokingColor(0f);
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    pen.addRect(left + x * dot, bottom + QR - (y + 1) * dot, dot, dot);
                }
            }
        }
        pen.fill();
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalStateException(
                    "expected a link that a QR code holds, found " + text.length() + " signs", e);
        }
    }
}
