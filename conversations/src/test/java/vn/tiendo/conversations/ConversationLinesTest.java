package vn.tiendo.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decisions on conversation that no other test is named after, each as a talk: c02 is C-2. */
class ConversationLinesTest {
    private static final String ONE_LINE = "> kết nạp 2 đảng viên ngày 15/6 ở công ty may Bình Minh, QĐ 45-QĐ/ĐU";

    private final Stage stage = new Stage();

    /** Plays these lines; what was said to the last of them, and what was ordered. */
    private String after(String... lines) {
        int length = 0;
        for (var line : lines) {
            length = stage.page().length();
            stage.play(line);
        }
        return stage.page().substring(length);
    }

    @Test
    void c01_aCountOfAPeriodIsATotalUntilDenied() {
        after("@ bí thư", ONE_LINE, "> đúng");
        assertThat(after("> 6 tháng đầu năm kết nạp 5 đảng viên"))
                .contains("đã ghi 2 đảng viên", "[Tổng cả kỳ, thêm 3] [5 người mới] [Nhập lại]");
    }

    @Test
    void c02_aPeriodHasFourStates() {
        assertThat(after("@ bí thư", "> hạn báo cáo")).contains("quý II/2026 là thứ Năm 02/7/2026 (chưa báo cáo)");
        assertThat(after(ONE_LINE, "> đúng", "> hạn báo cáo"))
                .contains("quý II/2026 là thứ Năm 02/7/2026 (đã có báo cáo, chưa chốt kỳ)");
        assertThat(after("> không phát sinh", "> đúng", "> tiến độ")).contains("đã chốt kỳ");
        assertThat(after("@ bí thư cảng", "> không phát sinh", "> đúng", "> tiến độ"))
                .contains("không phát sinh, đã báo cáo đến ngày 20/6/2026");
    }

    @Test
    void c02_aLaterEventSupersedesAZeroReport() {
        assertThat(after("@ bí thư", "> không phát sinh", "> đúng", ONE_LINE, "> đúng", "> hạn báo cáo"))
                .contains("đã có báo cáo, chưa chốt kỳ")
                .doesNotContain("không phát sinh đến");
    }

    @Test
    void c03_aZeroReportSpeaksUpToNowAndForBothProgrammes() {
        assertThat(after("@ bí thư bệnh viện", "> không phát sinh"))
                .contains("Từ 01/1 đến nay (20/6)")
                .doesNotContain("30/6");
        assertThat(after("> đúng"))
                .contains("programmes=[nq28, da24]", "last=2026-06-20")
                .contains("không phát sinh từ 1/1/2026 đến 20/6/2026 (Nghị quyết 28, Đề án 24).");
        after("@ bí thư", "> hạn báo cáo");
        assertThat(stage.buttons().stream().map(Button::data)).anyMatch(data -> data.equals("d:R:nq28:2026-Q1:cb-may"));
    }

    @Test
    void c05_aYesHoldsForHalfAnHourAndForWhatWasShownLast() {
        after("@ bí thư", ONE_LINE, "@ 31 phút sau");
        assertThat(after("> đúng")).contains("Đồng chí xem lại").doesNotContain("= FileReport");
        assertThat(after("> đúng")).contains("= FileReport");
    }

    @Test
    void c05_aButtonOfAnEarlierReviewConfirmsNothing() {
        after("@ bí thư", ONE_LINE, "> sửa số người 3");
        assertThat(after("> [cũ: Đúng, gửi]")).doesNotContain("= FileReport").contains("3 người");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "15/6",
                "2026",
                "để tí em hỏi anh Nam xem sao",
                "để tôi hỏi lại phòng nhân sự",
                "ai mà nhớ được",
                "sao phải ghi cái này"
            })
    void c06_whereANameIsAskedThisIsNone(String words) {
        after("@ bí thư", "> kết nạp 2 đảng viên ngày 15/6, QĐ 45-QĐ/ĐU");
        assertThat(after("> " + words)).contains("chưa đọc được tên đơn vị", "Nơi làm việc của người được kết nạp?");
    }

    @Test
    void c06_newsIsNoNameAndTheDraftStays() {
        after("@ bí thư", "> kết nạp 2 đảng viên ngày 15/6, QĐ 45-QĐ/ĐU");
        assertThat(after("> thành lập chi bộ An Phát")).doesNotContain("Nơi làm việc: thành lập");
        assertThat(stage.session().open().isPresent()
                        || !stage.session().parked().isEmpty())
                .isTrue();
    }

    @Test
    void c08_anEditKeepsTheOldValueUntilThereIsANewOne() {
        after("@ bí thư", ONE_LINE);
        assertThat(after("> sửa số quyết định")).contains("Đang ghi: 45-QĐ/ĐU", "GIỮ NGUYÊN");
        assertThat(after("> giữ nguyên")).contains("Quyết định: 45-QĐ/ĐU ngày 15/6/2026");
    }

    @Test
    void c07_severalFactsAreOneReviewAndSharedAnswersAreAskedOnce() {
        after("@ bí thư", "> kết nạp 2 đảng viên ngày 12/6 và 1 đảng viên ngày 15/6, QĐ 45-QĐ/ĐU");
        assertThat(after("> bỏ qua"))
                .contains(
                        "1. Kết nạp đảng viên: 2 người; quyết định 45-QĐ/ĐU ngày 12/6/2026",
                        "2. Kết nạp đảng viên: 1 người; quyết định 45-QĐ/ĐU ngày 15/6/2026",
                        "3. Nơi làm việc: không ghi");
        assertThat(after("> đúng").lines().filter(line -> line.startsWith("= FileReport")))
                .singleElement()
                .asString()
                .contains("count=2", "count=1");
    }

    @Test
    void c09_aLineOrAValueIsAsked() {
        assertThat(after("@ bí thư", ONE_LINE, "> sửa 3"))
                .contains("[Sửa dòng 3: Nơi làm việc] [Số người là 3] [Không sửa nữa]");
        assertThat(after("> không sửa nữa", "> trợ giúp")).contains("sửa số người");
    }

    @Test
    void c09_withoutADraftTheLastReportIsNamedBeforeItIsTakenBack() {
        assertThat(after("@ bí thư", ONE_LINE, "> đúng", "> hủy"))
                .contains("số 131 (2 đảng viên)", "[Rút báo cáo số 131]")
                .doesNotContain("= ");
    }

    @Test
    void c09_tomorrowParksAndGoOnTakesUp() {
        after("@ bí thư", "> kết nạp 2 đảng viên ngày 15/6");
        assertThat(after("> để mai")).contains("Đã giữ lại: 2 đảng viên");
        assertThat(after("> tiếp tục")).contains("Số quyết định?");
    }

    @Test
    void c10_withoutConfirmationItCountsAtOnceElseWhenConfirmed() {
        assertThat(after("@ bí thư", ONE_LINE, "> đúng")).contains("Đảng viên năm 2026: 2/3");
        after("@ bí thư bệnh viện", "> kết nạp 2 đảng viên ngày 16/6 ở bệnh viện Tâm Đức, QĐ 46-QĐ/ĐU", "> đúng");
        assertThat(after("> tiến độ")).contains("Đảng viên: 0", "Chờ xác nhận: 2 người (1 báo cáo)");
    }

    @Test
    void c11_bulkConfirmationFixesWhatWasShown() {
        after("@ bí thư bệnh viện", "> kết nạp 2 đảng viên ngày 15/6 ở bệnh viện Tâm Đức, QĐ 45-QĐ/ĐU", "> đúng");
        after("> kết nạp 1 đảng viên ngày 16/6 ở bệnh viện Tâm Đức, QĐ 46-QĐ/ĐU", "> đúng");
        assertThat(after("@ người xác nhận", "> chờ xác nhận")).contains("Có 2 báo cáo chờ xác nhận (1 chi bộ)");
        assertThat(after("> [Xác nhận 2]"))
                .contains("3 đảng viên", "Số: 131, 132.")
                .doesNotContain("= ");
        assertThat(after("> đúng"))
                .contains("Seen[report=t:1, version=1], Seen[report=t:3, version=1]", "Đã xác nhận 2 báo cáo");
    }

    @Test
    void c12_aReportFeedsEveryProgrammeAndALeaderChoosesOnce() {
        after("@ bí thư bệnh viện", "> kết nạp 2 đảng viên ngày 15/6 ở bệnh viện Tâm Đức, QĐ 45-QĐ/ĐU");
        assertThat(after("> đúng")).contains("programmes=[nq28, da24]", "Nghị quyết 28, ", "Đề án 24, ");
        assertThat(after("@ lãnh đạo xã", "> tiến độ")).contains("[Nghị quyết 28] [Đề án 24]");
        assertThat(after("> [Đề án 24]", "> tiến độ"))
                .contains("< Đề án 24, năm 2026")
                .doesNotContain("chương trình nào");
    }

    @Test
    void c13_ownersAreReadAndNotAskedAndTheOwnEnterpriseIsOfferedFirst() {
        assertThat(after("@ bí thư", "> kết nạp 2 đảng viên, trong đó 1 chủ doanh nghiệp, ngày 15/6, QĐ 45-QĐ/ĐU"))
                .contains("Nơi làm việc của người được kết nạp? [Công ty TNHH May Bình Minh]");
        assertThat(after("> bỏ qua")).contains("2 người, trong đó 1 chủ doanh nghiệp");
        assertThat(after("> hủy", "> kết nạp 3 đoàn viên công đoàn ngày 15/6", "> bỏ qua"))
                .contains("Đồng chí xem lại")
                .doesNotContain("Số quyết định", "chủ doanh nghiệp");
    }

    @Test
    void c14_whatAwaitsItsDecisionHasALineAndIsCompletedInOne() {
        after("@ bí thư", "> kết nạp 2 đảng viên", "> [Chưa có quyết định]", "> bỏ qua");
        assertThat(after("> đúng")).contains("chờ quyết định, chưa tính vào kết quả");
        assertThat(after("> tiến độ")).contains("0/3", "Chờ quyết định: 2 người");
        assertThat(after("> QĐ 45 ngày 18/6")).contains("Báo cáo số 131 (2 đảng viên, chờ quyết định)");
        assertThat(after("> đúng")).contains("2/3 (66,7%)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dạ vâng", "cảm ơn", "👍", "vâng ạ"})
    void c15_thanksMoveNoDraft(String thanks) {
        after("@ bí thư", "> kết nạp 2 đảng viên ngày 15/6");
        assertThat(after("> " + thanks)).contains("Số quyết định?").doesNotContain("chưa đọc được");
        after("> hủy", ONE_LINE);
        assertThat(after("> cảm ơn")).doesNotContain("= FileReport");
    }

    @Test
    void c20_whoReportedOneThingIsSilentOfTheOthers() {
        after("@ bí thư", "> kết nạp 5 đoàn viên công đoàn ngày 15/6 ở công ty may Bình Minh", "> đúng");
        assertThat(after("> tiến độ"))
                .contains("Đảng viên: chưa báo cáo nội dung này, chỉ tiêu 3.", "Đoàn viên công đoàn: 5")
                .doesNotContain("0/3");
    }

    @Test
    void c24_ofAnothersReportNothingIsDescribed() {
        after("@ bí thư", ONE_LINE, "> đúng", "@ bí thư bệnh viện");
        after("> kết nạp 2 đảng viên ngày 15/6 ở bệnh viện Tâm Đức, QĐ 45-QĐ/ĐU");
        assertThat(after("> đúng").lines().filter(line -> !line.startsWith("= ")))
                .anyMatch(line -> line.contains("Việc này có thể đã được báo cáo"))
                .noneMatch(line -> line.contains("131") || line.contains("May Bình Minh"));
    }

    @Test
    void c32_theUnitIsThatOfTheDayOfTheEventAndAskedOnlyWhereThereAreTwo() {
        assertThat(after("@ bí thư hai chi bộ", "> kết nạp 2 đảng viên ngày 15/6, QĐ 45-QĐ/ĐU"))
                .contains("[Chi bộ May Bình Minh] [Chi bộ Gỗ Trường Thành]");
        assertThat(after("@ bí thư", "> hủy", "> kết nạp 2 đảng viên ngày 15/6, QĐ 45-QĐ/ĐU"))
                .doesNotContain("đơn vị nào");
        // the cells were merged on 10 June
        assertThat(after("@ bí thư bến cảng", "> hủy", "> kết nạp 2 đoàn viên công đoàn ngày 5/6"))
                .contains("[Chi bộ Bến Phà] [Chi bộ Bến Tàu]");
        assertThat(after("> hủy", "> kết nạp 2 đoàn viên công đoàn ngày 15/6")).doesNotContain("đơn vị nào");
    }

    @ParameterizedTest
    @CsvSource({
        "bí thư, báo cáo của tôi",
        "bí thư, tiến độ",
        "lãnh đạo, ai chưa báo cáo",
        "lãnh đạo, xếp hạng",
        "lãnh đạo, tiến độ may bình minh",
        "lãnh đạo, bao nhiêu nữ",
        "lãnh đạo xã, tiến độ"
    })
    void c33_inAGroupNoUnitAndNoReportIsTold(String who, String words) {
        after("@ bí thư", ONE_LINE, "> đúng", "@ " + who, "@ trong nhóm");
        assertThat(inTheGroup("> " + words)).contains("nhắn riêng").doesNotContain("May Bình Minh", "số 1", "chỉ tiêu");
    }

    @Test
    void c33_inAGroupTheTotalsOfManyAreToldAndTheRestToTheAskerAlone() {
        after("@ bí thư", ONE_LINE, "> đúng", "@ lãnh đạo", "@ trong nhóm");
        assertThat(inTheGroup("> @tiendo_bot tiến độ"))
                .contains("Đảng viên: 2", "Chi tiết đã nhắn riêng cho đồng chí.")
                .doesNotContain("[", "Bắc Hà");
        assertThat(stage.page())
                .contains("@ riêng với người hỏi trong nhóm\n< ⚠️ Chưa ghi nhận kết nạp đảng viên: Đảng bộ xã Bắc Hà.");
    }

    private String inTheGroup(String line) {
        return after(line).split("@ riêng", 2)[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DNTN Nguyễn Văn Nam",
                "Công ty TNHH Trần Thị Hoa",
                "Trường Nguyễn Thị Minh Khai",
                "Bệnh viện Lê Văn Thịnh"
            })
    void c34_aNameAfterAKindOfEnterpriseIsAnEnterprise(String place) {
        assertThat(after("@ bí thư", "> kết nạp 2 đảng viên ngày 15/6, QĐ 45-QĐ/ĐU ở " + place))
                .contains("Nơi làm việc: " + place);
    }

    @Test
    void c34_aTaxCodeIsNoNumberOfAPerson() {
        assertThat(after("@ bí thư", "> thành lập công đoàn cơ sở ở Công ty Hoa Mai MST 0312345678 ngày 9/6"))
                .doesNotContain("không lưu tin này");
        assertThat(after("> hủy", "> kết nạp anh Nguyễn Văn Nam sinh 1990, sđt 0912345678"))
                .contains("= (không lưu tin này)");
    }

    @Test
    void c50_whatCannotBeFollowedIsNamedFirst() {
        assertThat(after("@ lãnh đạo", "> kết nạp đảng viên khu vực tư nhân"))
                .contains("< Chưa lọc được “khu vực tư nhân” (báo cáo không ghi loại hình): số dưới đây là tất cả.");
        assertThat(after("> tháng 13 kết nạp được bao nhiêu đảng viên")).contains("< Không có tháng 13.");
    }

    /** "công đoàn" means the members and the organisations: both, and nothing else. */
    @ParameterizedTest
    @CsvSource({"bí thư, tiến độ công đoàn", "lãnh đạo, tiến độ may bình minh công đoàn quý 2"})
    void c50_whatTwoIndicatorsAreAskedOfOneUnitIsKept(String who, String words) {
        assertThat(after("@ " + who, "> " + words))
                .contains("Đoàn viên công đoàn:", "Công đoàn cơ sở:")
                .doesNotContain("Đảng viên:");
    }

    @Test
    void c50_wordsThatNothingGoesByAreNamedAndAreNoUnit() {
        assertThat(after("@ lãnh đạo", "> trung bình mỗi đơn vị kết nạp bao nhiêu đảng viên"))
                .contains("Chưa tính được “trung bình”: ")
                .doesNotContain("không tìm thấy đơn vị");
        assertThat(after("> đơn vị nào trung bình"))
                .contains("chưa rõ “trung bình” là gì")
                .doesNotContain("không tìm thấy đơn vị");
        assertThat(after("> tiến độ Phú Quốc")).contains("không tìm thấy đơn vị “Phú Quốc”");
        assertThat(after("> tiến độ huyện Hòa Phú"))
                .contains("< Không có “huyện Hòa Phú”: dưới đây là Đảng bộ phường Hòa Phú.");
    }

    @Test
    void c50_aReportBesideAQuestionIsNotPassedOver() {
        assertThat(after("@ bí thư", "> kết nạp 2 đảng viên hôm qua, tiến độ sao rồi"))
                .contains("chỉ tiêu 3", "Số quyết định?");
        assertThat(after("> hủy")).contains("2 đảng viên");
    }

    @Test
    void c50_aSecondThoughtChangesAllItNames() {
        after("@ bí thư", ONE_LINE, "> khoan, 3 người, ngày 12/6");
        assertThat(after("> à nhầm, QĐ 46 ngày 16/6"))
                .contains("1. Kết nạp đảng viên: 3 người", "2. Quyết định: 46-QĐ/ĐU ngày 16/6/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "đúng rồi gửi đi", "gửi thường trực"})
    void c05_aYesSendsNothingThatIsNotComplete(String yes) {
        after("@ bí thư", "> kết nạp 2 đảng viên hôm qua");
        assertThat(after("> " + yes))
                .contains("Chưa gửi được vì còn thiếu", "Số quyết định?")
                .doesNotContain("chưa đọc được", "= ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ở công ty mình luôn",
                "o cty minh luon",
                "công ty em",
                "tại đơn vị",
                "cty mình",
                "ở chỗ em luôn",
                "công ty của bọn em",
                "ngay tại đơn vị"
            })
    void c06_theOwnEnterpriseIsNoName(String answer) {
        after("@ bí thư", "> kết nạp 2 đảng viên ngày 15/6, QĐ 45-QĐ/ĐU");
        assertThat(after("> " + answer)).contains("Nơi làm việc: Công ty TNHH May Bình Minh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"công ty Minh Long", "Công ty Em Bé"})
    void c06_aNameOfSuchWordsIsOne(String answer) {
        after("@ bí thư", "> kết nạp 2 đảng viên ngày 15/6, QĐ 45-QĐ/ĐU");
        assertThat(after("> " + answer)).containsIgnoringCase("Nơi làm việc: " + answer);
    }

    @Test
    void c51_theWordsOfANameAreReadOnce() {
        assertThat(after("@ lãnh đạo", "> tiến độ chi bộ may Bình Minh"))
                .contains("< Chi bộ May Bình Minh, năm 2026")
                .doesNotContain("Không có", "tổ chức đảng:");
    }

    @Test
    void c52_aFollowUpInheritsAndIsForgottenAfterHalfAnHour() {
        after("@ lãnh đạo", "> tiến độ đảng viên quý 2 của phường Hòa Phú");
        assertThat(after("> còn Chi bộ May Bình Minh thì sao?")).contains("quý II/2026");
        assertThat(after("@ 31 phút sau", "> còn phường Hòa Phú thì sao?"))
                .contains("năm 2026")
                .doesNotContain("quý II/2026, đến");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "có kết nạp được ai đâu",
                "tháng này có kết nạp ai không nhỉ?",
                "dự kiến tháng sau kết nạp 2 đảng viên",
                "đề nghị kết nạp quần chúng Nam",
                "bỏ báo cáo đi",
                "năm nay kết nạp 5 đảng viên thì khó quá",
                "kết nạp 5 đảng viên năm nay là không tưởng",
                "kết nạp 5 đảng viên đâu có dễ",
                "ket nap 5 dang vien nam nay kho qua",
                "làm sao kết nạp được 5 đảng viên",
                "cấp trên giao kết nạp 5 đảng viên năm nay",
                "còn phải kết nạp 3 đảng viên",
                "kết nạp 3 đảng viên nữa là đủ chỉ tiêu",
                "tháng sau kết nạp 2 đảng viên",
                "xin kết nạp 2 đảng viên",
                "chưa kịp kết nạp 2 đảng viên hôm qua",
                "suýt kết nạp 2 đảng viên hôm qua",
                "lẽ ra hôm qua kết nạp 2 đảng viên"
            })
    void c53_whatDidNotHappenIsNoReport(String words) {
        assertThat(after("@ bí thư", "> " + words))
                .doesNotContain("Đồng chí xem lại", "= FileReport", "Số quyết định?", "Số 5 là", "Kỳ nào?");
        assertThat(stage.session().open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khó khăn lắm mới kết nạp được 2 đảng viên hôm qua",
                "mừng quá, hôm qua kết nạp 2 đảng viên",
                "hôm nay kết nạp được 2 đảng viên là mừng lắm rồi",
                "kết nạp 2 đảng viên rồi, mừng quá",
                "em xin báo cáo hôm qua kết nạp 2 đảng viên",
                "từ đầu năm tới giờ chi bộ kết nạp 2 đảng viên",
                "có lẽ hôm qua kết nạp 2 đảng viên"
            })
    void c53_whatHappenedIsAReportHoweverItIsTold(String words) {
        after("@ bí thư", "> " + words);
        assertThat(stage.session().open()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chi bộ nào chưa kết nạp được đảng viên nào | Chi bộ May Bình Minh",
                "xếp hạng chi bộ | 1. Chi bộ May Bình Minh",
                "chi bộ nào chưa báo cáo | Chi bộ May Bình Minh"
            })
    void c56_theLevelAskedForIsKept(String words, String listed) {
        assertThat(after("@ lãnh đạo", "> " + words)).contains(listed).doesNotContain("Đảng bộ phường");
    }

    @Test
    void c60_aReportCanBeMadeByButtonsAlone() {
        after("@ bí thư", "> menu");
        for (var label :
                new String[] {"Kết nạp đảng viên", "2", "Chưa có quyết định", "Công ty TNHH May Bình Minh", "Đúng, gửi"
                }) {
            assertThat(stage.buttons().stream().map(Button::label)).contains(label);
            after("> [" + label + "]");
        }
        assertThat(stage.page()).contains("= FileReport").contains("[Quay lại] [Hủy]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mất một đảng viên | [Hôm nay] [Hôm qua] [Ngày khác]",
                "tiếp nhận 3 đảng viên | [Hôm nay] [Hôm qua] [Ngày khác]",
                "giải thể chi đoàn công ty may Bình Minh | [Hôm nay] [Hôm qua] [Ngày khác]",
                "thành lập công đoàn cơ sở ở công ty may Bình Minh hôm qua | [5] [6] [7] [Số khác]"
            })
    void c60_usualDaysAndNumbersNeedNoKeyboard(String words, String offered) {
        assertThat(after("@ bí thư", "> " + words)).contains(offered);
    }

    @Test
    void c51_aPartOfTheNameOfAnothersEnterpriseIsAskedAbout() {
        assertThat(after("@ bí thư", "> kết nạp 2 đảng viên ngày 15/6 ở công ty Trường Thành, QĐ 45-QĐ/ĐU"))
                .doesNotContain("Đồng chí xem lại")
                .contains("Gỗ Trường Thành]", "[công ty Trường Thành]");
    }

    @Test
    void c60_aNumberThatIsTypedIsNoPlaceAmongTheButtons() {
        after("@ bí thư", "> thành lập công đoàn cơ sở ở công ty may Bình Minh hôm qua");
        assertThat(after("> 2")).contains("Báo cáo ghi 2. Đúng không?");
    }

    @Test
    void c58_whatIsTaughtBesideADayThatDoesNotExistFitsTheRole() {
        assertThat(after("@ bí thư", "> ngày 31/2")).contains("Không có ngày 31/2", "không phát sinh");
        assertThat(after("@ lãnh đạo", "> ngày 31/2")).contains("Không có ngày 31/2", "tiến độ tháng 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hôm qua 15/5", "thứ Sáu ngày 18/6"})
    void c61_daysThatContradictAreAsked(String days) {
        assertThat(after("@ bí thư", "> kết nạp 2 đảng viên " + days + ", QĐ 45-QĐ/ĐU"))
                .contains("hai ngày khác nhau", "ngày nào?");
    }

    @Test
    void c61_daysThatAgreeAreOne() {
        after("@ bí thư", "> kết nạp 2 đảng viên thứ Năm ngày 18/6, QĐ 45-QĐ/ĐU");
        assertThat(after("> bỏ qua")).contains("45-QĐ/ĐU ngày 18/6/2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "báo cáo thay chi bộ xã Bắc Hà: kết nạp 1 đảng viên hôm qua",
                "chi bộ phường Tân An nhờ em báo kết nạp 1 đảng viên hôm qua"
            })
    void c62_theCellOfACommuneIsAnotherCellToo(String words) {
        assertThat(after("@ bí thư", "> " + words)).contains("Đồng chí chỉ báo cáo cho Chi bộ May Bình Minh");
        assertThat(stage.session().open()).isEmpty();
    }

    @Test
    void c62_aReportThatNamesAnotherCellIsNotFiledForTheOwn() {
        assertThat(after("@ bí thư", "> Chi bộ Gỗ Trường Thành kết nạp 2 đảng viên ngày 15/6"))
                .contains("Đồng chí chỉ báo cáo cho Chi bộ May Bình Minh")
                .contains("[Đúng, cho Chi bộ May Bình Minh] [Hủy]");
        assertThat(after("> [Hủy]")).doesNotContain("= FileReport");
    }
}
