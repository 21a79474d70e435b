package vn.tiendo.conversations.language;

import java.util.Set;

/** The single words that the reading knows: those of its terms, of numbers and of days. */
final class Vocabulary {
    private static final Set<String> OF_NUMBERS_AND_DAYS = Set.of(
            "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mươi", "mốt", "tư", "lăm", "nhăm",
            "hăm", "chục", "trăm", "nghìn", "ngàn", "linh", "lẻ", "rưỡi", "ngày", "tháng", "quý", "tuần", "thứ", "hôm",
            "qua", "nay", "kia", "trước", "đầu", "cuối", "giữa", "mùng", "mồng", "rằm", "này", "sáng", "chiều");
    /** What a number is written to without a space. */
    private static final Set<String> NUMBERED =
            Set.of("quy", "q", "t", "thang", "so", "qd", "kn", "tl", "bc", "nam", "dv", "ct", "cb", "tuan", "thu");

    private Vocabulary() {}

    static boolean knows(String word) {
        return OF_NUMBERS_AND_DAYS.contains(word) || Phrasebook.knows(word);
    }

    static boolean isNumbered(String letters) {
        return NUMBERED.contains(letters);
    }
}
