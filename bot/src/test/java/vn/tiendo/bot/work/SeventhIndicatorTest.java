package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a programme counts is an edit of its file: a code that no line of Java names. */
class SeventhIndicatorTest {
    private static final Instant MID_2026 = Instant.parse("2026-06-20T02:00:00Z");
    private static final String FARMERS =
            "{code: HV_ND, name: hội viên nông dân, title: Hội viên nông dân, family: admission, counted: người, words: [hvnd]}";
    private static final String CLUBS =
            "{code: LAP_CLB, name: câu lạc bộ lao động, title: Câu lạc bộ lao động, family: founding, counted: tổ chức}";

    @Test
    void isReportedReviewedReceiptedShownAndRanked(@TempDir Path directory) {
        var heard = Deployment.in(directory, MID_2026)
                .counting(FARMERS)
                .targets("x,HV_ND,2026,6", "y,HV_ND,2026,2")
                .heard(
                        List.of("kn 3 hội viên nông dân ngày 10/6", "bỏ qua", "đúng"),
                        List.of("tiến độ hội viên nông dân", "xếp hạng hội viên nông dân", "tiến độ"));
        assertThat(heard)
                .contains(
                        "Kết nạp hội viên nông dân: 3 người",
                        "Hội viên nông dân năm 2026: 3/6 (50%), còn 3",
                        "Hội viên nông dân: 3/8 (37,5%), còn 5",
                        "1. Chi bộ Xuân Hòa: 3/6 (50%), còn 3")
                .doesNotContain("thanh niên: 3");
    }

    @Test
    void isReadByItsOtherWords(@TempDir Path directory) {
        assertThat(Deployment.in(directory, MID_2026)
                        .counting(FARMERS)
                        .heard(List.of("kết nạp 2 hvnd hôm qua", "bỏ qua", "đúng"), List.of()))
                .contains("Kết nạp hội viên nông dân: 2 người", "Hội viên nông dân năm 2026: 2");
    }

    @Test
    void aFoundingWithoutKindsHasOne(@TempDir Path directory) {
        assertThat(Deployment.in(directory, MID_2026)
                        .counting(CLUBS)
                        .heard(
                                List.of(
                                        "thành lập câu lạc bộ lao động ở công ty An Phát ngày 10/6",
                                        "12",
                                        "82/QĐ-LĐLĐ",
                                        "đúng"),
                                List.of("tiến độ câu lạc bộ lao động")))
                .contains("Thành lập câu lạc bộ lao động: ", "Câu lạc bộ lao động: 1");
    }
}
