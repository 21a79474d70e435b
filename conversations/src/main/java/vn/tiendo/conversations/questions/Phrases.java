package vn.tiendo.conversations.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import vn.tiendo.domain.catalogue.Catalogue;

/** What the engine itself says, and how numbers and names stand in a sentence. */
public final class Phrases {
    public static final String STALE = "Nút này thuộc câu hỏi trước, không còn dùng được.";
    public static final String GONE = "Nút này thuộc một báo cáo đã đóng, không còn dùng được.";
    public static final String EMPTY =
            "Hệ thống chưa nhận được chữ nào. Đồng chí nhắn bằng chữ, ví dụ: kết nạp 2 đảng viên ngày 15/6.";
    public static final String TOO_LONG =
            "Tin quá dài, hệ thống không đọc hết được. Đồng chí nhắn ngắn gọn, ví dụ: kết nạp 2 đảng viên ngày 15/6.";
    static final String UNREADABLE = "Hệ thống chưa hiểu câu trả lời.";
    public static final String YES_OR_STOP =
            "“dung” có thể là ĐÚNG hoặc DỪNG. Nếu đúng, đồng chí nhắn OK; nếu dừng, nhắn HUY.";
    public static final String NOTHING_ASKED = "Hiện không có câu hỏi nào chờ đồng chí trả lời.";
    public static final String NO_DRAFT = "Hiện không có báo cáo nào đang nhập.";
    public static final String NOT_COMPLETE = "Chưa gửi được vì còn thiếu, đồng chí trả lời câu này:";
    public static final String FIRST = "Đây là câu đầu tiên.";
    public static final String NEEDED = "Câu này cần có câu trả lời.";
    public static final String PERSONAL =
            "⚠️ Tin này có vẻ có họ tên hoặc số giấy tờ cá nhân nên không được lưu; phần đang nhập vẫn còn. Nếu là tên"
                    + " công ty, đồng chí ghi “công ty” phía trước.";
    public static final String PERSONAL_OF_STRANGER =
            "⚠️ Tin này có vẻ có họ tên hoặc số giấy tờ cá nhân nên không được lưu. Đồng chí chỉ nhập mã đăng ký 10"
                    + " chữ số, ví dụ: 12345-67890.";
    public static final String WORDS_ONLY =
            "Hệ thống chỉ đọc chữ và số. Đồng chí nhập mã đăng ký 10 chữ số trong giấy mời, ví dụ: 12345-67890.";
    public static final String CLASSIFIED =
            "⚠️ Không gửi nội dung MẬT qua ứng dụng nhắn tin. Hệ thống đã từ chối và không lưu bản sao.";
    public static final String ATTACHED =
            "Hệ thống không nhận ảnh, tệp. Đồng chí chỉ cần nhắn số và ngày quyết định, ví dụ: QĐ 45-QĐ/ĐU ngày 15/6.";
    public static final String VOICE =
            "Hệ thống không nghe được tin nhắn thoại. Đồng chí nhắn bằng chữ, ví dụ: kết nạp 2 đảng viên ngày 15/6.";
    public static final String STICKER =
            "Hệ thống không đọc được nhãn dán. Đồng chí nhắn bằng chữ, ví dụ: kết nạp 2 đảng viên ngày 15/6.";
    public static final String CONTACT =
            "Hệ thống không nhận danh bạ, vị trí và không lưu lại. Đồng chí nhắn bằng chữ, ví dụ: tiến độ.";
    public static final String IN_GROUP = "Trong nhóm, hệ thống không nhận báo cáo. Đồng chí nhắn riêng cho hệ thống.";
    public static final String ASKED_IN_GROUP =
            "Trong nhóm, hệ thống chỉ trả lời số tổng, ví dụ: tiến độ. Việc khác, đồng chí nhắn riêng cho hệ thống.";
    public static final String UNKNOWN_IN_GROUP =
            "Trong nhóm, hệ thống chỉ trả lời người đã kết nối. Đồng chí nhắn riêng cho hệ thống để kết nối.";
    public static final String ONLY_TOTALS_IN_GROUP =
            "Trong nhóm, hệ thống chỉ trả lời số tổng của nhiều đơn vị; câu trả lời đã nhắn riêng cho đồng chí.";
    public static final String REST_APART = "Chi tiết đã nhắn riêng cho đồng chí.";
    public static final String CODE_IN_GROUP =
            "Mã vừa gửi trong nhóm, nhiều người thấy, nên không dùng được nữa. Đồng chí xin cấp trên cấp mã khác và"
                    + " nhắn riêng cho trợ lý này.";
    public static final String STEERING = "Đồng chí cũng có thể nhắn: quay lại, sửa, để mai, hủy.";

    private Phrases() {}

    /** 1.071 */
    public static String number(int value) {
        var digits = Integer.toString(value);
        var shown = new StringBuilder();
        for (var at = 0; at < digits.length(); at++) {
            if (at > 0 && (digits.length() - at) % 3 == 0 && digits.charAt(at - 1) != '-') {
                shown.append('.');
            }
            shown.append(digits.charAt(at));
        }
        return shown.toString();
    }

    /** How a word at the head of a line stands inside it. */
    public static String inside(String head) {
        return head.isEmpty() ? head : Character.toLowerCase(head.charAt(0)) + head.substring(1);
    }

    /** How a word inside a line stands at its head. */
    public static String head(String inside) {
        return inside.isEmpty() ? inside : Character.toUpperCase(inside.charAt(0)) + inside.substring(1);
    }

    /** A person's words quoted back, cut where they grow long. */
    public static String quoted(String words) {
        var cut = words.length() > 40 ? words.substring(0, 40) + "…" : words;
        return "“" + cut + "”";
    }

    /** 09:05 */
    static String clock(Instant at) {
        var there = ZonedDateTime.ofInstant(at, Catalogue.ZONE);
        return two(there.getHour()) + ":" + two(there.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** What was sent, or first said by whoever it is passed on from, before the open question stood there (message 40). */
    public static String late(String words, Instant sentAt, LocalDate today) {
        var day = LocalDate.ofInstant(sentAt, Catalogue.ZONE);
        var which = day.equals(today)
                ? " gửi lúc " + clock(sentAt) + " đến chậm."
                : " là của ngày %d/%d, trước câu hỏi này.".formatted(day.getDayOfMonth(), day.getMonthValue());
        return "Tin " + quoted(words) + which + " Đồng chí trả lời câu này giúp:";
    }

    public static String filedAlready(long number) {
        return "Báo cáo số " + number + " đã được ghi nhận, không ghi thêm.";
    }

    public static String resting(String gist) {
        return "Đồng chí còn báo cáo đang nhập dở: " + gist + ".";
    }

    public static String changed(List<Integer> lines) {
        var numbers = String.join(", ", lines.stream().map(String::valueOf).toList());
        return lines.isEmpty()
                ? "Đồng chí xem lại trước khi gửi."
                : "Từ lúc đồng chí xem, dòng " + numbers + " đã thay đổi.";
    }

    /** What "hoàn tác" is told while something is being filled in: it was not sent yet. */
    public static String nothingToUndo(String gist) {
        return "Phần đang nhập (" + gist
                + ") chưa gửi nên chưa có gì để hoàn tác. Muốn nhập lại câu trước, đồng chí nhắn QUAY LẠI; muốn bỏ,"
                + " nhắn HỦY.";
    }
}
