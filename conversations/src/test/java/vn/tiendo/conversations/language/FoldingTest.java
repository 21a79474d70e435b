package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.script.Folding;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Ðảng viên, Đảng viên",
        "Ɖoàn, Đoàn",
        "e\u0323\u0302, ệ",
        "ê\u0323, ệ",
        "a\u0306\u0323, ặ",
        "kết\u200B nạp, kết nạp",
        "kết\u00A0\u00A0nạp, kết nạp",
        "１５/６, 15/6",
        "45–QĐ, 45-QĐ",
        "keets najp, kết nạp",
        "ke61t na5p, kết nạp",
        "ddangr vieen, đảng viên",
        "Truwowngf ddoanf vieen, Trường đoàn viên",
        "TNHH2, TNHH2",
        "45-QĐ, 45-QĐ",
        "t5, t5",
        "Max Gas, Max Gas",
        "công ty Moon, công ty Moon"
    })
    void repairs(String typed, String repaired) {
        assertThat(Repair.repaired(typed)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource({"Đảng  VIÊN, dang vien", "hoà, hoa", "phường Hoà Phú, phuong hoa phu", "Ủy, uy"})
    void folds(String typed, String folded) {
        assertThat(Folding.folded(typed)).isEqualTo(folded);
    }
}
