package vn.tiendo.domain.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.rules.RuleCode;

/**
 * A kind of what an indicator counts: "chi bộ" of "tổ chức đảng", "hội viên" of "đoàn viên, hội viên".
 *
 * @param code unique within its indicator: {@code chi_bo}
 * @param name as it stands inside a sentence
 * @param words what else people call it; the name itself is understood without being listed
 * @param members of a kind of organisation, what its members are called: "đảng viên chính thức"
 * @param rules the rules that hold for this kind only, such as how many members it needs
 * @param admits the indicator to which the first members of such an organisation may be new
 * @param from the first day on which there is such a kind; always, if empty
 * @param until the first day on which there is none any more; empty if there still is
 */
public record IndicatorKind(
        String code,
        String name,
        List<String> words,
        Optional<String> members,
        List<RuleCode> rules,
        Optional<IndicatorCode> admits,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public IndicatorKind {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }

    /** A kind that there always was and is. */
    public IndicatorKind(
            String code,
            String name,
            List<String> words,
            Optional<String> members,
            List<RuleCode> rules,
            Optional<IndicatorCode> admits) {
        this(code, name, words, members, rules, admits, Optional.empty(), Optional.empty());
    }

    /** Whether there is such a kind on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
