package vn.tiendo.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole dialogues of half noise and half steering words, in each role: every message is answered, whatever came before. */
class DialogueFuzzTest {
    private static final int DIALOGUES = Integer.getInteger("fuzz.dialogues", 25);
    private static final int STEPS = 25;
    private static final Path UTTERANCES = Path.of("src/test/resources/utterances");

    /** What moves within a dialogue, or is about a field whose question may not have come yet. */
    private static final List<String> STEERING = List.of(
            "quay lại",
            "bỏ qua",
            "giữ nguyên",
            "hủy",
            "để mai",
            "tiếp tục",
            "sửa",
            "sửa 1",
            "sửa 2",
            "sửa 3",
            "sửa 9",
            "sửa số",
            "sửa số người",
            "sửa số người 3",
            "sửa ngày",
            "sửa ngày 15/6",
            "sửa số quyết định",
            "sửa nơi làm việc",
            "sửa nội dung",
            "đúng",
            "không",
            "ok",
            "gửi",
            "dung",
            "trợ giúp",
            "menu",
            "đúng rồi",
            "à 3 người",
            "khoan, hôm kia",
            "chưa có",
            "hoàn tác",
            "gửi nhầm",
            "báo cáo của tôi",
            "2",
            "0",
            "1",
            "hôm qua",
            "15/6",
            "45-QĐ/ĐU",
            "đảng viên",
            "đoàn viên công đoàn",
            "chi bộ",
            "Công ty TNHH Hoa Mai",
            "/baocao",
            "/tiendo",
            "/han");

    /** Reports that leave their kind, their number or their day open, or say more than a programme has. */
    private static final List<String> HALF = List.of(
            "kết nạp 5 đoàn viên",
            "kết nạp",
            "thành lập",
            "thành lập 2 tổ chức",
            "thành lập chi đoàn 2 đoàn",
            "thành lập 1 công đoàn cơ sở công ty An Phát hôm qua",
            "báo cáo tháng 6: kết nạp 2, thành lập 0, công đoàn 5",
            "kết nạp 27183148 đoàn viên công đoàn",
            "kết nạp 2 đảng viên, thành lập 0 chi bộ",
            "kết nạp ngày 15/6",
            "kn 2 dv, 3 dvtn, tl 1 chi bo",
            "6 tháng đầu năm kết nạp 15 đảng viên",
            "không phát sinh");

    static Stream<String> everybody() {
        return Stream.concat(Stream.of("người lạ"), Cast.MEMBERS.stream().map(Cast.Member::word));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyMessageIsAnswered(String who) {
        var noise = noise();
        for (var seed = 1; seed <= DIALOGUES; seed++) {
            dialogue(who, new Random(31L * seed + who.hashCode()), noise);
        }
    }

    private static void dialogue(String who, Random random, List<String> noise) {
        var stage = new Stage();
        stage.play("@ " + who);
        for (var step = 0; step < STEPS; step++) {
            var said = said(stage, random, noise);
            var before = stage.page().length();
            assertThatCode(() -> stage.play("> " + said))
                    .as(() -> "after\n" + end(stage.page()))
                    .doesNotThrowAnyException();
            assertThat(stage.page().substring(before))
                    .as(() -> "after\n" + end(stage.page()))
                    .contains("\n< ");
        }
    }

    private static String end(String page) {
        return page.substring(Math.max(0, page.length() - 1_500));
    }

    private static String said(Stage stage, Random random, List<String> noise) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> one(STEERING, random);
            case 3 -> one(HALF, random);
            case 4 -> pressed(stage, random);
            default -> one(noise, random);
        };
    }

    /** One of the buttons shown lately. */
    private static String pressed(Stage stage, Random random) {
        var buttons = stage.buttons();
        var lately = buttons.subList(Math.max(0, buttons.size() - 8), buttons.size());
        return lately.isEmpty() ? "menu" : "[" + one(lately, random).data() + "]";
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Everything that the reader is tested with. */
    private static List<String> noise() {
        var all = new ArrayList<String>();
        try (var files = Files.list(UTTERANCES)) {
            for (var file : files.sorted().toList()) {
                Files.readAllLines(file).stream()
                        .map(line -> line.split("\t", -1))
                        .filter(cells -> cells.length > 1)
                        .map(cells -> cells[0])
                        .forEach(all::add);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(all);
    }
}
