package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a leader of the Lào Cai sample is told. */
class LaoCaiTest extends Conversing {
    private final Chat leader = joined("2400000001");

    @Test
    void a09_aboveARange() {
        assertThat(hears(leader, "tiến độ công đoàn cơ sở"))
                .contains("33", "mục tiêu 25–30", "vượt 3 so với mức 30 (110%)");
    }

    @Test
    void m06_aUnitIsNotMeasuredByTheTargetsOfItsCells() {
        assertThat(hears(leader, "tiến độ?")).contains("15/58").doesNotContain("Chưa đạt", "0/2", "đơn vị đạt");
        assertThat(hears(leader, "tiến độ Đảng bộ trực thuộc 01"))
                .contains("Đảng viên: 5 (không giao chỉ tiêu; tổng chỉ tiêu giao các đơn vị: 2")
                .doesNotContain("ngoài chỉ tiêu");
        assertThat(hears(leader, "xếp hạng kết nạp đảng viên"))
                .contains("1. Đảng bộ trực thuộc 01: 5", "không giao chỉ tiêu nên xếp theo số lượng");
    }

    @Test
    void a11_unionMembersAboveARange() {
        assertThat(hears(leader, "tiến độ đoàn viên công đoàn"))
                .contains("3.274", "vượt 274 so với mức 3.000 (109,1%)");
        assertThat(hears(leader, "đoàn viên công đoàn đạt bao nhiêu phần trăm so với mức tối thiểu"))
                .contains("So với mức tối thiểu 2.500: 131%");
    }

    @Test
    void c50_ofAPastDayNobodyIsRemindedAndItIsSaidWhy() {
        assertThat(hears(leader, "ai chưa báo cáo")).contains("Chưa báo cáo 6 tháng đầu năm 2024: 2/10 đơn vị");
        for (var order : new String[] {"nhắc họ đi", "giao đôn đốc"}) {
            assertThat(hears(leader, order))
                    .contains("Dữ liệu mẫu tính tại ngày 30/6/2024 nên không gửi nhắc")
                    .doesNotContain("Không có chi bộ nào còn nợ");
        }
    }

    @Test
    void m12_aFigureIsOpenedDownToItsReports() {
        assertThat(hears(leader, "tiến độ đảng viên 6 tháng đầu năm 2024")).contains("15/58");
        assertThat(hears(leader, "15 đảng viên này từ đâu ra"))
                .contains("báo cáo về đảng viên, việc từ 1/1/2024 đến 30/6/2024", "Báo cáo số ")
                .doesNotContain("công đoàn");
    }

    @Test
    void aUnitInSmallLettersIsNotTheWholeProvince() {
        assertThat(hears(leader, "tiến độ sa pa"))
                .startsWith("Đảng bộ thị xã Sa Pa, năm 2024")
                .doesNotContain("15/58");
        assertThat(hears(leader, "tiến độ chi bộ abc xyz"))
                .contains("không tìm thấy đơn vị")
                .doesNotContain("15/58");
        assertThat(hears(leader, "tiến độ cầu giấy"))
                .contains("không tìm thấy đơn vị “cầu giấy”")
                .doesNotContain("15/58");
    }

    @Test
    void questionsGoOnFromTheLastAnswer() {
        assertThat(hears(leader, "tiến độ đảng viên")).contains("năm 2024: 15/58");
        assertThat(hears(leader, "6 tháng đầu năm 2024")).contains("15/58 (25,9% chỉ tiêu năm)");
        assertThat(hears(leader, "công đoàn thì sao"))
                .contains("6 tháng đầu năm 2024", "Công đoàn cơ sở: 9", "Đoàn viên công đoàn: 958")
                .doesNotContain("15/58");
        assertThat(hears(leader, "năm 2021"))
                .contains("thực hiện từ 1/1/2022 đến 31/12/2025", "không có số liệu năm 2021")
                .doesNotContain(": 0");
        assertThat(hears(leader, "so với năm ngoái")).contains("So sánh năm 2024 với năm 2023");
    }

    @Test
    void c23_untilADayThatWasNamed() {
        assertThat(hears(leader, "tiến độ đảng viên đến 31/12/2023"))
                .contains("năm 2023, đến 31/12", "159")
                .doesNotContain("15/58", "174/174");
    }

    @Test
    void a12_aMinimumOfEachYear() {
        assertThat(hears(leader, "tiến độ tổ chức Đoàn")).contains("2023: 9/3 đạt", "2024: 7/3 đạt", "lũy kế 16");
    }

    @Test
    void a13_aShareOfABase() {
        assertThat(hears(leader, "6 tháng đầu năm 2024 kết nạp được bao nhiêu đảng viên"))
                .contains(
                        "15/58",
                        "25,9% chỉ tiêu năm",
                        "còn 43",
                        "\nĐảng viên 6 tháng đầu năm 2024 bằng 1% tổng số đảng viên trong các đơn vị kinh tế tư nhân (15/1.434)")
                .doesNotContain("/57", "57,36");
    }

    @Test
    void a14_yearAndPhaseSideBySide() {
        assertThat(hears(leader, "tiến độ đảng viên")).contains("năm 2024: 15/58 (25,9%)", "giai đoạn: 174/174 (100%)");
    }

    @Test
    void a15_anInferredTargetIsNotShown() {
        assertThat(hears(leader, "tiến độ tổ chức đảng"))
                .contains("7 tổ chức (chưa có chỉ tiêu được nhập)")
                .doesNotContain("/15", "%");
    }

    @Test
    void a16_silenceIsNotZero() {
        assertThat(hears(leader, "đơn vị nào chưa kết nạp được đảng viên 6 tháng đầu năm 2024"))
                .contains("Chưa ghi nhận kết nạp: 5.")
                .containsPattern("Không phát sinh \\(3\\): (?=[^.]*Sa Pa)(?=[^.]*Bảo Yên)(?=[^.]*Bắc Hà)")
                .containsPattern("Chưa báo cáo \\(2\\): (?=[^.]*Si Ma Cai)(?=[^.]*Mường Khương)");
    }

    @Test
    void c20_whatAUnitSaidNothingOfIsNoNought() {
        assertThat(hears(leader, "tiến độ sa pa"))
                .contains("Đảng viên: 0 (không phát sinh", "Công đoàn cơ sở: chưa báo cáo nội dung này")
                .doesNotContain("Công đoàn cơ sở: 0");
        assertThat(hears(leader, "tiến độ Bắc Hà công đoàn"))
                .contains("Đoàn viên công đoàn: chưa báo cáo nội dung này")
                .doesNotContain("Đảng viên");
        assertThat(hears(leader, "so sánh Sa Pa với Mường Khương"))
                .contains(
                        "Đảng viên: Sa Pa 0; Mường Khương chưa báo cáo",
                        "Tổ chức đảng: Sa Pa chưa báo cáo nội dung này");
    }

    @Test
    void a17_classesAndLearnersStandApart() {
        assertThat(lines(leader, "tiến độ?"))
                .filteredOn(line -> line.contains("17") && line.contains("28"))
                .singleElement()
                .asString()
                .startsWith("Công tác tạo nguồn: 17 lớp")
                .doesNotContain("%");
    }

    @Test
    void a18_halfAYearIsNotThePhase() {
        assertThat(hears(leader, "lũy kế từ đầu giai đoạn kết nạp bao nhiêu đảng viên"))
                .contains("lũy kế từ đầu giai đoạn: 174");
        assertThat(hears(leader, "6 tháng đầu năm 2024 kết nạp được bao nhiêu đảng viên"))
                .contains("15/58")
                .doesNotContain("174");
    }

    /** Every report behind a figure can be come to, and the next page is of the same unit (C-56). */
    @Test
    void m12_aListOfReportsGoesOnByPages() {
        assertThat(hears(leader, "danh sách báo cáo của Đảng bộ trực thuộc 01"))
                .startsWith("Có 12 báo cáo, mới nhất trước:")
                .contains("Báo cáo số 113: Đảng bộ trực thuộc 01: 5 đảng viên")
                .doesNotContain("Báo cáo số 105");
        assertThat(Chat.texts(leader.presses("Xem tiếp (2)")))
                .contains("Báo cáo số 105: Đảng bộ trực thuộc 01: 76 đảng viên", "Báo cáo số 100: ")
                .doesNotContain("Báo cáo số 113", "Xem tiếp");
    }
}
