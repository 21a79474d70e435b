package vn.tiendo.bot.webchat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Message.Item;

/** What the fake service says: the messages of the pictures. */
final class Scripted {
    static final Message GREETING = Message.of("Kính chào đồng chí.")
            .withSentences(
                    List.of(
                            "Đây là trợ lý báo cáo của Ban Chỉ đạo. Đồng chí nhập mã đăng ký 10 chữ số trong giấy mời, hoặc chọn một người mẫu:"));
    static final Message REVIEW = Message.of("Đồng chí xem lại:")
            .withList(List.of(
                    new Item("Kết nạp đảng viên", "2 người"),
                    new Item("Quyết định", "45-QĐ/ĐU ngày 19/6/2026"),
                    new Item("Nơi làm việc", "Công ty TNHH May Bình Minh")))
            .withClosing(List.of("Đơn vị báo cáo: Chi bộ May Bình Minh."))
            .with(List.of(
                    new Button("Đúng, gửi", "yes", true),
                    new Button("Sửa", "edit", false),
                    new Button("Hủy", "cancel", false)));
    static final Message RECEIPT = Message.of("✅ Đã ghi nhận báo cáo số 131.")
            .withFigures(List.of(new Figure(
                    "Đảng viên năm 2026",
                    "2/3",
                    "66,7%",
                    "còn 1",
                    2,
                    OptionalInt.of(3),
                    OptionalInt.empty(),
                    Figure.State.SHORT)))
            .with(List.of(new Button("Báo cáo việc khác", "more", false), new Button("Tiến độ", "progress", false)));
    static final Message BOARD = Message.of("⚠️ Chưa đạt: Đoàn, Hội: Đảng bộ trực thuộc 09 (1/2).")
            .withSentences(List.of("Nghị quyết 28, năm 2022, đến 31/12 (chưa chốt)"))
            .withFigures(List.of(
                    figure("Tổ chức đảng", "47/42", "111,9%", "vượt 5; 16/16 đơn vị đạt", 47, 42),
                    figure("Công đoàn cơ sở", "174/141", "123,4%", "vượt 33; ngoài chỉ tiêu 14; tổng 188", 174, 141),
                    figure("Tổ chức Đoàn, Hội", "48/41", "117,1%", "vượt 7; 15/16 đơn vị đạt", 48, 41),
                    figure("Đảng viên", "449/350", "128,3%", "vượt 99, trong đó 6 chủ doanh nghiệp", 449, 350),
                    figure("Đoàn viên, hội viên", "1.071/444", "241,2%", "vượt 627", 1071, 444)))
            .withClosing(List.of("Chưa báo cáo: 0."))
            .with(List.of(
                    new Button("Chưa đạt", "short", true),
                    new Button("Từng đơn vị", "each", false),
                    new Button("Xuất bảng", "table", false)));
    static final Message RANGES = Message.of("Đề án 24, giai đoạn 2022–2025, đến 30/6/2024")
            .withFigures(List.of(
                    new Figure(
                            "Tổ chức đảng",
                            "21/25–30",
                            "84%",
                            "còn 4 để đạt mức tối thiểu 25",
                            21,
                            OptionalInt.of(25),
                            OptionalInt.of(30),
                            Figure.State.SHORT),
                    new Figure(
                            "Công đoàn cơ sở",
                            "27/25–30",
                            "",
                            "đạt (mục tiêu 25–30)",
                            27,
                            OptionalInt.of(25),
                            OptionalInt.of(30),
                            Figure.State.MET),
                    new Figure(
                            "Đoàn viên công đoàn",
                            "48",
                            "",
                            "không giao chỉ tiêu",
                            48,
                            OptionalInt.empty(),
                            OptionalInt.empty(),
                            Figure.State.NONE)));

    private Scripted() {}

    static Optional<Message> answer(Input input) {
        return switch (input) {
            case Input.Started _ -> Optional.of(GREETING);
            case Input.Pressed(var data) -> Optional.of(data.equals("yes") ? RECEIPT : REVIEW);
            case Input.Words(var text) -> words(text);
            case Input.Attached _, Input.Edited _ -> Optional.empty();
        };
    }

    private static Optional<Message> words(String text) {
        if (text.startsWith("nghĩ")) {
            return Optional.empty();
        }
        if (text.startsWith("kn") || text.startsWith("sửa")) {
            return Optional.of(REVIEW);
        }
        return Optional.of(text.startsWith("tiến độ") ? BOARD : Message.of("Đã nghe: " + text));
    }

    private static Figure figure(String label, String shown, String share, String sentence, int counted, int target) {
        return new Figure(
                label, shown, share, sentence, counted, OptionalInt.of(target), OptionalInt.empty(), Figure.State.MET);
    }
}
