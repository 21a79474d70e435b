package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that may be one, spelled differently. */
class NamesAlikeTest {
    @ParameterizedTest
    @CsvSource({
        "Công ty TNHH Hoa Mai,        cty hoa mai,              true",
        "Công ty TNHH May Bình Minh,  CTCP may binh mnih,       true",
        "HTX Đồng Tiến,               Công ty TNHH Đồng Tiến,   true",
        "Công ty TNHH Hoa Mai,        Công ty TNHH Hoa Ban,     false",
        "Công ty may 10,              Công ty may 19,           false",
        "Công ty An Phát,             Công ty Gỗ Trường Thành,  false"
    })
    void foldsDropsLegalFormsAndForgivesSlips(String one, String other, boolean alike) {
        assertThat(Names.alike(one, other)).isEqualTo(alike);
        assertThat(Names.alike(other, one)).isEqualTo(alike);
    }
}
