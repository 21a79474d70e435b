package vn.tiendo.domain.catalogue;

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
 */
public record IndicatorKind(
        String code,
        String name,
        List<String> words,
        Optional<String> members,
        List<RuleCode> rules,
        Optional<IndicatorCode> admits) {
    public IndicatorKind {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }
}
