package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule does what its row in the bundled file says, to somebody who reports or asks for the conditions. */
class BundledRulesTest extends Conversing {
    private static final Instant MID_2026 = Instant.parse("2026-06-20T03:00:00Z");

    private final Chat secretary = joined("2026000002");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R-05 | kết nạp 1 đảng viên ngày 15/6, nghị quyết 12-NQ/CB | 12-NQ/CB là văn bản của chi bộ; việc này cần quyết định của cấp ủy. Vẫn ghi số này?
            R-08 | kết nạp chính thức 2 đảng viên ngày 15/6 | Chuyển đảng viên chính thức không tính là kết nạp. Đây là kết nạp mới?
            R-09 | kết nạp lại 1 đảng viên ngày 15/6, QĐ 45-QĐ/ĐU | Kết nạp lại cần ít nhất 36 tháng kể từ khi ra khỏi Đảng
            R-10 | kết nạp 21 đảng viên ngày 15/6, QĐ 45-QĐ/ĐU | Nhiều hơn thường lệ: 21 đảng viên trong một báo cáo. Đúng không?
            R-11 | kết nạp 1 đảng viên ngày 2/1/2026, QĐ 45-QĐ/ĐU | Ngày 2/1/2026 đã qua hơn 90 ngày. Đúng không?
            R-20 | thành lập chi bộ công ty An Phát ngày 15/6 qd 147-QĐ/ĐU, 2 đảng viên chính thức | Chi bộ cần từ 3 đảng viên chính thức (không tính dự bị). Báo cáo đang ghi 2.
            R-21 | hiện chi bộ có 2 đảng viên | Lưu ý: chi bộ còn 2 đảng viên, dưới 3 đảng viên chính thức thì cấp trên cần củng cố hoặc sáp nhập.
            R-23 | thành lập đảng bộ công ty An Phát ngày 15/6 qd 147-QĐ/ĐU, 12 đảng viên chính thức | Đảng bộ thường có từ 30 đảng viên; nâng chi bộ lên đảng bộ không tính là thành lập.
            R-24 | thành lập chi bộ công ty An Phát ngày 15/6 qd 147-QĐ/LĐLĐ, 4 đảng viên chính thức | 147-QĐ/LĐLĐ không phải số quyết định của cấp ủy, ví dụ 147-QĐ/ĐU.
            R-25 | thành lập chi bộ công ty An Phát do sáp nhập ngày 15/6 | sáp nhập, tách, đổi tên, kiện toàn không tính là thành lập. Đây là thành lập mới?
            R-30 | thành lập công đoàn cơ sở công ty An Phát ngày 15/6, 4 đoàn viên | Công đoàn cơ sở thường có từ 5 đoàn viên công đoàn trở lên. Báo cáo ghi 4.
            R-32 | thành lập công đoàn cơ sở công ty An Phát ngày 15/6, 33 đoàn viên, QĐ 45-QĐ/ĐU > không | 45-QĐ/ĐU không phải số quyết định của công đoàn cấp trên, ví dụ 82/QĐ-LĐLĐ.
            R-33 | thành lập tổ công đoàn ở công ty An Phát ngày 15/6 > công đoàn cơ sở | tổ công đoàn thuộc công đoàn cơ sở, không tính là thành lập mới. Đây là thành lập mới?
            R-35 | kết nạp 501 đoàn viên công đoàn ngày 15/6 | Nhiều hơn thường lệ: 501 đoàn viên công đoàn trong một báo cáo.
            R-36 | kết nạp 5 đoàn viên công đoàn chuyển từ công ty khác về hôm qua | Người chuyển sinh hoạt từ nơi khác đến không tính là kết nạp. Đây là kết nạp mới?
            R-40 | thành lập chi đoàn công ty An Phát ngày 15/6, 2 đoàn viên | Chi đoàn thường có từ 3 đoàn viên trở lên. Báo cáo ghi 2.
            R-41 | thành lập đoàn cơ sở công ty An Phát ngày 15/6, 20 đoàn viên | Đoàn cơ sở thường có từ 30 đoàn viên trở lên. Báo cáo ghi 20.
            R-45 | thành lập chi đoàn công ty An Phát ngày 15/6, 12 đoàn viên, QĐ 45-QĐ/ĐU | 45-QĐ/ĐU không phải số quyết định của Đoàn, Hội cấp trên, ví dụ 12-QĐ/ĐTN.
            R-47 | kết nạp 1 đảng viên, QĐ 45-QĐ/ĐU ngày 14/6, ở công ty may Bình Minh | Lưu ý: ngày 14/6/2026 là Chủ nhật.
            """)
    void isAskedOrRemarked(String rule, String words, String said) {
        var heard = "";
        for (var part : words.split(" > ", -1)) {
            heard = hears(secretary, part);
        }
        hears(secretary, "hủy");
        assertThat(heard).as(rule).contains(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R-01 | kết nạp đảng viên | Tuổi đời từ đủ 18 đến đủ 60
            R-02 | kết nạp đảng viên | tốt nghiệp trung học cơ sở
            R-03 | kết nạp đảng viên | ít nhất hai phần ba đảng viên chính thức
            R-04 | kết nạp đảng viên | chưa có quyết định thì báo cáo chờ, chưa tính vào kết quả
            R-06 | kết nạp đảng viên | trong 30 ngày làm việc kể từ khi nhận được quyết định. (Quy định 294-QĐ/TW
            R-22 | thành lập tổ chức đảng | chi bộ trực thuộc đảng ủy cơ sở, đảng bộ bộ phận
            R-34 | kết nạp đoàn viên công đoàn | Người lao động nước ngoài có hợp đồng từ 12 tháng
            R-42 | kết nạp đoàn viên thanh niên | Đoàn viên từ 16 đến 30 tuổi
            R-44 | kết nạp đoàn viên thanh niên | một người chỉ tính một lần trong kỳ
            R-46 | thành lập chi đoàn | Lập chi đoàn từ đoàn viên sẵn có không tính thêm kết nạp
            """)
    void isToldOfTheConditions(String rule, String of, String said) {
        assertThat(hears(secretary, "điều kiện " + of)).as(rule).contains(said);
    }

    @Test
    void r12_whoWasAdmittedMustBeAmongTheMembers() {
        var other = joined("2026000002");
        hears(other, "kết nạp 5 đảng viên, QĐ 46-QĐ/ĐU ngày 15/6, ở công ty may Bình Minh");
        assertThat(hears(other, "đúng")).contains("5/3");
        assertThat(hears(other, "hiện chi bộ có 4 đảng viên"))
                .contains("Lưu ý: số hiện có 4 ít hơn 5 đã ghi trong năm");
    }

    @Test
    void r06_aCeremonyIsNotBeforeItsDecisionAndALateOneIsRemarked(@TempDir Path directory) {
        var heard = Deployment.in(directory, MID_2026)
                .counting("{code: TN_XK, name: thanh niên xung kích, title: Thanh niên xung kích, family: admission,"
                        + " counted: người, needs_decision: true, rules: [R-06]}")
                .setting("count_by: ceremony_date")
                .heard(
                        List.of(
                                "kết nạp 1 thanh niên xung kích, QĐ 45-QĐ/ĐU ngày 10/4/2026",
                                "1/4/2026",
                                "15/6/2026",
                                "bỏ qua"),
                        List.of());
        assertThat(heard)
                .contains(
                        "Lễ kết nạp không thể trước ngày quyết định (10/4/2026)",
                        "Lưu ý: lễ kết nạp ngày 15/6/2026 quá 30 ngày làm việc kể từ ngày quyết định.");
    }

    @Test
    void r28_whatWasFoundedBeforeItsEnterpriseIsAsked(@TempDir Path directory) {
        var heard = Deployment.in(directory, MID_2026)
                .enterprise("moi,Công ty TNHH Sao Mai,công ty TNHH,x,01/06/2026")
                .heard(
                        List.of(
                                "thành lập công đoàn cơ sở ở công ty TNHH Sao Mai, 33 đoàn viên, QĐ 82/QĐ-LĐLĐ ngày 15/5"),
                        List.of());
        assertThat(heard).contains("Công ty TNHH Sao Mai bắt đầu hoạt động từ 1/6/2026, sau ngày này. Đúng không?");
    }
}
