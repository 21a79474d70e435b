package vn.tiendo.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.admin.Invitations.Slip;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

/** What is printed can be read by people and by their telephones (C-30). */
class PrintedSlipsTest {
    private static final URI PAGE = URI.create("https://tiendo.example");
    private static final String OFFICE = "Ban Chỉ đạo 1416 tỉnh Mẫu";

    private static Slip slip(int number) {
        return new Slip(
                "Nguyễn Thị Ngọc Quỳnh " + number,
                Role.SECRETARY,
                new UnitId("x"),
                "Chi bộ Công ty TNHH Sản xuất và Thương mại Gỗ Trường Thành",
                "%05d67890".formatted(number),
                "%032x".formatted(number),
                LocalDate.of(2026, 7, 20));
    }

    private static byte[] printed(Optional<String> bot, int slips) throws Exception {
        var out = new ByteArrayOutputStream();
        new PrintedSlips(OFFICE, PAGE, bot)
                .write(
                        IntStream.rangeClosed(1, slips)
                                .mapToObj(PrintedSlipsTest::slip)
                                .toList(),
                        out);
        return out.toByteArray();
    }

    private static String text(PDDocument document) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ");
    }

    /** The links of a page as a telephone reads them from paper. */
    private static List<String> links(PDDocument document, int page) throws Exception {
        var image = new PDFRenderer(document).renderImageWithDPI(page, 200);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var paper = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        int width = image.getWidth() / 2;
        int height = image.getHeight() / 4;
        return IntStream.range(0, 8)
                .mapToObj(at -> link(paper.crop(at % 2 * width, at / 2 * height, width, height)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> link(LuminanceSource slip) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(slip)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException _) {
            return Optional.empty();
        }
    }

    @Test
    void sayWhoIsInvitedWithEveryVietnameseLetter() throws Exception {
        try (var document = Loader.loadPDF(printed(Optional.empty(), 1))) {
            assertThat(text(document))
                    .contains(OFFICE)
                    .contains("Đồng chí Nguyễn Thị Ngọc Quỳnh 1")
                    .contains("bí thư Chi bộ Công ty TNHH Sản xuất và Thương mại Gỗ Trường Thành")
                    .contains("00001-67890")
                    .contains("Dùng một lần, đến hết ngày 20/7/2026.")
                    .contains("https://tiendo.example");
        }
    }

    @Test
    void leadToTheBotWithATokenOfTheirOwn() throws Exception {
        try (var document = Loader.loadPDF(printed(Optional.of("tiendo_bot"), 11))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(links(document, 0))
                    .isEqualTo(IntStream.rangeClosed(1, 8)
                            .mapToObj(number -> "https://t.me/tiendo_bot?start=%032x".formatted(number))
                            .toList());
            assertThat(links(document, 1)).hasSize(3);
            assertThat(text(document)).contains("Telegram").doesNotContain("%032x".formatted(1));
        }
    }

    @Test
    void leadToThePageWithoutABot() throws Exception {
        try (var document = Loader.loadPDF(printed(Optional.empty(), 1))) {
            assertThat(links(document, 0)).containsExactly(PAGE.toString());
        }
    }

    @Test
    void areSmallAndNameWhatNoFontHas() throws Exception {
        assertThat(printed(Optional.of("tiendo_bot"), 500).length).isLessThan(2_000_000);
        var out = new ByteArrayOutputStream();
        var odd = new Slip(
                "Ổ Ặ ﷽ 漢 " + "Ư".repeat(90),
                Role.LEADER,
                new UnitId("x"),
                "Đảng bộ",
                "1234567890",
                "0".repeat(32),
                LocalDate.of(2026, 7, 20));
        new PrintedSlips(OFFICE, PAGE, Optional.empty()).write(List.of(odd), out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(text(document)).contains("Ổ Ặ ? ? ƯƯƯ", "12345-67890");
        }
    }
}
