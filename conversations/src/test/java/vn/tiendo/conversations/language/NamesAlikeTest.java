package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "công ty Sao Mai,   Công ty TNHH May Sao Biển,  false",
        "cty may sao bieen, Công ty TNHH May Sao Biển,  true",
        "may sao,           Công ty TNHH May Sao Biển,  true",
        "Hoa Mai,           Trường Mầm non Hoa Sen,     false"
    })
    void takesAWordWithASlipForAnotherOnlyInItsPlace(String typed, String known, boolean found) {
        assertThat(Names.match(typed, List.of(new Names.Known("one", List.of(known)))))
                .isInstanceOf(found ? Match.One.class : Match.None.class);
    }

    /** A slip in each of several short words leaves nothing that tells the name (C-51). */
    @Test
    void noNameIsFoundByWordsNoneOfWhichIsItsOwn() {
        var committee =
                new Names.Known("lc", List.of("Ban Chỉ đạo Đề án 24 tỉnh Lào Cai", "Tỉnh Lào Cai", "toàn tỉnh"));
        assertThat(Names.match("Tân Lập", List.of(committee))).isEqualTo(new Match.None());
        assertThat(Names.match("xã Tân Lập", List.of(committee))).isEqualTo(new Match.None());
        assertThat(Names.match("Lào Cay", List.of(committee))).isEqualTo(new Match.One(committee));
        var plant = new Names.Known("hv", List.of("Hanwoo Vina"));
        assertThat(Names.match("hanwo vinna", List.of(plant))).isEqualTo(new Match.One(plant));
    }
}
