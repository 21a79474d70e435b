package vn.tiendo.bot.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Picture;

class DrawingTest {
    private static final int GREEN = 0x1B7A3D;
    private static final int BLUE = 0x2F5D8A;
    private static final int NEAR = 24;
    private static final String LONG =
            "Đảng bộ Khu kinh tế và các khu công nghiệp, đảng ủy trực thuộc thành phố Hải Phòng";

    @Test
    void sixteenUnitsWithLongNamesFitAPhoneAndAHundredKilobytes() throws Exception {
        var png = png(IntStream.range(0, 16)
                .mapToObj(at -> aimed(LONG + " " + at, at, 9))
                .toList());
        assertThat(png).hasSizeLessThan(100_000).startsWith(0x89, 'P', 'N', 'G');
        var image = image(png);
        assertThat(image.getWidth()).isEqualTo(720);
        assertThat(image.getHeight()).isBetween(1_000, 2_200);
        assertThat(margins(image)).isEmpty();
    }

    @Test
    void needsNoDisplay() throws Exception {
        png(List.of(aimed("A", 1, 2)));
        assertThat(System.getProperty("java.awt.headless")).isEqualTo("true");
    }

    @Test
    void neverGrowsBeyondWhatCanBeRead() throws Exception {
        var most = png(IntStream.range(0, 24).mapToObj(at -> aimed(LONG, at, 9)).toList());
        var more =
                png(IntStream.range(0, 200).mapToObj(at -> aimed(LONG, at, 9)).toList());
        assertThat(image(more).getHeight())
                .isBetween(image(most).getHeight(), image(most).getHeight() + 60);
        assertThat(more).hasSizeLessThan(150_000);
    }

    @Test
    void aBarIsAsLongAsItsShareOfItsOwnTarget() throws Exception {
        var half = columns(png(List.of(aimed("A", 10, 10), aimed("B", 3, 6))), 0xB86A00);
        var whole = columns(png(List.of(aimed("A", 10, 10), aimed("B", 300, 300))), GREEN);
        assertThat((double) half / whole).isBetween(0.4, 0.6);
    }

    /** C-20: who is silent is not drawn as a nought: no track, no bar. */
    @Test
    void silenceHasNoBarAndABareNumberNeither() throws Exception {
        var silent = new Figure(
                "B", "chưa báo cáo", "", "chỉ tiêu 6", 0, OptionalInt.of(6), OptionalInt.empty(), Figure.State.SHORT);
        var bare = new Figure(
                "C", "9", "", "không giao chỉ tiêu", 9, OptionalInt.empty(), OptionalInt.empty(), Figure.State.NONE);
        var chart = Chart.of(List.of(aimed("A", 3, 6), silent, bare));
        assertThat(chart.figures().stream().map(chart::hasBar)).containsExactly(true, false, false);
        assertThat(chart.notches(bare)).isEmpty();
        assertThat(columns(png(List.of(aimed("A", 3, 6), bare)), BLUE)).isZero();
    }

    @Test
    void countsWithoutAnyTargetAreMeasuredByTheLargest() {
        var chart = Chart.of(List.of(counted("A", 40), counted("B", 10)));
        assertThat(chart.figures().stream().map(chart::length)).containsExactly(1.0, 0.25);
    }

    @Test
    void ofARangeBothEndsAreMarked() {
        var range = new Figure("A", "24", "", "", 24, OptionalInt.of(20), OptionalInt.of(30), Figure.State.MET);
        var chart = Chart.of(List.of(range, aimed("B", 1, 2)));
        assertThat(chart.scale()).isEqualTo(1.5);
        assertThat(chart.notches(range)).containsExactly(1 / 1.5, 1.0);
    }

    /** Letters with two marks are in the font; what is not stands as a question mark and takes room. */
    @Test
    void knowsTheLettersOfVietnamese() {
        var letters = Lettering.of("NotoSans-Regular");
        for (var letter : "ẰẲẴẶỀỂỄỆỔỖỘỚỜỞỠỢỨỪỬỮỰỲỴỶỸằẳẵặềểễệổỗộớờởỡợứừửữựỳỵỷỹĐđ–—…“”%".split("", -1)) {
            if (!letter.isEmpty()) {
                assertThat(letters.outlines(letter, 20, 0, 0).getBounds2D().isEmpty())
                        .as(letter)
                        .isFalse();
            }
        }
        assertThat(letters.width("e\u0302\u0323", 20)).isEqualTo(letters.width("ệ", 20));
        assertThat(letters.width("漢", 20)).isEqualTo(letters.width("?", 20));
    }

    private static Figure aimed(String label, int counted, int target) {
        return new Figure(
                label,
                counted + "/" + target,
                100 * counted / target + "%",
                "",
                counted,
                OptionalInt.of(target),
                OptionalInt.empty(),
                counted >= target ? Figure.State.MET : Figure.State.SHORT);
    }

    private static Figure counted(String label, int counted) {
        return new Figure(
                label,
                String.valueOf(counted),
                "",
                "không giao chỉ tiêu",
                counted,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Figure.State.NONE);
    }

    private static byte[] png(List<Figure> figures) {
        var message = Message.of("…")
                .withFigures(figures)
                .withPicture(Optional.of(new Picture("Đảng viên – Nghị quyết 28", "năm 2026, đến 20/6")));
        return Drawing.of(message).flatMap(Drawing::png).orElseThrow();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** How many columns have a point of nearly that colour above the key, which explains it. */
    private static long columns(byte[] png, int color) throws IOException {
        var image = image(png);
        return IntStream.range(0, image.getWidth())
                .filter(x -> x > 290)
                .filter(x -> IntStream.range(0, image.getHeight()).anyMatch(y -> isNear(image.getRGB(x, y), color)))
                .count();
    }

    private static boolean isNear(int one, int other) {
        return IntStream.of(0, 8, 16)
                .allMatch(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) < NEAR);
    }

    /** Points in the margins at the left and at the right, where nothing may stand. */
    private static List<Integer> margins(BufferedImage image) {
        return IntStream.range(0, image.getHeight())
                .filter(y -> IntStream.of(2, 12, 706, 717).anyMatch(x -> (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF))
                .boxed()
                .toList();
    }
}
