package vn.tiendo.domain.catalogue;

import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.rules.Rule;
import vn.tiendo.domain.rules.RuleCode;

/**
 * One thing a programme counts (M-02).
 *
 * @param name what is counted, as it stands inside a sentence: "đảng viên"
 * @param title the same at the head of a line: "Đảng viên"
 * @param counted the word for one of what is counted: "người", "tổ chức", "lớp"
 * @param needsDecision whether an event counts only with a decision number
 * @param subCounts the "trong đó" that may be reported with it; subsets, never added (M-08)
 * @param words what else people call it: "đ.viên"; the name itself is understood without being listed
 * @param kinds what is told apart within it: "chi bộ" and "đảng bộ" of "tổ chức đảng"; none if there is nothing to tell
 *     apart
 * @param rules the rules that hold for this indicator only, such as how many are usual at once
 */
public record Indicator(
        IndicatorCode code,
        String name,
        String title,
        Family family,
        String counted,
        boolean needsDecision,
        List<SubCount> subCounts,
        List<String> words,
        List<IndicatorKind> kinds,
        List<RuleCode> rules) {
    public Indicator {
        subCounts = List.copyOf(subCounts);
        words = List.copyOf(words);
        kinds = List.copyOf(kinds);
        rules = List.copyOf(rules);
    }

    /** An indicator that is called by its name only, without kinds and rules of its own. */
    public Indicator(
            IndicatorCode code,
            String name,
            String title,
            Family family,
            String counted,
            boolean needsDecision,
            List<SubCount> subCounts) {
        this(code, name, title, family, counted, needsDecision, subCounts, List.of(), List.of(), List.of());
    }

    /** What kind of event moves an indicator. */
    public enum Family {
        ADMISSION,
        FOUNDING,
        /** Classes and learners: shown under "công tác tạo nguồn", in no total. */
        INPUT
    }

    /**
     * A "trong đó" of an indicator: {@code owner}, "chủ doanh nghiệp".
     *
     * @param words what else people call it: "chủ DN"
     */
    public record SubCount(String code, String name, List<String> words) {
        public SubCount {
            words = List.copyOf(words);
        }

        /** One that is called by its name only. */
        public SubCount(String code, String name) {
            this(code, name, List.of());
        }
    }

    /** The kind of that code, unless it is none of this indicator's. */
    public Optional<IndicatorKind> kind(String code) {
        return kinds.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether a rule holds for what is counted here, or for one kind of it. */
    public boolean isUnder(Rule rule, Optional<IndicatorKind> kind) {
        return switch (rule.scope()) {
            case ALL -> true;
            case ADMISSION -> family == Family.ADMISSION;
            case FOUNDING -> family == Family.FOUNDING;
            case NAMED ->
                rules.contains(rule.code())
                        || kind.filter(one -> one.rules().contains(rule.code())).isPresent();
        };
    }
}
