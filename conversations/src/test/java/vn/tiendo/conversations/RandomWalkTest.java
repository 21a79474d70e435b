package vn.tiendo.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who say anything at all, in any order. */
class RandomWalkTest {
    private static final List<String> SAID = List.of(
            "kn 2 dv ngay 15/6",
            "kn 2 đv, 5 đvcđ, 3 đvtn",
            "thành lập chi bộ cty An Phát có 2 đảng viên",
            "moi thanh lap cdcs cong ty go truong thanh 33 doan vien",
            "6 tháng đầu năm kết nạp 15 đảng viên",
            "tháng này không phát sinh",
            "45-QĐ/ĐU",
            "15/6",
            "25/6",
            "3/2",
            "2",
            "0",
            "600",
            "vài",
            "ok",
            "không",
            "quay lại",
            "bỏ qua",
            "giữ nguyên",
            "hủy",
            "để mai",
            "tiếp tục",
            "sửa",
            "sửa 2",
            "sửa 9",
            "sửa số người 3",
            "sửa lại: 3 chứ không phải 2",
            "trợ giúp",
            "tiến độ?",
            "báo cáo của tôi",
            "dữ liệu của tôi",
            "Đồng Tiến",
            "Công ty TNHH Hoa Mai",
            "HTX",
            "cảm ơn",
            "👍",
            "?",
            "!!!",
            "/lệnh lạ",
            "/start 123",
            "họ tên: Nguyễn Văn A, CCCD 001090012345",
            "(ảnh)",
            "(trống)",
            "(5.000 chữ)",
            "(chậm) 2",
            "(chậm) đúng",
            "(sửa tin 3) kết nạp 4 đảng viên ngày 16/6",
            "[a:zzz:1:1.count:x]",
            "[c:zzz:y]",
            "[n:zzz:999999999999:BACK]",
            "[v:b:x]",
            "[m:founding]",
            "[m:admission]");

    @ParameterizedTest
    @ValueSource(strings = {"bí thư", "bí thư hai chi bộ", "bí thư bệnh viện", "lãnh đạo", "người lạ"})
    void isAlwaysAnsweredAndFilesOnlyWhatWasShown(String who) {
        for (var seed = 1; seed <= 6; seed++) {
            walk(who, new Random(seed));
        }
    }

    private static void walk(String who, Random random) {
        var stage = new Stage();
        stage.play("@ " + who);
        for (var step = 0; step < 50; step++) {
            var before = stage.page().length();
            stage.play("> " + said(stage, random));
            if (random.nextInt(15) == 0) {
                stage.play("@ 31 phút sau");
            }
            var answer = stage.page().substring(before);
            assertThat(answer).contains("\n< ");
            if (answer.contains("= FileReport[id=")) {
                var from = answer.indexOf("= FileReport[id=") + "= FileReport[id=".length();
                var id = answer.substring(from, answer.indexOf(',', from));
                assertThat(stage.buttons()).anyMatch(button -> button.data().startsWith("c:" + Tags.of(id) + ":"));
            }
        }
    }

    /** Words, or one of the buttons shown so far. */
    private static String said(Stage stage, Random random) {
        var buttons = stage.buttons();
        return buttons.isEmpty() || random.nextInt(3) > 0
                ? SAID.get(random.nextInt(SAID.size()))
                : "["
                        + buttons.get(Math.max(0, buttons.size() - 1 - random.nextInt(8)))
                                .data() + "]";
    }

    @Test
    void growsNoSessionWithTheNumberOfTurns() {
        var stage = new Stage();
        stage.play("@ bí thư");
        var sizes = new int[2];
        for (var turn = 1; turn <= 200; turn++) {
            stage.play("> "
                    + List.of("kết nạp 2 đảng viên ngày 15/6", "45-QĐ/ĐU", "bỏ qua", "đúng")
                            .get(turn % 4));
            if (turn == 32 || turn == 200) {
                sizes[turn / 200] =
                        String.valueOf(Storage.stored(stage.session())).length();
            }
        }
        assertThat(sizes[1]).isLessThanOrEqualTo(sizes[0] + 40);
    }
}
