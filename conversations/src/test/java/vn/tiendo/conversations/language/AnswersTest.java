package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.conversations.Reading;

class AnswersTest {
    private static final List<Names.Known> KNOWN = List.of(
            new Names.Known("1", List.of("Công ty TNHH May Bình Minh", "Binh Minh Garment")),
            new Names.Known("2", List.of("Công ty CP Gỗ Trường Thành")),
            new Names.Known("3", List.of("Chi bộ 5")),
            new Names.Known("4", List.of("Chi bộ 6")),
            new Names.Known("5", List.of("phường Hòa Phú", "xã Hòa Phú cũ")),
            new Names.Known("6", List.of("Công ty Hoa Sen Xanh")),
            new Names.Known("7", List.of("Công ty Hoa Sen Vàng")));

    @ParameterizedTest
    @CsvSource({
        "2,2",
        "02,2",
        "hai,2",
        "dạ 3 ạ,3",
        "2 đồng chí,2",
        "02 (hai),2",
        "1.071,1071",
        "mười lăm người,15",
        "à 3,3"
    })
    void readsACount(String words, int count) {
        assertThat(Counts.read(words)).isEqualTo(new Reading.Understood<>(count, "" + count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vài người",
                "khoảng 5",
                "hai ba người",
                "2-3",
                "2 hoặc 3",
                "02 (ba)",
                "2,5",
                "nhiều",
                "",
                "không biết",
                "5%"
            })
    void refusesWhatIsNoCount(String words) {
        assertThat(Counts.read(words)).isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"5k,5000", "trăm hai,120", "'2,300',2300"})
    void asksAboutADoubtfulCount(String words, int count) {
        assertThat(Counts.read(words))
                .isInstanceOfSatisfying(
                        Reading.Unsure.class,
                        unsure -> assertThat(unsure.value()).isEqualTo(count));
    }

    @ParameterizedTest
    @CsvSource({
        "15/6,2026-06-15",
        "hôm qua,2026-06-19",
        "dạ hôm kia ạ,2026-06-18",
        "15,2026-06-15",
        "ngày 15,2026-06-15",
        "thứ năm vừa rồi,2026-06-18"
    })
    void readsADay(String words, LocalDate day) {
        assertThat(DayReader.read(words, Utterances.TODAY)).isEqualTo(new Reading.Understood<>(day, day.toString()));
    }

    @ParameterizedTest
    @CsvSource({"20/11,20/11/2025", "mùng 10 tháng Ba,26/4/2026", "25,25/5/2026"})
    void asksAboutAGuessedDay(String words, String echo) {
        assertThat(DayReader.read(words, Utterances.TODAY))
                .isInstanceOfSatisfying(
                        Reading.Unsure.class,
                        unsure -> assertThat(unsure.echo()).isEqualTo(echo));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25/6",
                "6/15",
                "31/4",
                "29/2/2026",
                "ngày mai",
                "tuần trước",
                "tháng 5",
                "hôm trước",
                "chủ nhật",
                "abc",
                "99"
            })
    void refusesWhatIsNoPastDay(String words) {
        assertThat(DayReader.read(words, Utterances.TODAY))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.why()).contains("ví dụ"));
    }

    @ParameterizedTest
    @CsvSource({
        "45-QĐ/ĐU,45-QĐ/ĐU",
        "số 45-QĐ/ĐU,45-QĐ/ĐU",
        "7-QĐ/ĐU,07-QĐ/ĐU",
        "82/QĐ-LĐLĐ,82/QĐ-LĐLĐ",
        "45-qd/du,45-QĐ/ĐU",
        "01/2023/QĐ-UBND,01/2023/QĐ-UBND"
    })
    void readsADocumentNumber(String words, String number) {
        assertThat(DocumentNumbers.read(words)).isEqualTo(new Reading.Understood<>(number, number));
    }

    @ParameterizedTest
    @CsvSource({
        "qd 45 du,45-QĐ/ĐU",
        "45/QĐ-ĐU,45-QĐ/ĐU",
        "45,45-QĐ/ĐU",
        "QĐ 45,45-QĐ/ĐU",
        "12-NQ/CB,12-NQ/CB",
        "45-QĐ/CB,45-QĐ/CB"
    })
    void asksAboutALooseDocumentNumber(String words, String number) {
        assertThat(DocumentNumbers.read(words))
                .isInstanceOfSatisfying(
                        Reading.Unsure.class,
                        unsure -> assertThat(unsure.canonical()).isEqualTo(number));
    }

    @ParameterizedTest
    @CsvSource({
        "cty may binh minh,1",
        "May Bình Mính,1",
        "binh mnih may,1",
        "go truong thanh,2",
        "chi bộ 5,3",
        "Hoà Phú,5",
        "xa hoa phu cu,5"
    })
    void findsAName(String words, String id) {
        assertThat(Names.match(words, KNOWN))
                .isInstanceOfSatisfying(
                        Match.One.class, one -> assertThat(one.known().id()).isEqualTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công ty may Binh Minh", "cty may binh minh", "binh minh"})
    void prefersANameThatHoldsEveryWord(String words) {
        var garment = new Names.Known("may", List.of("Công ty TNHH May Bình Minh"));
        var alike = List.of(
                new Names.Known("an", List.of("Công ty TNHH Vận tải Bình An")),
                new Names.Known("mih", List.of("Công ty May Bình Mịn")),
                new Names.Known("linh", List.of("Công ty May Bình Linh")),
                garment);
        assertThat(Names.match(words, alike)).isEqualTo(new Match.One(garment));
    }

    @Test
    void neverPicksBetweenCloseNames() {
        assertThat(Names.match("cty hoa sen", KNOWN))
                .isInstanceOfSatisfying(
                        Match.Several.class,
                        several -> assertThat(several.candidates())
                                .extracting(Names.Known::id)
                                .containsExactly("6", "7"));
        assertThat(Names.match("Sao Mai", KNOWN)).isEqualTo(new Match.None());
    }

    @ParameterizedTest
    @ValueSource(strings = {"đúng", "dung roi", "ok", "oke", "dạ đúng", "đúng, gửi", "vâng", "dạ đúng rồi ạ", "ĐÚNG"})
    void understandsYes(String words) {
        assertThat(Navigation.of(words)).contains(new Navigation.Yes());
    }

    @Test
    void understandsSteeringWordsOnlyAsTheWholeMessage() {
        assertThat(Navigation.of("huỷ")).contains(new Navigation.Cancel());
        assertThat(Navigation.of("quay lai")).contains(new Navigation.Back());
        assertThat(Navigation.of("bo qua")).contains(new Navigation.Skip());
        assertThat(Navigation.of("bỏ qua câu này ạ")).contains(new Navigation.Skip());
        assertThat(Navigation.of("để mai")).contains(new Navigation.Later());
        assertThat(Navigation.of("GIỮ NGUYÊN")).contains(new Navigation.Keep());
        assertThat(Navigation.of("tiep tuc")).contains(new Navigation.Resume());
        assertThat(Navigation.of("trợ giúp")).contains(new Navigation.Help());
        assertThat(Navigation.of("không phải")).contains(new Navigation.No());
        assertThat(Navigation.of("sửa")).contains(new Navigation.Edit(Optional.empty()));
        assertThat(Navigation.of("sua 2")).contains(new Navigation.Edit(Optional.of(2)));
        assertThat(Navigation.of("sửa số người 3")).contains(new Navigation.EditField("count", "3"));
        assertThat(Navigation.of("sửa ngày thành 16/6")).contains(new Navigation.EditField("date", "16/6"));
        assertThat(Navigation.of("không kết nạp ai")).isEmpty();
        assertThat(Navigation.of("An Phát")).isEmpty();
        assertThat(Navigation.of("2")).isEmpty();
    }
}
