package vn.tiendo.conversations.meaning;

import java.util.Optional;

/** What narrows a question; what an answer cannot follow is named in its first line (C-50). */
public sealed interface Restriction {
    /** "dưới 50 %", "trên 30 đảng viên", "đúng 100 %". */
    record Threshold(Comparator comparator, int value, boolean percent) implements Restriction {}

    /** A part of what is counted, as it was said: "công nhân", "chủ doanh nghiệp", "nữ". */
    record Part(String code, String words) implements Restriction {}

    /** A kind of enterprise or a sector, as it was said: "tư nhân", "HTX", "may mặc". */
    record Dimension(Axis axis, String words) implements Restriction {}

    /** The level of units asked for, by its kind: {@code chi_bo}, {@code xa} (C-56). */
    record Level(String kind) implements Restriction {}

    /** With what it is compared: another time, the same period of last year, another unit. */
    record Comparison(Against against, Optional<SpokenTime> time) implements Restriction {}

    /** Whether it will be reached in time, or what is needed for it. */
    record Pace(Wanted wanted) implements Restriction {}

    /** Which month, quarter or year had most, or least: "quý nào ít đảng viên nhất". */
    record WhichPeriod(Span span, boolean least) implements Restriction {}

    /** What there is now, not what was done; of people their metric, such as {@code dang_vien}. */
    record Stock(Optional<String> metric) implements Restriction {}

    /** What others count and no programme here, as it was said: "hội viên phụ nữ". */
    record NotCounted(String words) implements Restriction {}

    /** The place of one unit among others: "đứng thứ mấy". */
    record Rank() implements Restriction {}

    /** Why it is so, which no report tells. */
    record Reason() implements Restriction {}

    /** Words of a question that nothing here goes by, as they were said. */
    record Unclear(String words) implements Restriction {}

    /** What would have to be worked out and is not, as it was said: "tháng nào" of a ranking. */
    record Unworked(String words) implements Restriction {}

    /** The unit asked for under a kind of name that it does not have: "huyện Tân Lập" of a commune. */
    record Miscalled(String words) implements Restriction {}

    /** How a figure stands to a threshold. */
    enum Comparator {
        BELOW("<"),
        AT_MOST("<="),
        EXACTLY("="),
        AT_LEAST(">="),
        ABOVE(">");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** By what enterprises differ. */
    enum Axis {
        SECTOR,
        KIND
    }

    /** What is set beside what was asked for. */
    enum Against {
        TIME,
        SAME_PERIOD_OF_LAST_YEAR,
        UNIT
    }

    /** The stretches of time that are set beside one another. */
    enum Span {
        MONTH,
        QUARTER,
        YEAR
    }

    /** What is wanted to know about the pace. */
    enum Wanted {
        IN_TIME,
        NEEDED
    }
}
