package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Folder;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;
import vn.tiendo.domain.rules.RuleCode;
import vn.tiendo.domain.rules.Rules;

/** One version of a rule, as an entry of a rules file. */
final class RuleRow {
    static final String BUNDLED = "vietnam.yaml";

    private static final Pattern WORD = Pattern.compile("\\{([^}]*)}");
    private static final List<String> OF_CONDITIONS = List.of("kind", "members", "limit", "counted_by");

    private static final Field<RuleCode> ID = required("id", Terms.RULE, "Mã quy tắc: R-20");
    private static final Field<Check> CHECK = required(
            "check",
            ValueKinds.choice(Check.values(), Check.TOLD),
            "Kiểm tra gì: founders (số thành viên khi thành lập), at_once (số người trong một báo cáo), long_ago (đã qua lâu), "
                    + "sunday (quyết định ghi ngày Chủ nhật), late_ceremony (lễ quá số ngày làm việc sau quyết định), cell_resolution (số của nghị quyết chi bộ), made_official, readmitted, "
                    + "transferred, reorganised, same_place, decision_form (số quyết định không phải của cơ quan ở forms), place_there (doanh nghiệp chưa có hoặc đã ngừng), strength (chi bộ còn ít đảng viên), stock (số hiện có ít hơn số đã ghi), "
                    + "hay told (chỉ để trả lời về điều kiện)");
    private static final Field<Rule.Scope> FOR = required(
            "for",
            ValueKinds.choice(Rule.Scope.values(), Rule.Scope.NAMED),
            "Áp dụng cho: all (mọi chỉ tiêu), admission, founding, hay named (chỉ nơi chương trình nêu mã ở rules)");
    private static final Field<Rule.Severity> SEVERITY = required(
            "severity",
            ValueKinds.choice(Rule.Severity.values(), Rule.Severity.ASK),
            "block (chỉ cấp trên cho qua), ask (hỏi lại), warn (ghi chú), info (không làm gì)");
    private static final Field<LocalDate> FROM = required("from", ValueKinds.DAY_KIND, "Ngày đầu có hiệu lực");
    private static final Field<LocalDate> UNTIL =
            optional("until", ValueKinds.DAY_KIND, "Ngày đầu không còn hiệu lực; trống là còn hiệu lực");
    private static final Field<Integer> LIMIT =
            optional("limit", ValueKinds.whole(1, 100_000), "Con số của quy tắc, nếu có");
    private static final Field<String> MESSAGE = optional(
            "message", ValueKinds.TEXT, "Câu nói với người báo cáo khi vướng quy tắc; {limit} là con số của quy tắc");
    private static final Field<String> CONDITION =
            optional("condition", ValueKinds.TEXT, "Câu trả lời khi có người hỏi điều kiện; trống là không nêu");
    private static final Field<String> SOURCE = required("source", ValueKinds.TEXT, "Văn bản làm căn cứ");
    private static final Field<String> NOTE = optional("note", ValueKinds.TEXT, "Ghi chú cho người sửa tệp");

    private static final Field<List<String>> FORMS = optional(
            "forms",
            ValueKind.list(ValueKinds.TEXT),
            "Của decision_form: mỗi cơ quan ban hành một số mẫu, ví dụ 12-QĐ/ĐTN; số đầu là ví dụ khi hỏi");

    static final Shape SHAPE =
            Shape.of(ID, CHECK, FOR, SEVERITY, FROM, UNTIL, LIMIT, FORMS, MESSAGE, CONDITION, SOURCE, NOTE);

    private RuleRow() {}

    /** The rules of {@code files}, or those bundled with the program if there are none. */
    static Rules all(Source source, List<String> files) {
        var from = files.isEmpty() ? new Source(new Folder.Bundled("/rules"), true, source.problems()) : source;
        List<Rule> rules = new ArrayList<>();
        for (var file : files.isEmpty() ? List.of(BUNDLED) : files) {
            for (var row : from.rows(file, SHAPE)) {
                row.maybe(ID).map(code -> rule(row, code)).ifPresent(rule -> {
                    check(row, rule, rules);
                    rules.add(rule);
                });
            }
        }
        return new Rules(rules);
    }

    private static Rule rule(Row row, RuleCode code) {
        return new Rule(
                code,
                row.get(CHECK),
                row.get(FOR),
                row.get(SEVERITY),
                row.get(FROM),
                row.maybe(UNTIL),
                row.maybe(LIMIT).orElse(0),
                row.get(MESSAGE),
                row.maybe(CONDITION),
                row.get(SOURCE),
                row.get(FORMS));
    }

    private static void check(Row row, Rule rule, List<Rule> others) {
        if (!row.has(CHECK)) {
            return;
        }
        if (rule.check().hasLimit() != row.has(LIMIT) && rule.check() != Check.TOLD) {
            row.problem(
                    LIMIT,
                    rule.check().hasLimit() ? "the number this rule demands" : "nothing: this rule has no number");
        }
        if ((rule.check() == Check.DECISION_FORM) == rule.forms().isEmpty()) {
            row.problem(
                    FORMS,
                    rule.forms().isEmpty()
                            ? "a number of each body that may issue such decisions, such as 12-QĐ/ĐTN"
                            : "nothing: this rule is not about the form of decisions");
        }
        texts(row, rule);
        if (row.has(UNTIL) && !row.get(FROM).isBefore(rule.until().orElse(LocalDate.MAX))) {
            row.problem(UNTIL, "a day after " + rule.from());
        } else if (others.stream().anyMatch(other -> other.code().equals(rule.code()) && other.overlaps(rule))) {
            row.problem(FROM, "days on which no other version of " + rule.code() + " is in force");
        }
        if (rule.severity() == Rule.Severity.BLOCK && !rule.check().isReferable()) {
            row.problem(SEVERITY, "ask, warn or info: only what the level above can let pass may be blocked");
        }
    }

    /** A rule that is only told needs what it tells; one that is checked, what it says of a report. */
    private static void texts(Row row, Rule rule) {
        if (rule.check() == Check.TOLD) {
            if (!row.has(CONDITION)) {
                row.problem(CONDITION, "what is told of this rule");
            }
        } else if (!row.has(MESSAGE)) {
            row.problem(MESSAGE, "what is said of a report that breaks this rule");
        }
        words(row, MESSAGE, rule.message(), rule.check().words());
        words(row, CONDITION, rule.condition().orElse(""), OF_CONDITIONS);
    }

    private static void words(Row row, Field<String> field, String text, List<String> known) {
        WORD.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(word -> !known.contains(word))
                .forEach(word -> row.problem(
                        field,
                        "in braces "
                                + (known.isEmpty()
                                        ? "nothing"
                                        : String.join(
                                                ", ",
                                                known.stream()
                                                        .map(one -> "{" + one + "}")
                                                        .toList()))));
    }
}
