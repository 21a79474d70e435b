package vn.tiendo.conversations.listening;

import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody asks the number of, where nothing here counts it: "bao nhiêu lớp bồi dưỡng". */
final class HowMany {
    private static final Pattern ASKED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:bao nhiêu|bao nhieu|mấy|tổng số|tong so|số lượng|so luong)"
                    + "\\s+(\\p{L}+(?:\\s+\\p{L}+)+?)"
                    + "(?:\\s+(?:rồi|roi|thế|vậy|vay|nhỉ|nhi|ạ|không|khong|chưa|chua|trong|ở|tại|tai|năm|nam|quý|quy|tháng|thang)(?!\\p{L}).*)?[\\s.?!]*$");
    /** What is asked so of the time, the weather, of people. */
    private static final Pattern SMALL_TALK = Pattern.compile(
            "(?iu)(?:giờ|gio|hôm|hom|bữa|bua|ngày|ngay|tuổi|tuoi|lần|lan|độ|tiền|tien|phút|phut|cái|cai|đứa|ông|anh|chị|em)(?!\\p{L}).*");

    private HowMany() {}

    /** Two words or more. */
    static Optional<String> of(String text) {
        var found = ASKED.matcher(text.strip());
        return found.find() && !SMALL_TALK.matcher(found.group(1)).matches()
                ? Optional.of(found.group(1))
                : Optional.empty();
    }
}
