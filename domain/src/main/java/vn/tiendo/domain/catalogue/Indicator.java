package vn.tiendo.domain.catalogue;

import java.util.List;

/**
 * One thing a programme counts (M-02).
 *
 * @param name what is counted, as it stands inside a sentence: "đảng viên"
 * @param title the same at the head of a line: "Đảng viên"
 * @param needsDecision whether an event counts only with a decision number
 * @param subCounts the "trong đó" that may be reported with it; subsets, never added (M-08)
 */
public record Indicator(
        IndicatorCode code,
        String name,
        String title,
        Family family,
        Counted counted,
        boolean needsDecision,
        List<SubCount> subCounts) {
    public Indicator {
        subCounts = List.copyOf(subCounts);
    }

    /** What kind of event moves an indicator. */
    public enum Family {
        ADMISSION,
        FOUNDING,
        /** Classes and learners: shown under "công tác tạo nguồn", in no total. */
        INPUT
    }

    /** What the numbers of an indicator are numbers of. */
    public enum Counted {
        PEOPLE("người"),
        ORGANISATIONS("tổ chức"),
        CLASSES("lớp");

        private final String word;

        Counted(String word) {
            this.word = word;
        }

        /** The counting word in Vietnamese. */
        public String word() {
            return word;
        }
    }

    /** A "trong đó" of an indicator: {@code owner}, "chủ doanh nghiệp". */
    public record SubCount(String code, String name) {}
}
